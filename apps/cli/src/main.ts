import { orExit } from '@schakel/installation';
import { schakel } from './schakel.js';

await orExit(async () => {
  await schakel().parseAsync();
});
