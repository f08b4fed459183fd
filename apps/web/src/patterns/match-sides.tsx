import type { ReactNode } from 'react';
import type { SupplierDto } from '../api/clients.js';
import { useWords } from '../words/area.js';
import { patternsWords } from '../words/patterns.js';
import styles from './match-sides.module.css';
import { Bar, NumberCell, Table } from './table.js';

/** Points of a hundred. */
export const hundred = (share: number) => Math.round(share * 100);

/** Both sides of a match beside each other, where there is room. */
export function MatchSides({ children }: { children: ReactNode }) {
  return (
    <div className={styles['room']}>
      <div className={styles['sides']}>{children}</div>
    </div>
  );
}

interface MatchSideProps {
  side: SupplierDto<'MatchSideDto'>;
  /** Which side it is about: 1 asks, 2 offers. */
  number: 1 | 2;
  title: string;
  children?: ReactNode;
}

/** One side of a match, part by part: what it could add to the score and what it does add. */
export function MatchSide({ side, number, title, children }: MatchSideProps) {
  const { partOf, partColumns } = useWords(patternsWords).match;
  const parts = side.parts.filter(({ possible }) => possible > 0);
  return (
    <div>
      <Table caption={title}>
        <thead className="vh">
          <tr>
            <th scope="col">{partColumns.part}</th>
            <th scope="col">{partColumns.bar}</th>
            <th scope="col">{partColumns.points}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ code, label, contribution, possible, verdict }) => (
            <tr key={code}>
              <th scope="row">{label}</th>
              <td className={styles['barCell']}>
                <Bar
                  value={contribution / possible}
                  side={number}
                  unknown={verdict === 'unknown' ? 1 - contribution / possible - 0.01 : 0}
                />
              </td>
              <NumberCell>{partOf(hundred(contribution), hundred(possible))}</NumberCell>
            </tr>
          ))}
        </tbody>
      </Table>
      {children}
    </div>
  );
}
