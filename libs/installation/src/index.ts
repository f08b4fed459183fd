// Apps
export { buildApi, capabilities, describe } from './api.js';
export type { Api } from './api.js';
export type { Runtime } from './runtime.js';
export { listen, orExit, runApi, stopOnSignal, untilReady } from './run.js';
export { Started } from './started.js';
export { freePort } from './free-port.js';
export { StartError } from './start-error.js';
// Database
export { SCHEMA } from './schema.js';
export { makeDataFolder } from './data-folder.js';
export { openDatabase } from './open-database.js';
export type { OpenDatabase } from './open-database.js';
export { startEmbeddedPostgres } from './embedded-postgres.js';
export type { EmbeddedPostgres } from './embedded-postgres.js';
// Demonstration
export { DEMO_PROVIDERS } from './demo/demo-providers.js';
export { DemoClock } from './demo/consultations/demo-clock.js';
export { LoadDemo } from './demo/load-demo.js';
export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/demo-accounts.js';
