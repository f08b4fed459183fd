import { join } from 'node:path';
import { type Environment, EnvironmentReader } from './environment-reader.js';

/**
 * The configuration, read once from the environment. Everything has a default that suits one machine;
 * a wrong value stops the start with a list of all that is wrong.
 */
export interface Config {
  readonly production: boolean;
  /** Where the apps connect; undefined = start the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Where migrations connect: a role that owns the tables. Defaults to `databaseUrl`. */
  readonly databaseOwnerUrl: string | undefined;
  readonly databasePool: number;
  readonly search:
    | { readonly engine: 'postgres' }
    | { readonly engine: 'meilisearch'; readonly url: string; readonly apiKey: string; readonly prefix: string };
  readonly smtp: { readonly url: string | undefined; readonly from: string };
  /** The interface on which the APIs listen. */
  readonly host: string;
  readonly ports: Readonly<Record<AppName, number>>;
  /** Where the public API reaches the APIs of the three audiences, for the web app. */
  readonly apiUrls: Readonly<Record<AudienceApi, string>>;
  /** The address of the web app without a slash behind it, for links in mails. */
  readonly webUrl: string;
  /** Where users can write to those who run the installation: shown on its public pages. */
  readonly contactEmail: string | undefined;
  readonly dataFolder: string;
  readonly consultations: ConsultationPolicy;
  /** Where the key lies that opens sealed answers; only the API for buyers reads it. */
  readonly sealingKeys: string;
  readonly files: FilePolicy;
  readonly demoData: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Addresses of proxies whose forwarded headers are believed. */
  readonly trustedProxies: readonly string[];
}

/**
 * What an installation asks of market consultations. No law sets these periods: ten working days to answer is what
 * practice calls decent. Working days are those of the Netherlands, Europe/Amsterdam.
 */
export interface ConsultationPolicy {
  /** Whole working days between publication and the end of answering, 0 to 120. */
  readonly answerWorkingDays: number;
  /** Whole working days between publication and the end of asking, 0 to 120. */
  readonly questionWorkingDays: number;
  /** The fewest members that must open answers: two different ones, or one, which the clock then has to suffice. */
  readonly openingMembers: 1 | 2;
  /** Seconds between the deadline and the first possible opening, 0 to 3600: who was in time gets in first. */
  readonly openingGraceSeconds: number;
  /** Days beside weekends and public holidays on which nobody works here, `YYYY-MM-DD`. */
  readonly daysOff: readonly string[];
}

/** What an installation asks of files, and where they lie. */
export interface FilePolicy {
  /** How large one file may be, in bytes, 1 to 500 MB. */
  readonly maxBytes: number;
  /** Kinds of files that may come in, by their extension. */
  readonly types: readonly FileKind[];
  /** Undefined = on disk, in the data folder. */
  readonly s3: S3Config | undefined;
  /** Where ClamAV's daemon listens; undefined = files are not checked for viruses, and said to be so. */
  readonly clamd: ClamdAddress | undefined;
}

export const FILE_KINDS = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'png', 'jpg', 'txt', 'csv'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** An S3-compatible storage. */
export interface S3Config {
  readonly url: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly path: string };

export const APP_NAMES = ['public-api', 'buyer-api', 'supplier-api', 'broker-api', 'worker'] as const;
export type AppName = (typeof APP_NAMES)[number];

/** The APIs that the public API forwards to, so that a browser needs one address only. */
export type AudienceApi = 'buyer-api' | 'supplier-api' | 'broker-api';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const PORTS: Record<AppName, [variable: string, port: number]> = {
  'public-api': ['PUBLIC_API_PORT', 3000],
  'buyer-api': ['BUYER_API_PORT', 3001],
  'supplier-api': ['SUPPLIER_API_PORT', 3002],
  'broker-api': ['BROKER_API_PORT', 3003],
  worker: ['WORKER_PORT', 3004],
};

