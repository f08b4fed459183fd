import { FILE_KINDS, readConfig } from './config.js';
import { ConfigError } from './environment-reader.js';

describe('The configuration', () => {
  it('suits one machine without any variable', () => {
    const config = readConfig({});
    expect(config.search).toEqual({ engine: 'postgres' });
    expect(config.databaseUrl).toBeUndefined();
    expect(config.host).toBe('127.0.0.1');
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('lists every wrong variable at once, by name and never by value', () => {
    const env = {
      DATABASE_URL: 'mysql://geheim@server/db',
      BUYER_API_PORT: '99999',
      LOG_LEVEL: 'loud',
      MEILI_URL: 'not a url',
    };
    try {
      readConfig(env);
      throw new Error('it was accepted');
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      for (const name of Object.keys(env)) expect((error as ConfigError).message).toContain(name);
      for (const value of Object.values(env)) expect((error as ConfigError).message).not.toContain(value);
    }
  });

  it('refuses two apps on one port', () => {
    expect(() => readConfig({ BUYER_API_PORT: '3000' })).toThrow(/BUYER_API_PORT is the same port as PUBLIC_API_PORT/);
  });

  it('refuses demonstration accounts and an open search engine in production', () => {
    const production = { NODE_ENV: 'production', MEILI_URL: 'http://search:7700' };
    expect(readConfig({ ...production, MEILI_API_KEY: 'k' }).demoData).toBe(false);
    expect(() => readConfig({ ...production, DEMO_DATA: 'on' })).toThrow(
      /DEMO_DATA.*MEILI_API_KEY|MEILI_API_KEY.*DEMO_DATA/,
    );
  });

  it('takes the address of the web app with or without a slash behind it, so that links in mails hold one', () => {
    for (const WEB_URL of ['https://schakel.example', 'https://schakel.example/', 'https://schakel.example//'])
      expect(readConfig({ WEB_URL }).webUrl).toBe('https://schakel.example');
    expect(readConfig({ WEB_URL: 'https://gemeente.example/schakel/' }).webUrl).toBe(
      'https://gemeente.example/schakel',
    );
  });

  it('refuses proxies that are no addresses, and takes addresses, networks and the names for them', () => {
    const proxies = ['10.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8', 'loopback', 'uniquelocal', 'linklocal'];
    expect(readConfig({ TRUSTED_PROXIES: proxies.join(', ') }).trustedProxies).toEqual(proxies);
    for (const wrong of [
      'proxy.example',
      '10.0.0.0/33',
      '0.0.0.0/0',
      '10.0.0.1/',
      'fd00::/129',
      '10.0.0',
      '10.0.0.1/8/8',
    ])
      expect(() => readConfig({ TRUSTED_PROXIES: `10.0.0.1,${wrong}` })).toThrow(/TRUSTED_PROXIES must hold/);
  });

  it('gives consultations ten working days, two openers and half a minute unless told otherwise', () => {
    expect(readConfig({}).consultations).toEqual({
      answerWorkingDays: 10,
      questionWorkingDays: 5,
      openingMembers: 2,
      openingGraceSeconds: 30,
      daysOff: [],
    });
    const env = {
      CONSULTATION_ANSWER_DAYS: '15',
      CONSULTATION_QUESTION_DAYS: '8',
      CONSULTATION_OPENING_MEMBERS: '1',
      CONSULTATION_OPENING_GRACE: '0',
      CONSULTATION_DAYS_OFF: '2027-05-14, 2027-12-31',
    };
    expect(readConfig(env).consultations).toEqual({
      answerWorkingDays: 15,
      questionWorkingDays: 8,
      openingMembers: 1,
      openingGraceSeconds: 0,
      daysOff: ['2027-05-14', '2027-12-31'],
    });
  });

  it('refuses periods, openers and days off that cannot be', () => {
    const wrong = {
      CONSULTATION_ANSWER_DAYS: '-1',
      CONSULTATION_QUESTION_DAYS: '121',
      CONSULTATION_OPENING_MEMBERS: '3',
      CONSULTATION_OPENING_GRACE: '1.5',
      CONSULTATION_DAYS_OFF: '2027-02-30',
    };
    for (const [name, value] of Object.entries(wrong)) expect(() => readConfig({ [name]: value })).toThrow(name);
  });

  it('tells whom to write to only where that is an address', () => {
    expect(readConfig({}).contactEmail).toBeUndefined();
    expect(readConfig({ CONTACT_EMAIL: ' hulp@schakel.example ' }).contactEmail).toBe('hulp@schakel.example');
    expect(() => readConfig({ CONTACT_EMAIL: 'vraag het Piet' })).toThrow('CONTACT_EMAIL must be an e-mail address');
  });

  it('keeps files of eleven kinds up to 25 MB on disk, not looked through for viruses, unless told otherwise', () => {
    expect(readConfig({}).files).toEqual({ maxBytes: 25_000_000, types: FILE_KINDS, s3: undefined, clamd: undefined });
    const env = {
      FILE_MAX_MB: '100',
      FILE_TYPES: 'pdf, docx',
      CLAMD_URL: 'tcp://clamav.example',
      S3_URL: 'https://s3.example',
      S3_BUCKET: 'schakel-files',
      S3_ACCESS_KEY: 'sleutel',
      S3_SECRET_KEY: 'geheim',
    };
    expect(readConfig(env).files).toEqual({
      maxBytes: 100_000_000,
      types: ['pdf', 'docx'],
      clamd: { host: 'clamav.example', port: 3310 },
      s3: {
        url: expect.stringMatching(/^https:\/\/s3\.example\/?$/),
        region: 'us-east-1',
        bucket: 'schakel-files',
        accessKey: 'sleutel',
        secretKey: 'geheim',
      },
    });
    expect(readConfig({ CLAMD_URL: 'tcp://127.0.0.1:3311' }).files.clamd).toEqual({ host: '127.0.0.1', port: 3311 });
    expect(readConfig({ CLAMD_URL: 'unix:///run/clamav/clamd.ctl' }).files.clamd).toEqual({
      path: '/run/clamav/clamd.ctl',
    });
  });

  it('refuses settings of files that cannot be, and storage of which half is told', () => {
    const wrong: [string, Record<string, string>][] = [
      ['FILE_MAX_MB', { FILE_MAX_MB: '501' }],
      ['FILE_MAX_MB', { FILE_MAX_MB: '0' }],
      ['FILE_TYPES', { FILE_TYPES: 'pdf,exe' }],
      ['CLAMD_URL', { CLAMD_URL: 'http://clamav.example' }],
      ['S3_URL', { S3_BUCKET: 'schakel-files' }],
      ['S3_URL', { S3_URL: 'ftp://s3.example', S3_BUCKET: 'schakel-files' }],
      ['S3_BUCKET', { S3_URL: 'https://s3.example', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' }],
      ['S3_BUCKET', { S3_URL: 'https://s3.example', S3_BUCKET: 'Een bucket', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' }],
      ['S3_ACCESS_KEY', { S3_URL: 'https://s3.example', S3_BUCKET: 'schakel-files', S3_SECRET_KEY: 'b' }],
      ['S3_SECRET_KEY', { S3_URL: 'https://s3.example', S3_BUCKET: 'schakel-files', S3_ACCESS_KEY: 'a' }],
    ];
    for (const [name, env] of wrong) expect(() => readConfig(env)).toThrow(name);
    expect(() => readConfig({ S3_URL: 'https://s3.example', S3_SECRET_KEY: 'geheim' })).not.toThrow('geheim');
  });
});
