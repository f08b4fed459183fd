import { FitLink } from '../../patterns/joint.js';
import { Table } from '../../patterns/table.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { patternsWords } from '../../words/patterns.js';
import styles from './-comparison.module.css';
import type { Cell, ComparisonRow } from './-comparison-rows.js';
import type { FirmMatch } from './-needs.js';

interface ComparisonProps {
  matches: readonly FirmMatch[];
  rows: readonly ComparisonRow[];
}

/** Firms as columns, criteria as rows; the names of the criteria stay in sight. */
export function ComparisonTable({ matches, rows }: ComparisonProps) {
  const { compare: words } = useWords(buyerWords);
  return (
    <div className={styles['comparison']}>
      <Table caption={words.title(matches.length)} hideCaption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            {matches.map(({ firm }) => (
              <th key={firm.id} scope="col">
                {firm.name}
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
        </tbody>
      </Table>
    </div>
  );
}

/** The same, a list for each firm. */
export function ComparisonLists({ matches, rows }: ComparisonProps) {
  return (
    <div className="stack">
      {matches.map(({ firm }, at) => (
        <section key={firm.id} className="card stack-s">
          <h3>{firm.name}</h3>
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
        </section>
      ))}
    </div>
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
