import { NativeSelect } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { PublicDto } from '../../../api/clients.js';
import { Fold } from '../../../patterns/fold.js';
import { NumberCell, Table } from '../../../patterns/table.js';
import { useWords } from '../../../words/area.js';
import { findWords } from '../../../words/find.js';
import styles from '../-find.module.css';
import type { FirmSearch } from './-firm-search.js';

/** Where a province stands on the drawing, which is a grid and no measure: row, column and width. */
const PLACES: Readonly<Record<string, string>> = {
  NL12: '1 / 3 / 2 / 5',
  NL11: '1 / 5 / 2 / 7',
  NL32: '2 / 1 / 4 / 3',
  NL23: '2 / 3 / 3 / 4',
  NL13: '2 / 4 / 3 / 7',
  NL21: '3 / 4 / 4 / 7',
  NL35: '3 / 3 / 5 / 4',
  NL36: '4 / 1 / 5 / 3',
  NL22: '4 / 4 / 5 / 7',
  NL34: '5 / 1 / 6 / 3',
  NL41: '5 / 3 / 6 / 5',
  NL42: '5 / 5 / 6 / 7',
};

/** A step of the scale for data: 0 for none, else 1 to 5 by share of the highest count. */
const step = (count: number, highest: number) => (count === 0 ? 0 : Math.max(1, Math.ceil((count / highest) * 5)));

interface FirmMapProps {
  search: FirmSearch;
  facets: PublicDto<'FirmFacetsDto'>;
  count: string;
}

/** The found firms by province: a second view of the same list, with the same filters. */
export function FirmMap({ search, facets: { province }, count }: FirmMapProps) {
  const { firms } = useWords(findWords);
  const navigate = useNavigate({ from: '/firms/' });
  const highest = Math.max(1, ...province.map((one) => one.count));
  const most = province.find((one) => one.count === highest);
  const only = search.nuts?.length === 1 ? search.nuts[0] : '';
  return (
    <div className="stack">
      <p>
        {most && firms.mapOf(count, most.label, String(most.count))} {firms.also}
      </p>
      <NativeSelect
        label={firms.chooseProvince}
        value={only ?? ''}
        onChange={(event) =>
          void navigate({
            search: { ...search, nuts: event.currentTarget.value ? [event.currentTarget.value] : undefined },
          })
        }
        data={[{ value: '', label: firms.allProvinces }, ...province.map(({ value, label }) => ({ value, label }))]}
      />
      <ul className={styles['map']} aria-label={firms.mapTitle}>
        {province.map(({ value, label, count: number }) => (
          <li key={value} style={{ gridArea: PLACES[value] }}>
            <Link
              className={styles['province']}
              data-step={step(number, highest)}
              aria-current={search.nuts?.includes(value) || undefined}
              from="/firms/"
              to="."
              search={{ ...search, nuts: [value] }}
            >
              <span>{label}</span>
              <b>{number}</b>
            </Link>
          </li>
        ))}
      </ul>
      <Fold summary={firms.mapTable}>
        <Table caption={firms.perProvince}>
          <thead>
            <tr>
              <th scope="col">{firms.province}</th>
              <th scope="col" data-number="">
                {firms.number}
              </th>
            </tr>
          </thead>
          <tbody>
            {province.map(({ value, label, count: number }) => (
              <tr key={value}>
                <th scope="row">{label}</th>
                <NumberCell>{number}</NumberCell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Fold>
    </div>
  );
}
