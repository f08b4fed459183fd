import { capability, firm, label, market, need } from '../../test/market.js';
import { describer, explainMatch, rankFirms } from '../index.js';

const wanted = need({
  id: 'windows',
  title: 'Wassen van ramen van kantoren',
  description: 'De ramen van onze kantoren, vier keer per jaar.',
  language: 'nl',
});
const english = firm({
  id: 'english',
  name: 'Bright Side',
  capabilities: [
    capability({
      id: 'e',
      title: 'Window cleaning',
      description: 'Offices and shops, inside and out.',
      language: 'en',
    }),
  ],
});
const butcher = firm({
  id: 'butcher',
  capabilities: [capability({ id: 'b', title: 'Meat products', description: 'For canteens.', language: 'en' })],
});
const printer = firm({
  id: 'printer',
  capabilities: [
    capability({ id: 'p', title: 'Drukwerk', description: 'Folders en boekjes, het hele jaar.', language: 'nl' }),
  ],
});
const FIRMS = [printer, butcher, english];

describe('a need in Dutch finds a firm that writes English', () => {
  const ranking = rankFirms(wanted, market(FIRMS));

  it('before others, though they share no word', () => {
    expect(ranking.matches[0]?.firmId).toBe('english');
  });

  it('and says that it writes another language, with the words that agree', () => {
    const { reasons } = explainMatch(wanted, english, market(FIRMS));
    const reason = reasons.find(({ code }) => code === 'otherLanguage')!;
    const say = describer({ label, languageLabel: () => 'Engels' });
    expect(say.reason(reason, 'nl')).toMatch(/^Andere taal: de firma schrijft Engels\. .*ramen – window/);
  });

  it('but a firm that says the same in Dutch comes first', () => {
    const dutch = firm({ id: 'dutch', capabilities: [capability({ id: 'd', title: wanted.title, language: 'nl' })] });
    const { matches } = rankFirms(wanted, market([...FIRMS, dutch]));
    expect(matches.slice(0, 2).map(({ firmId }) => firmId)).toEqual(['dutch', 'english']);
  });
});
