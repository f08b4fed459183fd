import { Link } from '@tanstack/react-router';
import { FitLink } from '../../patterns/joint.js';
import { Table } from '../../patterns/table.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { patternsWords } from '../../words/patterns.js';
import styles from './-comparison.module.css';
import type { Cell, ComparisonRow } from './-comparison-rows.js';
import type { FirmMatch } from './-needs.js';
import { PutOnShortlist } from './-put-on-shortlist.js';

interface ComparisonProps {
  needId: string;
  matches: readonly FirmMatch[];
  rows: readonly ComparisonRow[];
}

/** Firms as columns, criteria as rows; the names of the criteria stay in sight. */
export function ComparisonTable({ needId, matches, rows }: ComparisonProps) {
  const { compare: words, need } = useWords(buyerWords);
  return (
    <div className={styles['comparison']}>
      <Table caption={words.title(matches.length)} hideCaption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            {matches.map(({ firm }) => (
              <th key={firm.id} scope="col">
                <FirmLink firm={firm} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {cells.map((cell, at) => (
                <td key={matches[at]?.firm.id}>
                  <CellText {...cell} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{need.tabs.shortlist}</th>
            {matches.map((match) => (
              <td key={match.firm.id}>
                <PutOnShortlist needId={needId} match={match} look="plain" />
              </td>
            ))}
          </tr>
        </tbody>
      </Table>
    </div>
  );
}

/** The same, a list for each firm. */
export function ComparisonLists({ needId, matches, rows }: ComparisonProps) {
  return (
    <div className="stack">
      {matches.map((match, at) => (
        <section key={match.firm.id} className="card stack-s">
          <h3>
            <FirmLink firm={match.firm} />
          </h3>
          <dl className="stack-s">
            {rows.map(({ key, label, cells }) => (
              <div key={key}>
                <dt className="small muted">{label}</dt>
                <dd>
                  <CellText {...(cells[at] as Cell)} />
                </dd>
              </div>
            ))}
          </dl>
          <PutOnShortlist needId={needId} match={match} look="plain" />
        </section>
      ))}
    </div>
  );
}

function FirmLink({ firm }: Pick<FirmMatch, 'firm'>) {
  return (
    <Link to="/firms/$id" params={{ id: firm.id }}>
      {firm.name}
    </Link>
  );
}

function CellText({ text, fit }: Cell) {
  const words = useWords(patternsWords);
  return (
    <>
      {fit && (
        <span className={styles['verdict']} data-fit={fit}>
          <FitLink fit={fit} />
          {words.fit[fit]}
        </span>
      )}
      {text}
    </>
  );
}
