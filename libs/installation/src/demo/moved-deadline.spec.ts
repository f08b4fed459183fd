import * as fc from 'fast-check';
import type { ImportedOpportunity } from '@schakel/opportunities';
import { movedDeadline } from './moved-deadline.js';

const NOW = new Date('2026-11-24T09:00:00Z');
const DAY = 86_400_000;

const notice = (status: ImportedOpportunity['status'], deadline: string | null) =>
  ({
    status,
    deadline,
    title: 'Zoals gepubliceerd',
    source: { id: '1', remarks: ['een'] },
  }) as unknown as ImportedOpportunity;

describe('The deadline of a notice in the demonstration', () => {
  it('is moved into the coming weeks where it has passed or is not known, and the record says so', () => {
    fc.assert(
      fc.property(
        fc.option(fc.date({ min: new Date('2000-01-01'), max: NOW, noInvalidDate: true }), { nil: null }),
        fc.nat(1_000),
        (passed, at) => {
          const published = passed?.toISOString() ?? null;
          const moved = movedDeadline(notice('open', published), NOW, at);
          const days = (new Date(moved.deadline ?? '').getTime() - NOW.getTime()) / DAY;
          expect(days).toBeGreaterThan(13);
          expect(days).toBeLessThan(75);
          expect(moved.title).toBe('Zoals gepubliceerd');
          expect(moved.source).toEqual({
            id: '1',
            remarks: ['een'],
            movedDeadline: { from: published, to: moved.deadline },
          });
        },
      ),
    );
  });

  it.each([
    ['is yet to come', notice('open', '2027-01-01T11:00:00.000Z')],
    ['belongs to an award', notice('awarded', null)],
    ['belongs to a plan', notice('planned', '2020-01-01T11:00:00.000Z')],
  ])('stays as published where it %s', (_, given) => {
    expect(movedDeadline(given, NOW, 3)).toBe(given);
  });
});
