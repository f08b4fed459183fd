import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { PublicDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { ButtonAnchor } from '../../../patterns/button.js';
import { Fold } from '../../../patterns/fold.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import { publishedDocuments } from './-opportunity-search.js';

type Document = PublicDto<'PublishedDocumentDto'>;

/** The documents of a consultation, each with its latest version; earlier ones below it. */
export function Documents({ id }: { id: string }) {
  const { opportunity: words } = useWords(findWords);
  const { data } = useQuery({ ...publishedDocuments(id), throwOnError: false });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="documents" className="stack">
      <h2 id="documents">{words.documents}</h2>
      <ul className="rows">
        {data.items.map((document) => (
          <DocumentRow key={document.id} id={id} document={document} />
        ))}
      </ul>
    </section>
  );
}

function DocumentRow({ id, document }: { id: string; document: Document }) {
  const { opportunity: words } = useWords(findWords);
  const [latest, ...earlier] = document.versions.toSorted((one, other) => other.number - one.number);
  if (!latest) return null;
  return (
    <li className="stack-s">
      <h3>{document.title}</h3>
      <Version id={id} document={document} version={latest} />
      {earlier.length > 0 && (
        <Fold summary={words.earlierVersions(earlier.length)}>
          <ul className="stack-s">
            {earlier.map((version) => (
              <li key={version.number}>
                <Version id={id} document={document} version={version} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </li>
  );
}

interface VersionProps {
  id: string;
  document: Document;
  version: Document['versions'][number];
}

function Version({ id, document, version }: VersionProps) {
  const { opportunity: words } = useWords(findWords);
  const { longMoment, fileSize } = useFormats();
  const { number, fileName, bytes, note, checked, publishedAt } = version;
  return (
    <>
      <p>
        <ButtonAnchor
          size="small"
          href={`/v1/consultations/${id}/documents/${document.id}/versions/${number}/content`}
          download
          icon={<IconDownload size={20} aria-hidden="true" />}
        >
          {words.fileFacts(fileName, fileSize(bytes))}
        </ButtonAnchor>
      </p>
      {note && <p className="small">{note}</p>}
      <p className="xs muted">
        {words.version(number, longMoment(publishedAt))} {!checked && words.unchecked}
      </p>
    </>
  );
}
