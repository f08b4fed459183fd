import { DemoNeeds } from './demo-needs.js';
import { LoadDemo } from './load-demo.js';

/** What an app needs to load the demonstration. */
export const DEMO_PROVIDERS = [DemoNeeds, LoadDemo];
