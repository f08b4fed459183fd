import { useSuspenseQuery } from '@tanstack/react-query';
import type { SupplierDto } from '../../../api/clients.js';
import { supplierApi } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { Download } from '../../../patterns/download.js';
import { Fold } from '../../../patterns/fold.js';
import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { documentsQuery } from './-queries.js';

type PublishedDocument = SupplierDto<'PublishedDocumentDto'>;
type Version = PublishedDocument['versions'][number];

/** What the buyer published with it: the latest version of each, the earlier ones behind a fold. */
export function Documents({ id }: { id: string }) {
  const { documents: words } = useWords(firmAnswerWords);
  const { items } = useSuspenseQuery(documentsQuery(id)).data;
  if (items.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="documents">
      <h2 id="documents">{words.title}</h2>
      <ul className="rows">
        {items.map((document) => (
          <DocumentRow key={document.id} id={id} document={document} />
        ))}
      </ul>
    </section>
  );
}

function DocumentRow({ id, document }: { id: string; document: PublishedDocument }) {
  const { documents: words } = useWords(firmAnswerWords);
  const [latest, ...earlier] = document.versions.toReversed();
  if (!latest) return null;
  return (
    <li className="stack-s">
      <h3>{document.title}</h3>
      <VersionLine id={id} documentId={document.id} version={latest} />
      {earlier.length > 0 && (
        <Fold summary={words.earlier(earlier.length)}>
          <div className="stack">
            {earlier.map((version) => (
              <VersionLine key={version.number} id={id} documentId={document.id} version={version} />
            ))}
          </div>
        </Fold>
      )}
    </li>
  );
}

function VersionLine({ id, documentId, version }: { id: string; documentId: string; version: Version }) {
  const { documents: words } = useWords(firmAnswerWords);
  const { fileSize, longMoment } = useFormats();
  const { number, fileName, note, bytes, checked, publishedAt } = version;
  return (
    <div className="stack-s">
      <p className="small muted">
        {words.version(number, longMoment(publishedAt))} · {fileName}, {fileSize(bytes)}
      </p>
      {note && <p className="small">{note}</p>}
      <div className="row">
        <Download
          size="small"
          name={fileName}
          ask={() =>
            supplierApi.GET('/v1/consultations/{id}/documents/{documentId}/versions/{number}/content', {
              params: { path: { id, documentId, number } },
              parseAs: 'blob',
            })
          }
        >
          {words.download}
          <span className="vh">: {fileName}</span>
        </Download>
        {!checked && <Status state="unknown">{words.notChecked}</Status>}
      </div>
    </div>
  );
}
