import { loadDemo } from '../support/demo.js';
import { type Person, Schakel } from '../support/schakel.js';

interface Capability {
  id: string;
  cpv: string[];
  area: { kind: string; place?: { name: string }; km?: number; codes?: string[] } | null;
  valueFrom: number | null;
  valueTo: number | null;
}

type Change = { kind: string; capabilityId?: string } & Record<string, unknown>;

interface Tasks {
  fitting: number;
  judged: number;
  epoch: number;
  items: { change: Change; text: string; effect: string; gains: string[]; loses: string[] }[];
}

describe('What a firm could do to its profile', () => {
  let schakel: Schakel;
  let buyer: Person;
  let firm: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    await loadDemo(schakel);
    buyer = await schakel.person('buyer');
    firm = await schakel.person('firm', { name: 'De Bezemwagen' });
    const mission = 'Wij geven werk aan wie elders niet aan de slag komt.';
    await send('patch', '', { mission, employees: 20 });
    await send('post', '/capabilities', {
      title: 'Schoonmaak van kantoren',
      description: 'Wij maken kantoren en buurthuizen schoon.',
      cpv: ['90919200'],
      area: { kind: 'radius', place: 'Amsterdam', km: 5 },
      valueTo: 2_000_000,
    });
    await send('post', '/certificates', { code: 'iso-9001', validUntil: '2026-12-31' });
    await send('post', '/publish', {});
    await need('Schoonmaak van buurthuizen in Alkmaar', ['NL328'], {});
    await need('Schoonmaak van kantoren in Groningen', ['NL111'], {});
    await need('Schoonmaak van het stadhuis', ['NL32B'], {
      requiredCertificates: ['iso-9001'],
      startsOn: '2027-06-01',
    });
    await need('Schoonmaak van de werf', ['NL32B'], { requiredCertificates: ['iso-9001'], startsOn: '2027-09-01' });
  });
  afterAll(() => schakel.stop());

  async function send(method: 'post' | 'patch' | 'delete', path: string, body?: object) {
    const { headers } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
    const { body: profile } = await schakel
      .as(firm, method, `/v1/firm${path}`)
      .set('if-match', headers['etag'] ?? '')
      .send(body)
      .expect(({ status }) => expect(status).toBeLessThan(300));
    return profile as {
      capabilities: Capability[];
      certificates: { id: string; validUntil: string | null }[];
      targetGroups: object;
    };
  }

  async function need(title: string, nuts: string[], content: object): Promise<void> {
    const { body } = await schakel
      .as(buyer, 'post', '/v1/needs')
      .send({
        title,
        description: `${title}: dagelijks vegen, dweilen en ramen lappen.`,
        cpv: ['90910000'],
        nuts,
        deadline: '2027-02-01T12:00:00+01:00',
        ...content,
      })
      .expect(201);
    await schakel.as(buyer, 'post', `/v1/needs/${body.id}/publish`).set('if-match', '"1"').expect(200);
  }

  async function tasks(language = 'nl', person = firm): Promise<Tasks> {
    const { body } = await schakel.as(person, 'get', '/v1/firm/profile-tasks').query({ language }).expect(200);
    return body as Tasks;
  }

  const profile = async () =>
    (await schakel.as(firm, 'get', '/v1/firm').expect(200)).body as {
      capabilities: Capability[];
      targetGroups: object;
    };

  /** Does what a task says. @returns how to undo it */
  async function apply(change: Change): Promise<() => Promise<unknown>> {
    const before = await profile();
    const capability = before.capabilities.find(({ id }) => id === change.capabilityId);
    if (change.kind === 'addWork') {
      const { title, cpv, language } = change;
      const after = await send('post', '/capabilities', { title, cpv, language });
      return () => send('delete', `/capabilities/${after.capabilities.at(-1)?.id}`);
    }
    if (change.kind === 'holdCertificate') {
      const after = await send('post', '/certificates', { code: change['certificate'], validUntil: change['until'] });
      const added = after.certificates.find(({ validUntil }) => validUntil === change['until']);
      return () => send('delete', `/certificates/${added?.id}`);
    }
    if (change.kind === 'reachGroups') {
      const counts = Object.fromEntries((change['groups'] as string[]).map((group) => [group, 3]));
      await send('patch', '', { targetGroups: { ...before.targetGroups, ...counts } });
      return () => send('patch', '', { targetGroups: before.targetGroups });
    }
    if (!capability) throw new Error(`There is no way to do ${JSON.stringify(change)}.`);
    const { area, cpv, valueFrom, valueTo } = capability;
    const place = area?.place?.name;
    const changed: Readonly<Record<string, object>> = {
      addCpv: { cpv: [...cpv, change['cpv']] },
      widenRadius: { area: { kind: 'radius', place, km: change['km'] } },
      widenValue: { valueFrom: change['from'] ?? valueFrom, valueTo: change['to'] ?? valueTo },
      startEarlier: { earliestStart: change['day'] },
    };
    await send('patch', `/capabilities/${capability.id}`, changed[change.kind]);
    const undone = { cpv, valueFrom, valueTo, earliestStart: null, area: { kind: 'radius', place, km: area?.km } };
    return () => send('patch', `/capabilities/${capability.id}`, undone);
  }

  it('is at most five things, each with the open opportunities it brings, the most useful first', async () => {
    const { items, judged, fitting } = await tasks();
    expect(judged).toBeGreaterThan(50);
    expect(fitting).toBeGreaterThan(0);
    expect(items.length).toBeGreaterThan(1);
    expect(items.length).toBeLessThanOrEqual(5);
    const nets = items.map(({ gains, loses }) => gains.length - loses.length);
    expect(nets).toEqual(nets.toSorted((a, b) => b - a));
    for (const net of nets) expect(net).toBeGreaterThan(0);
  });

  it('names the certificate that ends too early', async () => {
    const { items } = await tasks();
    const renewed = items.find(({ change }) => change.kind === 'holdCertificate');
    expect(renewed?.change).toMatchObject({ certificate: 'iso-9001', until: '2027-09-01', extends: true });
    expect(renewed?.gains).toHaveLength(2);
    expect(renewed?.effect).toBe('Dan passen er 2 opdrachten meer bij u.');
  });

  it('keeps its promises: done through the profile, just as many opportunities fit as was said', async () => {
    const before = await tasks();
    const listed = async () => {
      const { body } = await schakel.as(firm, 'get', '/v1/matches').query({ limit: 100 }).expect(200);
      const items = body.items as { verdict: string; opportunity: { id: string } }[];
      return items.filter(({ verdict }) => verdict !== 'doesNotFit').map(({ opportunity }) => opportunity.id);
    };
    const now = await listed();
    expect(now).toHaveLength(before.fitting);
    for (const { change, gains, loses } of before.items) {
      const undo = await apply(change);
      const after = await tasks();
      expect([change, after.epoch]).toEqual([change, before.epoch]);
      expect([change, after.fitting]).toEqual([change, before.fitting + gains.length - loses.length]);
      expect([change, (await listed()).filter((id) => !now.includes(id)).sort()]).toEqual([change, gains]);
      await undo();
    }
    expect((await tasks()).fitting).toBe(before.fitting);
  });

  it('is said in Dutch and in English', async () => {
    const [dutch, english] = [await tasks('nl'), await tasks('en')];
    expect(dutch.items.map(({ gains }) => gains.length)).toEqual(english.items.map(({ gains }) => gains.length));
    for (const { text, effect } of dutch.items) {
      expect(`${text} ${effect}`).toMatch(/^(Als|Maak|Verleng|Laat).*Dan pas/);
      expect(text).not.toMatch(/undefined/);
    }
    for (const { effect } of english.items) expect(effect).toMatch(/^Then \d+ more opportunit/);
  });

  it('promises nothing to a firm that offers nothing yet', async () => {
    const empty = await schakel.person('firm');
    expect(await tasks('nl', empty)).toMatchObject({ items: [] });
  });
});
