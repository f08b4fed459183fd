import { readFileSync } from 'node:fs';
import type { Questionnaire } from '@schakel/consultations';
import type { OpportunityContent } from '@schakel/opportunities';
import { dataFile } from '@schakel/platform';

/** A working day, counted from the day of loading: -3 is three working days before it. */
type WorkingDay = number;

/** A question of a firm and what became of it. */
export interface StoryQuestion {
  firm: string;
  at: WorkingDay;
  text: string;
  topic?: string;
  /** The address of the colleague who is to answer. */
  assignedTo?: string;
  answer?: string;
  answeredAt?: WorkingDay;
  /** Asks the same as the question at this place in the list. */
  sameAs?: number;
}

export interface StoryAnswer {
  firm: string;
  at: WorkingDay;
  /** Not handed in. */
  draft?: true;
  answers: {
    questionId: string;
    value: string | number | string[];
    confidential: boolean;
    confidentialReason?: string;
  }[];
}

export interface StoryTheme {
  id: string;
  title: string;
  said: string;
  decision: 'adopted' | 'partly' | 'not-adopted';
  reason: string;
  change: { text: string; href: string | null } | null;
  /** Which answers it is made of: those of these firms to this question. */
  questionId: string;
  firms: string[];
}

/** What happened in one consultation; what is absent did not. */
export interface Story {
  buyer: string;
  title: string;
  description: string;
  background: string;
  cpv: string[];
  nuts: string[];
  value: number | null;
  reserved: OpportunityContent['reserved'];
  reservationRationale?: string;
  requiredCertificates: string[];
  targetGroups: string[];
  socialCriteria?: string;
  questionnaire: string;
  published?: WorkingDay;
  questionsUntil?: WorkingDay;
  /** `soon` = within two days. */
  deadline?: WorkingDay | 'soon';
  invitedOnlyReason?: string;
  invitations?: { firm: string; origin: 'matches' | 'search' | 'other'; rationale: string }[];
  declines?: {
    firm: string;
    at: WorkingDay;
    reason: 'too-big' | 'too-late' | 'too-far' | 'not-our-trade' | 'no-capacity' | 'other';
  }[];
  /** Of one title, each is a version of the one before it. */
  documents?: { title: string; fileName: string; at: WorkingDay; note: string | null; content: string }[];
  questions?: StoryQuestion[];
  answers?: StoryAnswer[];
  withdrawn?: { at: WorkingDay; reason: string };
  opened?: WorkingDay;
  report?: { at: WorkingDay; introduction: string; nextSteps: string; themes: StoryTheme[] };
  archived?: WorkingDay;
}

interface Stories {
  questionnaires: Record<string, Questionnaire>;
  stories: Story[];
}

/** The consultations of the demonstration, as the file has them. */
export function readStories(): Stories {
  return JSON.parse(readFileSync(dataFile('installation', 'consultations.json'), 'utf8')) as Stories;
}