/** @throws ConfigError naming every bad variable at once */
export function readConfig(env: Environment = process.env): Config {
  const read = new EnvironmentReader(env);
  const ports = Object.fromEntries(APP_NAMES.map((name) => [name, read.port(...PORTS[name])])) as Record<
    AppName,
    number
  >;
  refuseSamePorts(read, ports);
  const production = env['NODE_ENV'] === 'production';
  const dataFolder = read.text('DATA_FOLDER', '.data');
  const config: Config = {
    production,
    databaseUrl: read.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    databaseOwnerUrl: read.url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:']),
    databasePool: read.integer('DATABASE_POOL', 10, 1, 200),
    search: readSearch(read, production),
    smtp: {
      url: read.url('SMTP_URL', ['smtp:', 'smtps:']),
      from: read.text('MAIL_FROM', 'Schakel <schakel@localhost>'),
    },
    host: read.text('HOST', '127.0.0.1'),
    ports,
    apiUrls: readApiUrls(read, ports),
    webUrl: read.url('WEB_URL', ['http:', 'https:'])?.replace(/\/+$/, '') ?? `http://localhost:${ports['public-api']}`,
    contactEmail: read.email('CONTACT_EMAIL'),
    dataFolder,
    consultations: readConsultations(read),
    sealingKeys: read.text('SEALING_KEYS', join(dataFolder, 'keys')),
    files: readFiles(read),
    demoData: read.choice('DEMO_DATA', ['on', 'off'], production ? 'off' : 'on') === 'on',
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    trustedProxies: read.proxies('TRUSTED_PROXIES'),
  };
  if (production && config.demoData)
    read.problem('DEMO_DATA', 'must be off in production: demo accounts have known passwords');
  read.finish();
  return Object.freeze(config);
}

function readApiUrls(read: EnvironmentReader, ports: Config['ports']): Config['apiUrls'] {
  return {
    'buyer-api': read.address('BUYER_API_URL', ports['buyer-api']),
    'supplier-api': read.address('SUPPLIER_API_URL', ports['supplier-api']),
    'broker-api': read.address('BROKER_API_URL', ports['broker-api']),
  };
}

function readSearch(read: EnvironmentReader, production: boolean): Config['search'] {
  const url = read.url('MEILI_URL', ['http:', 'https:']);
  if (!url) return { engine: 'postgres' };
  const apiKey = read.text('MEILI_API_KEY', '');
  if (production && !apiKey) read.problem('MEILI_API_KEY', 'is missing: without a key the engine is open to all');
  return { engine: 'meilisearch', url, apiKey, prefix: read.text('MEILI_INDEX_PREFIX', 'schakel_') };
}

function readConsultations(read: EnvironmentReader): ConsultationPolicy {
  return {
    answerWorkingDays: read.integer('CONSULTATION_ANSWER_DAYS', 10, 0, 120),
    questionWorkingDays: read.integer('CONSULTATION_QUESTION_DAYS', 5, 0, 120),
    openingMembers: read.choice('CONSULTATION_OPENING_MEMBERS', ['1', '2'], '2') === '1' ? 1 : 2,
    openingGraceSeconds: read.integer('CONSULTATION_OPENING_GRACE', 30, 0, 3600),
    daysOff: read.days('CONSULTATION_DAYS_OFF'),
  };
}

const MB = 1_000_000;

function readFiles(read: EnvironmentReader): FilePolicy {
  const types = read.list('FILE_TYPES');
  const unknown = types.filter((type) => !(FILE_KINDS as readonly string[]).includes(type));
  if (unknown.length > 0) read.problem('FILE_TYPES', `must hold only ${FILE_KINDS.join(', ')}, separated by commas`);
  return {
    maxBytes: read.integer('FILE_MAX_MB', 25, 1, 500) * MB,
    types: types.length > 0 ? (types as FileKind[]) : FILE_KINDS,
    s3: readS3(read),
    clamd: readClamd(read.url('CLAMD_URL', ['tcp:', 'unix:'])),
  };
}

function readS3(read: EnvironmentReader): S3Config | undefined {
  const url = read.url('S3_URL', ['http:', 'https:']);
  const text = (name: string) => read.text(name, '');
  const [bucket, accessKey, secretKey] = [text('S3_BUCKET'), text('S3_ACCESS_KEY'), text('S3_SECRET_KEY')];
  if (!url) {
    if (bucket || accessKey || secretKey) read.problem('S3_URL', 'is missing, though other settings of S3 are there');
    return undefined;
  }
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) read.problem('S3_BUCKET', 'must be the name of a bucket');
  if (!accessKey) read.problem('S3_ACCESS_KEY', 'is missing');
  if (!secretKey) read.problem('S3_SECRET_KEY', 'is missing');
  return { url, region: read.text('S3_REGION', 'us-east-1'), bucket, accessKey, secretKey };
}

/** `tcp://host:3310` or `unix:///run/clamav/clamd.ctl` */
function readClamd(url: string | undefined): ClamdAddress | undefined {
  if (!url) return undefined;
  const { protocol, hostname, port, pathname } = new URL(url);
  return protocol === 'unix:' ? { path: decodeURIComponent(pathname) } : { host: hostname, port: Number(port || 3310) };
}

function refuseSamePorts(read: EnvironmentReader, ports: Config['ports']): void {
  const taken = new Map<number, AppName>();
  for (const name of APP_NAMES) {
    const port = ports[name];
    const other = taken.get(port);
    if (port !== 0 && other) read.problem(PORTS[name][0], `is the same port as ${PORTS[other][0]}`);
    taken.set(port, name);
  }
}
