import type { BuyerDto } from '../../../api/clients.js';
import { buyerApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { answerWords } from '../../../words/consultation-answers.js';
import { Download } from '../../../patterns/download.js';
import type { Question } from './-queries.js';
import styles from './-room.module.css';

export type FirmAnswer = BuyerDto<'ReceivedAnswerDto'>;

/** What a firm answered, by the kind of question. */
export function AnswerValue({ id, question, answer }: { id: string; question: Question; answer: FirmAnswer }) {
  const { count, shortDay, list } = useFormats();
  const { answers: words } = useWords(answerWords);
  const { value } = answer;
  if (question.type === 'file') return <Files id={id} files={answer.files} />;
  if (typeof value === 'number')
    return (
      <p>
        {question.type === 'scale'
          ? words.step(value, question.steps ?? value)
          : `${count(value)} ${question.unit ?? ''}`}
      </p>
    );
  if (Array.isArray(value)) return <p>{list(value)}</p>;
  return <p className={styles['said']}>{question.type === 'date' ? shortDay(value) : value}</p>;
}

function Files({ id, files }: { id: string; files: FirmAnswer['files'] }) {
  const { answers: words } = useWords(answerWords);
  const { fileSize } = useFormats();
  return (
    <ul className="stack-s">
      {files.map((file) => (
        <li key={file.id} className="row">
          <Download
            size="small"
            name={file.name}
            ask={() =>
              buyerApi.GET('/v1/consultations/{id}/answers/files/{fileId}/content', {
                params: { path: { id, fileId: file.id } },
                parseAs: 'blob',
              })
            }
          >
            {file.name}
          </Download>
          <span className="small muted">
            {fileSize(file.bytes)}
            {file.confidential && `, ${words.confidential}`}
            {!file.checked && `, ${words.notChecked}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
