import * as fc from 'fast-check';
import { firms, opportunities } from '../test/arbitrary.js';
import { BUTCHER, capability, CLEANERS, CLEANING, firm, GREEN, MEAT, need } from '../test/market.js';
import { packedMarket, storedFirm } from '../test/packed.js';
import type { Change, PackedMarket } from './index.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import {
  applyProfileChange,
  bestTasks,
  changesToTry,
  type ProfileChange,
  type ProfileTask,
  tryChange,
} from './profile-tasks.js';

const ON = { on: '2026-11-24', limit: 100 };

/** The opportunities for which a firm is listed as fitting. */
function listedFor(firmId: string, market: PackedMarket, needs: readonly OpportunityProfile[]): string[] {
  const isListed = (need: OpportunityProfile) =>
    market.rankFirms(need, ON).matches.some((match) => match.firmId === firmId && match.verdict !== 'doesNotFit');
  return needs
    .filter(isListed)
    .map(({ id }) => id)
    .sort();
}

/** What is tried and found for a firm. */
function tried(firm: FirmProfile, packed: PackedMarket, needs: readonly OpportunityProfile[]): ProfileTask[] {
  const before = packed.opportunitiesFitting(firm, ON);
  const more: ProfileChange = { kind: 'addWork', title: 'Catering', language: 'nl', cpv: ['55520000'] };
  const changes = [...changesToTry(firm, packed.explainOpportunities(firm, needs, ON)), more];
  return changes.map((change) => tryChange(firm, change, before, (one) => packed.opportunitiesFitting(one, ON)));
}

describe('what a firm could do to its profile', () => {
  it('keeps its promise: once it is done, the firm is listed for just those opportunities besides', () => {
    let promises = 0;
    fc.assert(
      fc.property(firms, opportunities, (some, needs) => {
        const packed = packedMarket(some, needs);
        const [firm] = some as [FirmProfile];
        const now = listedFor(firm.id, packed, needs);
        for (const { change, gains, loses } of tried(firm, packed, needs)) {
          promises += gains.length;
          packed.putFirm(storedFirm(applyProfileChange(firm, change)));
          const then = listedFor(firm.id, packed, needs);
          packed.putFirm(storedFirm(firm));
          expect(then.filter((id) => !now.includes(id))).toEqual(gains);
          expect(now.filter((id) => !then.includes(id)).sort()).toEqual(loses);
        }
      }),
      { numRuns: 100 },
    );
    expect(promises).toBeGreaterThan(20);
  });

  it('knows that codes it adds may say what an opportunity without any is about', () => {
    const vague = need({ id: 'vague', title: 'Lunches voor een wijkcentrum', description: '', cpv: [] });
    const cook = firm({ id: 'cook', capabilities: [capability({ id: 'c', title: 'Lunches en soep', cpv: [] })] });
    const packed = packedMarket([cook, BUTCHER], [vague]);
    const change = { kind: 'addCpv', capabilityId: 'c', capability: 'Lunches en soep', cpv: '55520000' } as const;
    const work = (one: FirmProfile) => {
      const [match] = packed.rankOpportunities(one, ON).matches;
      return match!.fit.parts.find(({ code }) => code === 'work')!.value;
    };
    const promised = work(applyProfileChange(cook, change));
    packed.putFirm(storedFirm(applyProfileChange(cook, change)));
    const [first] = packed.rankFirms(vague, ON).matches;
    expect(first).toMatchObject({ firmId: 'cook' });
    expect(first!.fit.parts.find(({ code }) => code === 'work')!.value).toBeCloseTo(promised, 9);
    expect(promised).toBeGreaterThan(work({ ...cook, capabilities: [] }));
  });

  it('is told in five tasks at most, none without gain, the most useful first, one of each sort', () => {
    fc.assert(
      fc.property(firms, opportunities, (some, needs) => {
        const all = tried(some[0]!, packedMarket(some, needs), needs);
        const tasks = bestTasks(all);
        expect(tasks.length).toBeLessThanOrEqual(5);
        const nets = tasks.map(({ gains, loses }) => gains.length - loses.length);
        expect(nets).toEqual(nets.toSorted((a, b) => b - a));
        for (const net of nets) expect(net).toBeGreaterThan(0);
        expect(bestTasks(all.toReversed())).toEqual(tasks);
        const radii = tasks.filter(({ change }) => change.kind === 'widenRadius');
        expect(new Set(radii.map(({ change }) => 'capabilityId' in change && change.capabilityId)).size).toBe(
          radii.length,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('counts the work that a firm could add', () => {
    const needs = [CLEANING, GREEN, MEAT];
    const packed = packedMarket([CLEANERS, BUTCHER], needs);
    const before = packed.opportunitiesFitting(CLEANERS, ON);
    const change = { kind: 'addWork', title: 'Onderhoud van plantsoenen', language: 'nl', cpv: ['77310000'] } as const;
    const task = tryChange(CLEANERS, { ...change, cpv: [...change.cpv] }, before, (one) =>
      packed.opportunitiesFitting(one, ON),
    );
    expect(task).toMatchObject({ gains: ['green'], loses: [] });
  });

  it('never tries what a firm would hardly do: another field of work, the other end of the world, ten times the size', () => {
    const about = { capabilityId: 'cleaners-1', capability: '' };
    const changes: Change[] = [
      { kind: 'addCpv', ...about, cpv: '15110000' },
      { kind: 'addNuts', ...about, nuts: ['PT170'] },
      { kind: 'widenRadius', ...about, km: 2_000, more: 1_990 },
      { kind: 'widenValue', ...about, to: 200_000_000 },
    ];
    const likely: Change[] = [
      { kind: 'addCpv', ...about, cpv: '90911300' },
      { kind: 'addNuts', ...about, nuts: ['NL113'] },
      { kind: 'widenRadius', ...about, km: 30, more: 20 },
      { kind: 'widenValue', ...about, to: 30_000_000 },
    ];
    const explanations = [...changes, ...likely, ...likely].map((change) => ({
      improvements: [{ changes: [change], admits: false, from: 0, to: 1 }],
    }));
    expect(changesToTry(CLEANERS, explanations)).toEqual(likely);
  });
});
