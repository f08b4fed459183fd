import { runApi } from '@schakel/installation';
import { publicApi } from './public-api.js';

await runApi(publicApi);
