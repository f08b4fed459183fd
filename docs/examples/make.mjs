// Makes the examples in this folder anew, over HTTP, as the buyer of a demonstration that runs: `npm start`, and then
// `node docs/examples/make.mjs` in another terminal. Takes the address of the buyer-api where it is another.
import { writeFile } from 'node:fs/promises';

const [api = 'http://localhost:3001'] = process.argv.slice(2);
/** The demonstration says these itself when it starts. */
const ACCOUNT = { email: 'inkoper@veldmeer.example', password: 'probeer-schakel-uit' };

/** Which consultation of the demonstration, and what of it. */
const EXAMPLES = [
  {
    title: 'Dagelijkse schoonmaak van twaalf basisscholen',
    files: {
      'verslag.pdf': 'report/document?format=pdf',
      'report.pdf': 'report/document?format=pdf&language=en',
      'verslag.json': 'report',
      'nota-van-inlichtingen.pdf': 'questions/document?format=pdf',
      'dossier.pdf': 'pack/document',
      'pack.pdf': 'pack/document?language=en',
      'dossier.json': 'pack',
      'dossier-voor-anderen.pdf': 'pack/document?firms=numbered',
    },
  },
  {
    title: 'Schoonmaak van een opvanglocatie',
    files: { 'dossier-met-verschillen.pdf': 'pack/document' },
  },
];

const call = async (path, options) => {
  const response = await fetch(`${api}/v1/${path}`, options);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
};

const session = await call('sessions', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(ACCOUNT),
});
const { accessToken } = await session.json();
const read = (path) => call(path, { headers: { authorization: `Bearer ${accessToken}` } });

const { items } = await (await read('consultations?limit=100')).json();
for (const { title, files } of EXAMPLES) {
  const consultation = items.find((each) => each.title === title);
  if (!consultation) throw new Error(`There is no “${title}”. Is this the demonstration?`);
  for (const [name, path] of Object.entries(files)) {
    const answer = await read(`consultations/${consultation.id}/${path}`);
    const content = name.endsWith('.json')
      ? `${JSON.stringify(await answer.json(), null, 2)}\n`
      : Buffer.from(await answer.arrayBuffer());
    await writeFile(new URL(name, import.meta.url), content);
    console.log(name);
  }
}
