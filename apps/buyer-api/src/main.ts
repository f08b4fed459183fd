import { runApi } from '@schakel/installation';
import { buyerApi } from './buyer-api.js';

await runApi(buyerApi);
