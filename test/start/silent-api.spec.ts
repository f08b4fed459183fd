import { freePort } from '@schakel/installation';
import { AppProcess } from '../support/app-process.js';
import { newDatabase } from '../support/database.js';

jest.setTimeout(120_000);

const NOBODY = { email: 'ada@proef.example', password: 'vier paarden op een rij' };

describe('Where the API behind the one address does not answer', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>;
  let front: AppProcess;
  let port: number;
  beforeAll(async () => {
    database = await newDatabase();
    port = await freePort();
    const env = { DATABASE_URL: database.url, SUPPLIER_API_URL: `http://127.0.0.1:${port}` };
    front = await AppProcess.start('public-api', env);
  });
  afterAll(async () => {
    await front.kill();
    await database.drop();
  });

  const signIn = () => front.request<{ code: string }>('POST', '/supplier/v1/sessions', { body: NOBODY });

  it('says that trying again may help, until it does', async () => {
    const away = await signIn();
    expect(away).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(away?.headers.get('content-type')).toContain('application/problem+json');
    expect(Number(away?.headers.get('retry-after'))).toBeGreaterThan(0);
    const api = await AppProcess.start('supplier-api', { DATABASE_URL: database.url }, port);
    expect(await signIn()).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    await api.kill();
    expect(await signIn()).toMatchObject({ status: 503, body: { code: 'unavailable' } });
  });
});
