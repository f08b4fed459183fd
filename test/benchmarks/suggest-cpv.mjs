import { CpvSuggestions } from '../../dist/libs/taxonomy/src/index.js';
import { quantiles, timed } from './measure.mjs';

const TEXTS = {
  'a sentence': 'Maaien, snoeien en onkruid wieden in de wijken van de gemeente.',
  '2 kB': 'Maaien, snoeien en onkruid wieden. '.repeat(60),
  '100 kB': 'Maaien, snoeien en onkruid wieden. '.repeat(3_000),
  '100 kB, one word': 'a'.repeat(100_000),
};

/** How long CPV codes for a text take: the first text in a language, which makes it ready, and those after it. */
export async function* suggestCpv({ needs }) {
  const suggestions = new CpvSuggestions();
  const ask = (description) => suggestions.suggest({ title: 'Onderhoud van groen', description, language: 'nl' });
  yield { measure: 'first', ...quantiles([timed(() => ask(TEXTS['a sentence']))]) };
  for (const [text, description] of Object.entries(TEXTS)) {
    const times = Array.from({ length: needs }, () => timed(() => ask(description)));
    yield { measure: 'suggest', text, ...quantiles(times) };
  }
}
