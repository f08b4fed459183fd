import { runApi } from '@schakel/installation';
import { supplierApi } from './supplier-api.js';

await runApi(supplierApi);
