import { useState } from 'react';
import { Button } from '../patterns/button.js';
import { Chips } from '../patterns/chips.js';
import { ConfirmDialog } from '../patterns/dialog.js';
import { Facet, Facets } from '../patterns/facet.js';
import { LoadMore } from '../patterns/load-more.js';
import { SkeletonRows } from '../patterns/skeleton.js';
import { Bar, NumberCell, Table } from '../patterns/table.js';
import { Tab, Tabs } from '../patterns/tabs.js';
import { BlockedTask, Task, TaskList } from '../patterns/task-list.js';
import { toast } from '../patterns/toasts.js';
import styles from './-patterns.module.css';

const YEARS = [
  { year: 2024, count: 18 },
  { year: 2025, count: 31 },
  { year: 2026, count: 44 },
];

/** Lists, filters, tables, tasks, messages. */
export function ListPatterns() {
  const [chosen, setChosen] = useState(['Veldmeer', 'Oosterwaard']);
  const [asking, setAsking] = useState(false);
  const filters = chosen.map((value) => ({
    name: 'Plaats',
    value,
    remove: () => setChosen(chosen.filter((other) => other !== value)),
  }));
  return (
    <>
      <section className="card stack">
        <h2 id="found" tabIndex={-1}>
          Filters
        </h2>
        <Chips filters={filters} removeAll={() => setChosen([])} results="found" />
        <Facets chosen={chosen.length} results="38 firma’s" resultsId="found">
          <Facet
            legend="Plaats"
            name="place"
            chosen={chosen}
            onChange={setChosen}
            values={[
              { value: 'Veldmeer', label: 'Veldmeer', count: 12 },
              { value: 'Oosterwaard', label: 'Oosterwaard', count: 3 },
              { value: 'Noorderzijl', label: 'Noorderzijl', count: 0 },
            ]}
          />
          <Facet
            legend="Afstand"
            name="km"
            single
            chosen={['25']}
            onChange={() => undefined}
            values={[
              { value: '10', label: 'tot 10 km', count: 12 },
              { value: '25', label: 'tot 25 km', count: 38 },
            ]}
          />
        </Facets>
        <LoadMore
          pages={{ hasNextPage: true, isFetchingNextPage: false, fetchNextPage: () => undefined }}
          left="34 firma’s"
        />
      </section>
      <Parts />
      <Data />
      <section className="card stack">
        <h2>Meldingen en vragen</h2>
        <div className="row">
          <Button onClick={() => toast('Kennismaking staat nu in Gesprek.', () => toast('Teruggezet.'))}>Melden</Button>
          <Button onClick={() => setAsking(true)}>Vragen</Button>
        </div>
        <ConfirmDialog
          open={asking}
          onClose={() => setAsking(false)}
          title="Behoefte publiceren?"
          confirm="Behoefte publiceren"
          onConfirm={() => setAsking(false)}
        >
          <p>Iedereen kan de behoefte dan lezen.</p>
        </ConfirmDialog>
        <div data-sample="">
          <SkeletonRows rows={1} />
        </div>
      </section>
    </>
  );
}

function Parts() {
  return (
    <section className="card stack">
      <h2>Onderdelen</h2>
      <Tabs label="Onderdelen">
        <Tab to="/patronen">Overzicht</Tab>
        <Tab to="/help" count={7}>
          Vragen
        </Tab>
      </Tabs>
      <TaskList>
        <Task to="/patronen" about="Schoonmaak van gebouwen, CPV 90911200" status="done">
          Wat u wilt inkopen
        </Task>
        <Task to="/patronen" about="De einddatum ontbreekt nog" status="busy">
          Waar en wanneer
        </Task>
        <Task to="/patronen" about="ISO 14001 staat nu als harde eis" status="todo" next>
          Eisen en bewijs
        </Task>
        <BlockedTask about="Kan als alle onderdelen klaar zijn">Controleren en publiceren</BlockedTask>
      </TaskList>
    </section>
  );
}

function Data() {
  return (
    <section className="card stack">
      <h2>Gegevens</h2>
      <div className={styles['ramp']} role="img" aria-label="Vijf stappen van weinig naar veel">
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step}>{step}</span>
        ))}
      </div>
      <Table caption="Elk jaar gaan meer percelen naar sociale firma’s">
        <thead>
          <tr>
            <th scope="col">Jaar</th>
            <th scope="col">Percelen</th>
            <th scope="col" data-number="">
              Aantal
            </th>
          </tr>
        </thead>
        <tbody>
          {YEARS.map(({ year, count }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>
                <Bar value={count / 50} unknown={year === 2026 ? 0.1 : 0} />
              </td>
              <NumberCell>{count}</NumberCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
