import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { BuyerDto } from '../../api/clients.js';
import { useFormats } from '../../formats/use-formats.js';
import { SkeletonRows } from '../../patterns/skeleton.js';
import { Status } from '../../patterns/status.js';
import { Bar } from '../../patterns/table.js';
import { announce } from '../../shell/announce.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import styles from './-editor.module.css';
import { contentQuery, marketQuery, type NeedContent, type Subject } from './-needs.js';

/** Milliseconds of rest before the market is asked again. */
const REST = 700;
const NOTHING: NeedContent = {};

interface MarketCheckProps {
  subject: Subject;
  /** What is written by now and perhaps not saved yet. */
  written?: NeedContent | undefined;
}

/** How many firms could do this, and what each requirement costs; counted anew while one writes. */
export function MarketCheck({ subject, written = NOTHING }: MarketCheckProps) {
  const { market: words } = useWords(buyerWords);
  const { clock, count } = useFormats();
  const need = useSuspenseQuery(contentQuery(subject)).data.value;
  const [settled] = useDebouncedValue(written, REST);
  const { data, isError } = useQuery({
    ...marketQuery({ ...need, ...settled }),
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  const said = data && words.announced(data.fitting, count(data.fitting));
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  return (
    <section className={`card ${styles['market']}`} aria-labelledby="market">
      <div className="stack-s">
        <h2 id="market">{words.title}</h2>
        {!data && !isError && <SkeletonRows rows={1} lines={2} />}
        {isError && <p>{words.failed}</p>}
        {data && (
          <>
            <p className={styles['number']}>
              <b>{count(data.fitting)}</b>
              <span>{words.firms(data.fitting, count(data.judged))}</span>
            </p>
            {data.unsure > 0 && <Status state="unknown">{words.unsure(data.unsure)}</Status>}
            <p className="small muted">{words.counted(clock(data.at))}</p>
          </>
        )}
      </div>
      {data?.requirements.map((cost) => (
        <Cost key={`${cost.code} ${cost.label}`} cost={cost} />
      ))}
      {data && data.requirements.length === 0 && <p className="small muted">{words.noRequirements}</p>}
      <div className="stack-s">
        <p className="xs muted">{words.onlyCounts}</p>
        <p className="small">
          {subject.kind === 'need' ? (
            <Link to="/buyer/needs/$id/matches" params={{ id: subject.id }}>
              {words.toMatches}
            </Link>
          ) : (
            <Link to="/buyer/consultations/$id/invitations" params={{ id: subject.id }}>
              {words.toInvitations}
            </Link>
          )}
        </p>
      </div>
    </section>
  );
}

function Cost({ cost }: { cost: BuyerDto<'CostDto'> }) {
  const { market: words } = useWords(buyerWords);
  const { count } = useFormats();
  const { label, without, lack, unknown, text } = cost;
  const all = Math.max(1, without);
  return (
    <div className="stack-s">
      <p className={styles['cost']}>
        <span>
          {label} <span className="muted small nowrap">{words.excludes(lack)}</span>
        </span>
        <b>{count(without - lack)}</b>
      </p>
      <Bar value={(without - lack - unknown) / all} unknown={unknown / all} />
      <p className="small">{text}</p>
    </div>
  );
}
