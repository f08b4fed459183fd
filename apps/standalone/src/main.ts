import { orExit } from '@schakel/installation';
import { startEverything } from './start-everything.js';

await orExit(startEverything);
