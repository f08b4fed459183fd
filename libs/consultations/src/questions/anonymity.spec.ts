import * as fc from 'fast-check';
import { giveawaysIn, type Identity } from './anonymity.js';

const FIRM: Identity = {
  names: ['Stichting Bezemvink Schoon B.V.', 'Bezemvink Schoon'],
  people: ['Sanne de Boer', 'Admin'],
  kvkNumber: '99000001',
  website: 'https://www.bezemvink.example/over-ons',
};

describe('A question that tells who asks', () => {
  it.each([
    ['the name of the firm', 'Wij van Bezemvink Schoon willen weten wanneer het begint.'],
    ['its name in other letters', 'Is BEZEMVINK-SCHOON ook welkom?'],
    ['its number', 'Ons KvK-nummer is 9900 0001, telt dat?'],
    ['its website', 'Zie www.bezemvink.example voor ons werk.'],
    ['an e-mail address', 'Kunt u antwoorden aan sanne@elders.example?'],
    ['a telephone number', 'Bel ons op 06-1234 5678.'],
    ['a telephone number with country code', 'Bel +31 20 123 45 67 gerust.'],
    ['a colleague', 'Sanne de Boer heeft dit eerder gevraagd.'],
  ])('holds %s', (_what, text) => {
    expect(giveawaysIn(text, FIRM)).not.toEqual([]);
  });

  it.each([
    'Hoe vaak moeten de bezems worden vervangen, en is schoon genoeg?',
    'Telt een stichting of een bv ook mee?',
    'Het bedrag van 12345678 euro en 150 m² staan in bijlage 2, van 1 januari 2027 tot 31 december 2030.',
    'Wie is de admin van het systeem?',
    'Geldt dit voor artikel 2.82 van de wet?',
  ])('is none where the words only look alike: %s', (text) => {
    expect(giveawaysIn(text, FIRM)).toEqual([]);
  });

  it('is found wherever the name stands in it', () => {
    const around = fc.array(fc.constantFrom('hoe', 'groot', 'zijn', 'de', 'wijken', '?'), { maxLength: 8 });
    fc.assert(
      fc.property(around, around, fc.constantFrom(...FIRM.names), (before, after, name) => {
        const text = [...before, name, ...after].join(' ');
        expect(giveawaysIn(text, FIRM)).toContain(name);
      }),
    );
  });

  it('comes to an end over long texts that are made to have none', () => {
    for (const text of ['a'.repeat(5_000), '0'.repeat(5_000), 'a.'.repeat(2_500), `${'0 '.repeat(2_500)}x`])
      expect(giveawaysIn(`${text} ${FIRM.names[0]}`, FIRM)).toContain(FIRM.names[0]);
  });
});
