import { useState } from 'react';
import { value } from '../../../api/answer.js';
import { buyerApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Button } from '../../../patterns/button.js';
import { Status, type State } from '../../../patterns/status.js';
import { toast } from '../../../patterns/toasts.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { useMayEdit } from '../-may-edit.js';
import { Download } from '../../../patterns/download.js';
import { FileDialog } from './-file-dialog.js';
import type { ConsultationDocument } from './-queries.js';
import { useAct } from './-use-act.js';

type Version = ConsultationDocument['versions'][number];

const STATES: Readonly<Record<Version['state'], State>> = {
  'awaiting-content': 'todo',
  'being-checked': 'busy',
  clean: 'yes',
  'not-checked': 'unknown',
  refused: 'no',
};

/** A document with all its versions, the latest first. */
export function DocumentRow({ id, document, canAdd }: { id: string; document: ConsultationDocument; canAdd: boolean }) {
  const { documents: words } = useWords(roomWords);
  const [adding, setAdding] = useState(false);
  return (
    <article className="card stack-s" aria-labelledby={`document-${document.id}`}>
      <div className="spread">
        <h3 id={`document-${document.id}`}>{document.title}</h3>
        {canAdd && (
          <Button size="small" onClick={() => setAdding(true)}>
            {words.addVersion}
            <span className="vh">: {document.title}</span>
          </Button>
        )}
      </div>
      <ol className="rows">
        {document.versions.toReversed().map((version) => (
          <VersionRow key={version.number} id={id} document={document} version={version} />
        ))}
      </ol>
      {adding && <FileDialog id={id} of={document} onClose={() => setAdding(false)} />}
    </article>
  );
}

function VersionRow({ id, document, version }: { id: string; document: ConsultationDocument; version: Version }) {
  const { documents: words } = useWords(roomWords);
  const { longMoment, fileSize } = useFormats();
  const mayEdit = useMayEdit();
  const { act, busy } = useAct(id);
  const path = { id, documentId: document.id, number: version.number };
  const content = '/v1/consultations/{id}/documents/{documentId}/versions/{number}/content';
  const takeBack = () =>
    act(() =>
      value(buyerApi.DELETE('/v1/consultations/{id}/documents/{documentId}/versions/{number}', { params: { path } })),
    ).then((isDone) => isDone && toast(words.takenBack));
  return (
    <li className="stack-s">
      <div className="spread">
        <p>
          <b>{words.version(version.number)}</b>{' '}
          <span className="muted">
            {version.fileName}
            {version.bytes !== null && `, ${fileSize(version.bytes)}`}
          </span>
        </p>
        <Status state={STATES[version.state]}>{words.states[version.state]}</Status>
      </div>
      {version.note && <p className="small">{version.note}</p>}
      {version.refusal && <p className="small">{words.refusal(version.refusal)}</p>}
      <div className="row">
        {version.bytes !== null && version.state !== 'refused' && (
          <Download
            size="small"
            name={version.fileName}
            ask={() => buyerApi.GET(content, { params: { path }, parseAs: 'blob' })}
          >
            {words.download}
            <span className="vh">: {version.fileName}</span>
          </Download>
        )}
        {!version.publishedAt && mayEdit && (
          <Button size="small" look="quiet" busy={busy} onClick={() => void takeBack()}>
            {words.takeBack}
            <span className="vh">: {version.fileName}</span>
          </Button>
        )}
        <span className="small muted">
          {version.publishedAt ? words.since(longMoment(version.publishedAt)) : words.onlyYou}
        </span>
      </div>
    </li>
  );
}
