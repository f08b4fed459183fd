import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { buyerApi } from '../../../api/clients.js';
import { useWords } from '../../../words/area.js';
import { ledgerWords } from '../../../words/consultation-ledger.js';
import { realLanguage } from '../../../words/language.js';
import { Download } from '../../../patterns/download.js';
import { useRefresh } from './-use-act.js';

/** The article 41 pack: what was exchanged, with whom, since when everyone has it; on paper and as data. */
export function Pack({ id }: { id: string }) {
  const { pack: words } = useWords(ledgerWords);
  const [isNumbered, setNumbered] = useState(false);
  const firms = isNumbered ? 'numbered' : 'named';
  const path = { id };
  // The API names the document so; the data beside it gets the same name.
  const fileName = `${words.fileName(isNumbered)}-${id.slice(0, 8)}`;
  const refresh = useRefresh(id);
  // Who takes it stands in the ledger, on this page.
  const taken = <R,>(answer: Promise<R>) => answer.finally(() => void refresh());
  return (
    <section className="card stack-s" aria-labelledby="pack">
      <h2 id="pack">{words.title}</h2>
      <p>{words.text}</p>
      <Checkbox
        checked={isNumbered}
        onChange={(event) => setNumbered(event.currentTarget.checked)}
        label={words.numbered}
        description={words.numberedHint}
      />
      <div className="row">
        <Download
          name={`${fileName}.pdf`}
          ask={() =>
            taken(
              buyerApi.GET('/v1/consultations/{id}/pack/document', {
                params: { path, query: { firms, format: 'pdf', language: realLanguage() } },
                parseAs: 'blob',
              }),
            )
          }
        >
          {words.pdf}
        </Download>
        <Download
          name={`${fileName}.json`}
          ask={() =>
            taken(buyerApi.GET('/v1/consultations/{id}/pack', { params: { path, query: { firms } }, parseAs: 'blob' }))
          }
        >
          {words.json}
        </Download>
      </div>
    </section>
  );
}
