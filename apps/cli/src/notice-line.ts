import type { NoticeReport } from '@schakel/exchange';

/**
 * What was understood of a notice, as one line of JSON: always the same fields, null or empty where nothing is known.
 * `value` is in whole units of its currency, `deadline` ISO 8601, `nuts` every region that the notice names.
 */
export function noticeLine({ file, notice, status, reason, opportunityId }: NoticeReport): Record<string, unknown> {
  return {
    file,
    id: notice?.id ?? null,
    source: notice?.source ?? null,
    kind: notice?.kind ?? null,
    language: notice?.language ?? null,
    title: notice?.title ?? null,
    buyer: notice?.buyer.name ?? null,
    country: notice?.country ?? null,
    cpv: notice?.cpv ?? [],
    nuts: notice?.nutsNamed ?? [],
    nutsOfPerformance: notice?.nuts ?? [],
    value: notice?.value ?? null,
    currency: notice?.currency ?? null,
    deadline: notice?.deadline ?? null,
    reserved: notice?.reserved ?? [],
    opportunity: opportunityId ?? null,
    status,
    ...(reason ? { reason } : {}),
  };
}
