import { brokerNavigation } from './broker.js';
import { buyerNavigation } from './buyer.js';
import { firmNavigation } from './firm.js';
import type { Audience, Navigation } from './navigation.js';
import { publicNavigation } from './public.js';

/** The menu of each audience; each stands in a file of its own. */
export const NAVIGATION: Readonly<Record<Audience, Navigation>> = {
  public: publicNavigation,
  buyer: buyerNavigation,
  firm: firmNavigation,
  broker: brokerNavigation,
};

/** The page where each kind of people starts. */
export const START = { buyer: '/buyer', firm: '/firm', broker: '/broker' } as const;
