import { IconDownload } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import type { PublicDto } from '../../api/clients.js';
import { ButtonAnchor } from '../../patterns/button.js';
import { Fold } from '../../patterns/fold.js';
import { PageTitle } from '../../patterns/page-title.js';
import { Table } from '../../patterns/table.js';
import { useWords, withWords } from '../../words/area.js';
import { language as readersLanguage, realLanguage, useLanguage } from '../../words/language.js';
import { publicInfoWords } from '../../words/public-info.js';
import { type Parts, rich } from '../../words/rich.js';
import { datasets } from './-open-data-queries.js';

export const Route = createFileRoute('/(public)/open-data')({
  loader: ({ context: { queries } }) =>
    Promise.all([queries.ensureQueryData(datasets(realLanguage(readersLanguage()))), withWords(publicInfoWords)]),
  component: OpenData,
});

const linkTo = (href: string): Parts => ({
  a: (text) => (
    <a href={href} rel="noopener noreferrer">
      {text}
    </a>
  ),
});

/** Can I reuse this, and where do I get it? */
function OpenData() {
  const { data: words } = useWords(publicInfoWords);
  const { items } = useSuspenseQuery(datasets(realLanguage(useLanguage()))).data;
  const [licence] = items.map((dataset) => dataset.licence);
  return (
    <>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      <div className="note stack-s top-5">
        {licence && <p>{rich(words.licence(licence.name), linkTo(licence.url))}</p>}
        <p>{words.elsewhere}</p>
        <p>{words.fresh}</p>
      </div>
      {items.map((dataset) => (
        <Dataset key={dataset.name} dataset={dataset} />
      ))}
      <section aria-labelledby="more" className="stack-s top-7">
        <h2 id="more">{words.more}</h2>
        <p>{rich(words.catalogue, linkTo('/v1/datasets/catalogue.jsonld'))}</p>
        <p>{rich(words.api, linkTo('/v1/docs'))}</p>
        <p>{words.reports}</p>
      </section>
    </>
  );
}

function Dataset({ dataset }: { dataset: PublicDto<'DatasetDto'> }) {
  const { data: words } = useWords(publicInfoWords);
  const { name, title, description, downloads, fields } = dataset;
  return (
    <section aria-labelledby={name} className="card stack-s top-5">
      <h2 id={name}>{title}</h2>
      <p>{description}</p>
      <ul className="row">
        {downloads.map(({ format, url }) => (
          <li key={format}>
            <ButtonAnchor href={url} download icon={<IconDownload size={20} aria-hidden="true" />}>
              <span>
                <span className="vh">{title}: </span>
                {words.download[format]}
              </span>
            </ButtonAnchor>
          </li>
        ))}
      </ul>
      <Fold summary={words.columns(fields.length)}>
        <Table caption={words.of(title, words.columns(fields.length))} hideCaption>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  <code>{field.name}</code>
                </th>
                <td>{field.description}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Fold>
    </section>
  );
}
