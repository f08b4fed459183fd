import { DemoNeeds } from './demo-needs.js';
import { DemoVerification } from './demo-verification.js';
import { LoadDemo } from './load-demo.js';

/** What an app needs to load the demonstration. */
export const DEMO_PROVIDERS = [DemoNeeds, DemoVerification, LoadDemo];
