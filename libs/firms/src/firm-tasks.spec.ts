import { firmTasksOf } from './firm-tasks.js';
import type { WholeFirm } from './firm-profile.js';

const TODAY = '2026-11-24';

function whole({
  status = 'published',
  mission = 'Wij geven mensen werk in het groen.',
  capabilities = [{}],
  certificates = [],
}: {
  status?: string;
  mission?: string;
  capabilities?: object[];
  certificates?: [code: string, validUntil: string | null][];
}): WholeFirm {
  return {
    firm: { id: 'firma', name: 'Groen & Co', status, mission, createdAt: '2026-01-01T00:00:00.000Z' },
    capabilities,
    certificates: certificates.map(([code, validUntil], at) => ({ id: String(at), code, validUntil })),
  } as unknown as WholeFirm;
}
const told = (firm: Parameters<typeof whole>[0]) =>
  firmTasksOf(whole(firm), TODAY).map(({ code, subject, due }) => [code, subject.name, due]);

describe('What its profile asks of a firm', () => {
  it('is nothing where all is well', () => {
    expect(told({ certificates: [['iso-9001', null]] })).toEqual([]);
  });

  it('is to publish it, with how much is missing', () => {
    const [one] = firmTasksOf(whole({ status: 'draft', mission: '', capabilities: [] }), TODAY);
    expect(one).toMatchObject({
      code: 'profile-not-published',
      count: 2,
      subject: { kind: 'firm', name: 'Groen & Co' },
    });
    expect(firmTasksOf(whole({ status: 'draft' }), TODAY)[0]?.count).toBe(0);
  });

  it.each<[string, string, string[] | null]>([
    ['ends in two months and a day', '2027-01-24', null],
    ['ends in sixty days', '2027-01-23', ['certificate-expiring', '2027-01-23']],
    ['ends today', TODAY, ['certificate-expiring', TODAY]],
    ['ended yesterday', '2026-11-23', ['certificate-expired', '2026-11-23']],
    ['ended ninety days ago', '2026-08-26', ['certificate-expired', '2026-08-26']],
    ['ended longer ago', '2026-08-25', null],
  ])('of a certificate that %s', (_, until, task) => {
    expect(told({ certificates: [['pso-3', until]] })).toEqual(task ? [[task[0], 'pso-3', task[1]]] : []);
  });

  it('is nothing of a certificate that was renewed', () => {
    expect(
      told({
        certificates: [
          ['pso-3', '2026-11-01'],
          ['pso-3', '2028-11-01'],
        ],
      }),
    ).toEqual([]);
    expect(
      told({
        certificates: [
          ['pso-3', null],
          ['pso-3', '2026-11-01'],
        ],
      }),
    ).toEqual([]);
    expect(
      told({
        certificates: [
          ['pso-3', '2026-11-01'],
          ['iso-9001', '2028-11-01'],
        ],
      }),
    ).toHaveLength(1);
  });
});
