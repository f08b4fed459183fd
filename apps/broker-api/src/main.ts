import { runApi } from '@schakel/installation';
import { brokerApi } from './broker-api.js';

await runApi(brokerApi);
