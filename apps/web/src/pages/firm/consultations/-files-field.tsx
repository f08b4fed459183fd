import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats } from '../../../formats/use-formats.js';
import { Button } from '../../../patterns/button.js';
import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { AnswerFileDialog } from './-answer-file-dialog.js';
import { type AnswerFile, filesQuery, standingAnswerQuery } from './-queries.js';
import type { Question } from './-typed.js';
import { useRemoveFile } from './-use-answer-file.js';

interface FilesFieldProps {
  id: string;
  question: Question;
  /** Ids of the files that answer this question. */
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
}

/** The files that answer a question, each confidential or not. */
export function FilesField({ id, question, chosen, choose }: FilesFieldProps) {
  const { files: words } = useWords(firmAnswerWords);
  const { items } = useSuspenseQuery(filesQuery(id)).data;
  const [isAdding, setAdding] = useState(false);
  const files = items.filter((file) => chosen.includes(file.id));
  return (
    <div className="stack-s">
      {files.length > 0 && (
        <ul className="rows">
          {files.map((file) => (
            <FileRow
              key={file.id}
              id={id}
              file={file}
              leaveOut={() => choose(chosen.filter((one) => one !== file.id))}
            />
          ))}
        </ul>
      )}
      {chosen.length < (question.maxFiles ?? 1) && (
        <Button size="small" icon={<IconPlus size={20} aria-hidden="true" />} onClick={() => setAdding(true)}>
          {words.add}
          <span className="vh">: {question.text}</span>
        </Button>
      )}
      {isAdding && (
        <AnswerFileDialog
          id={id}
          questionId={question.id}
          onAdded={(file) => choose([...chosen, file.id])}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

function FileRow({ id, file, leaveOut }: { id: string; file: AnswerFile; leaveOut: () => void }) {
  const { files: words } = useWords(firmAnswerWords);
  const { fileSize } = useFormats();
  const [isChanging, setChanging] = useState(false);
  const { submittedAt } = useSuspenseQuery(standingAnswerQuery(id)).data;
  const remove = useRemoveFile(id);
  const name = <span className="vh">: {file.fileName}</span>;
  return (
    <li className="stack-s">
      <p className="row">
        <IconPaperclip size={20} aria-hidden="true" />
        <span>
          {file.fileName} {file.bytes !== null && <span className="muted small">{fileSize(file.bytes)}</span>}
        </span>
        {file.checked === false && <Status state="unknown">{words.notChecked}</Status>}
        {file.confidential && <Status state="sealed">{words.confidential}</Status>}
      </p>
      {file.confidentialReason && <p className="small muted">{file.confidentialReason}</p>}
      <div className="row">
        <Button size="small" onClick={() => setChanging(true)}>
          {words.change}
          {name}
        </Button>
        <Button
          size="small"
          look="quiet"
          onClick={() => {
            leaveOut();
            // What was handed in stays with the answer that stands; it is only left out of the next one.
            if (!submittedAt) void remove(file);
          }}
        >
          {words.remove}
          {name}
        </Button>
      </div>
      {isChanging && (
        <AnswerFileDialog id={id} questionId={file.questionId} file={file} onClose={() => setChanging(false)} />
      )}
    </li>
  );
}
