import { orExit, runApi } from '@schakel/installation';
import { readConfig } from '@schakel/platform';
import { worker } from './worker.js';

await orExit(() => runApi(worker(readConfig())));
