import * as fc from 'fast-check';
import { detectLanguage } from './detect-language.js';

/** The same need in each language, in words of our own. */
const SENTENCES: Readonly<Record<string, string>> = {
  bg: 'Почистване на училищни сгради и поддръжка на зелени площи',
  cs: 'Úklid školních budov a údržba zeleně ve městě',
  da: 'Rengøring af skolebygninger og vedligeholdelse af grønne områder',
  de: 'Reinigung von Schulgebäuden und Pflege der Grünflächen',
  el: 'Καθαρισμός σχολικών κτιρίων και συντήρηση πρασίνου',
  en: 'Cleaning of school buildings and maintenance of green areas',
  es: 'Limpieza de edificios escolares y mantenimiento de las zonas verdes',
  et: 'Koolihoonete koristamine ja haljasalade hooldus',
  fi: 'Koulurakennusten siivous ja viheralueiden kunnossapito',
  fr: 'Nettoyage des bâtiments scolaires et entretien des espaces verts',
  ga: 'Seirbhísí glantacháin do scoileanna agus cothabháil na spásanna glasa ar an láthair',
  hr: 'Čišćenje školskih zgrada i održavanje zelenih površina',
  hu: 'Iskolaépületek takarítása és a zöldterületek karbantartása',
  it: 'Pulizia degli edifici scolastici e manutenzione delle aree verdi',
  lt: 'Mokyklų pastatų valymas ir žaliųjų plotų priežiūra',
  lv: 'Skolu ēku uzkopšana un zaļo zonu uzturēšana',
  mt: 'Tindif ta’ bini tal-iskejjel u manutenzjoni ta’ żoni ħodor',
  nl: 'Schoonmaak van schoolgebouwen en onderhoud van het groen',
  no: 'Renhold av skolebygninger og vedlikehold av grøntområder, herunder klipping og rydding som ikke er inkludert',
  pl: 'Sprzątanie budynków szkolnych i utrzymanie terenów zielonych',
  pt: 'Limpeza de edifícios escolares e manutenção dos espaços verdes',
  ro: 'Curățenia clădirilor școlare și întreținerea spațiilor verzi',
  sk: 'Upratovanie školských budov a údržba zelene v meste',
  sl: 'Čiščenje šolskih stavb in vzdrževanje zelenih površin',
  sv: 'Städning av skolbyggnader och underhåll av grönområden',
};

describe('the language of a text', () => {
  it.each(Object.entries(SENTENCES))('is told for a sentence in %s, without doubt', (language, sentence) => {
    expect(detectLanguage(sentence)).toEqual({ language, sure: true });
    expect(detectLanguage(sentence.toUpperCase().normalize('NFD'))).toEqual({ language, sure: true });
  });

  it('is not sure where the text says too little', () => {
    for (const text of ['', ' ', '2026', '日本語', 'iPads', 'xyz']) expect(detectLanguage(text).sure).toBe(false);
  });

  it('is not sure for Cyrillic that is not Bulgarian', () => {
    expect(detectLanguage('Прибирання шкільних приміщень і догляд за зеленими зонами').sure).toBe(false);
  });

  it('is always an answer, and the same one for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const answer = detectLanguage(text);
        expect(answer.language).toMatch(/^[a-z]{2}$/);
        expect(detectLanguage(text)).toEqual(answer);
      }),
    );
  });

  it('is told for a text of 100 kB too', () => {
    expect(detectLanguage('de het '.repeat(15_000)).language).toBe('nl');
    for (const text of ['a'.repeat(100_000), '\ufdfa'.repeat(33_000)])
      expect(detectLanguage(text).language).toMatch(/^[a-z]{2}$/);
  });
});
