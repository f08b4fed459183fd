import type { Question, Questionnaire } from './questionnaire.js';

/** A question a buyer can start from. */
interface SuggestedQuestion extends Omit<Question, 'text' | 'guidance' | 'options'> {
  subject: 'social-impact' | 'lots' | 'reserving' | 'planning' | 'capacity' | 'requirements';
  text: { nl: string; en: string };
  guidance?: { nl: string; en: string };
  options?: { nl: string[]; en: string[] };
}

/** Suggested questions, by subject. */
const QUESTION_LIBRARY: readonly SuggestedQuestion[] = [
  {
    id: 'impact-who',
    subject: 'social-impact',
    type: 'text',
    required: true,
    maxWords: 300,
    text: {
      nl: 'Voor wie schept u werk in deze opdracht, en hoe begeleidt u hen?',
      en: 'For whom do you create work in this contract, and how do you support them?',
    },
    guidance: {
      nl: 'Noem aantallen en doelgroepen, geen namen van mensen.',
      en: 'Give numbers and target groups, no names of people.',
    },
  },
  {
    id: 'impact-measure',
    subject: 'social-impact',
    type: 'text',
    required: false,
    maxWords: 200,
    text: {
      nl: 'Hoe kunnen wij het sociale resultaat meten zonder u extra werk te geven?',
      en: 'How can we measure the social result without giving you extra work?',
    },
  },
  {
    id: 'lots-size',
    subject: 'lots',
    type: 'choice',
    required: true,
    text: { nl: 'Welke omvang van een perceel past bij uw firma?', en: 'Which size of lot suits your firm?' },
    options: {
      nl: ['tot € 50.000', '€ 50.000 tot € 150.000', '€ 150.000 tot € 500.000', 'meer dan € 500.000'],
      en: ['up to €50,000', '€50,000 to €150,000', '€150,000 to €500,000', 'more than €500,000'],
    },
  },
  {
    id: 'lots-cut',
    subject: 'lots',
    type: 'text',
    required: false,
    maxWords: 200,
    text: {
      nl: 'Hoe zou u de opdracht verdelen, zodat firma’s als de uwe kunnen meedoen?',
      en: 'How would you split the contract, so that firms like yours can take part?',
    },
  },
  {
    id: 'reserving-view',
    subject: 'reserving',
    type: 'scale',
    required: true,
    steps: 5,
    text: {
      nl: 'Hoe geschikt is deze opdracht om voor te behouden aan sociale firma’s? (1 = niet, 5 = zeer)',
      en: 'How suitable is this contract for reserving it for social firms? (1 = not, 5 = very)',
    },
  },
  {
    id: 'reserving-share',
    subject: 'reserving',
    type: 'number',
    required: false,
    unit: '%',
    text: {
      nl: 'Welk deel van uw medewerkers heeft een arbeidsbeperking of een afstand tot de arbeidsmarkt?',
      en: 'Which share of your employees is disabled or disadvantaged?',
    },
  },
  {
    id: 'planning-start',
    subject: 'planning',
    type: 'date',
    required: false,
    text: { nl: 'Wanneer kunt u op zijn vroegst beginnen?', en: 'When could you start at the earliest?' },
  },
  {
    id: 'planning-lead',
    subject: 'planning',
    type: 'number',
    required: false,
    unit: 'weken',
    text: {
      nl: 'Hoeveel weken hebt u nodig tussen gunning en start?',
      en: 'How many weeks do you need between award and start?',
    },
  },
  {
    id: 'capacity-fte',
    subject: 'capacity',
    type: 'number',
    required: true,
    unit: 'fte',
    text: {
      nl: 'Hoeveel fte kunt u voor deze opdracht inzetten?',
      en: 'How many FTE can you put to work for this contract?',
    },
  },
  {
    id: 'capacity-together',
    subject: 'capacity',
    type: 'choice',
    required: false,
    text: {
      nl: 'Zou u deze opdracht alleen of samen met anderen uitvoeren?',
      en: 'Would you carry out this contract alone or together with others?',
    },
    options: {
      nl: ['alleen', 'samen met een andere sociale firma', 'als onderaannemer', 'weet ik niet'],
      en: ['alone', 'together with another social firm', 'as a subcontractor', 'I do not know'],
    },
  },
  {
    id: 'requirements-hinder',
    subject: 'requirements',
    type: 'text',
    required: true,
    maxWords: 300,
    text: {
      nl: 'Welke eisen sluiten kleine of sociale firma’s onnodig uit?',
      en: 'Which requirements exclude small or social firms without need?',
    },
    guidance: {
      nl: 'Denk aan omzeteisen, referenties, keurmerken en verzekeringen.',
      en: 'Think of turnover, references, certificates and insurance.',
    },
  },
  {
    id: 'requirements-certificates',
    subject: 'requirements',
    type: 'multiple-choice',
    required: false,
    text: { nl: 'Welke keurmerken hebt u al?', en: 'Which certificates do you have already?' },
    options: {
      nl: ['PSO', 'PSO 30+', 'ISO 9001', 'ISO 14001', 'VCA', 'geen van deze'],
      en: ['PSO', 'PSO 30+', 'ISO 9001', 'ISO 14001', 'VCA', 'none of these'],
    },
  },
];

const SUBJECTS: Readonly<Record<SuggestedQuestion['subject'], { nl: string; en: string }>> = {
  'social-impact': { nl: 'Sociaal resultaat', en: 'Social impact' },
  lots: { nl: 'Percelen', en: 'Lots' },
  reserving: { nl: 'Voorbehouden', en: 'Reserving' },
  planning: { nl: 'Planning', en: 'Planning' },
  capacity: { nl: 'Capaciteit', en: 'Capacity' },
  requirements: { nl: 'Eisen die kleine firma’s uitsluiten', en: 'Requirements that exclude small firms' },
};

/** The whole library as a questionnaire in a language, a section a subject: to start from. */
export function suggestedQuestionnaire(language: 'nl' | 'en'): Questionnaire {
  const sections = Object.entries(SUBJECTS).map(([subject, title]) => ({
    title: title[language],
    questions: QUESTION_LIBRARY.filter((question) => question.subject === subject).map((question) =>
      inLanguage(question, language),
    ),
  }));
  return { sections };
}

function inLanguage(
  { subject: _subject, text, guidance, options, ...rest }: SuggestedQuestion,
  language: 'nl' | 'en',
): Question {
  return {
    ...rest,
    text: text[language],
    ...(guidance ? { guidance: guidance[language] } : {}),
    ...(options ? { options: options[language] } : {}),
  };
}
