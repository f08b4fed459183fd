import { DemoConsultations } from './consultations/demo-consultations.js';
import { StoryActs } from './consultations/story-acts.js';
import { StoryAnswers } from './consultations/story-answers.js';
import { StoryBuyer } from './consultations/story-buyer.js';
import { StoryDocuments } from './consultations/story-documents.js';
import { StoryEnding } from './consultations/story-ending.js';
import { StoryInvitations } from './consultations/story-invitations.js';
import { StoryPeople } from './consultations/story-people.js';
import { StoryQuestions } from './consultations/story-questions.js';
import { StoryReport } from './consultations/story-report.js';
import { DemoFirms } from './demo-firms.js';
import { DemoNotices } from './demo-notices.js';
import { DemoNeeds } from './demo-needs.js';
import { DemoVerification } from './demo-verification.js';
import { LoadDemo } from './load-demo.js';

/** What an app needs to load the demonstration; its clock is a `DemoClock`. */
export const DEMO_PROVIDERS = [
  DemoFirms,
  DemoNeeds,
  DemoNotices,
  DemoVerification,
  StoryPeople,
  StoryInvitations,
  StoryBuyer,
  StoryQuestions,
  StoryDocuments,
  StoryAnswers,
  StoryReport,
  StoryEnding,
  StoryActs,
  DemoConsultations,
  LoadDemo,
];
