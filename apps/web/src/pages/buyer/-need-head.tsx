import { IconCalendarEvent, IconCoinEuro, IconMapPin } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hasPassed } from '../../api/server-clock.js';
import { useRegionNames } from '../../forms/code-labels.js';
import { useFormats } from '../../formats/use-formats.js';
import { Crumb, PageTitle } from '../../patterns/page-title.js';
import { Tab, Tabs } from '../../patterns/tabs.js';
import { useWords } from '../../words/area.js';
import { buyerWords } from '../../words/buyer.js';
import { type Need, needQuery, shortlistQuery } from './-needs.js';
import { NeedStatus } from './-need-status.js';

interface NeedHeadProps {
  id: string;
  /** Which part of the need this page is; absent on its overview. */
  part?: string;
  facts?: ReactNode;
  actions?: ReactNode;
}

/** The head of every page of one need: its title, what it comes down to, and its parts. */
export function NeedHead({ id, part, facts, actions }: NeedHeadProps) {
  const { need: words, needs } = useWords(buyerWords);
  const need = useSuspenseQuery(needQuery(id)).data.value;
  const shortlist = useQuery({ ...shortlistQuery(id), throwOnError: false });
  const title = need.title || words.untitled;
  return (
    <>
      <PageTitle
        crumb={<Crumb to="/buyer/needs">{needs.all.need}</Crumb>}
        tab={part ? `${part}: ${title}` : title}
        facts={
          <>
            <NeedStatus status={need.status} />
            <Facts need={need} />
            {facts}
          </>
        }
        actions={actions}
      >
        <span lang={need.language}>{title}</span>
      </PageTitle>
      <Tabs label={words.tabs.label}>
        <Tab to="/buyer/needs/$id" params={{ id }} activeOptions={{ exact: true }}>
          {words.tabs.overview}
        </Tab>
        <Tab to="/buyer/needs/$id/matches" params={{ id }}>
          {words.tabs.matches}
        </Tab>
        <Tab to="/buyer/needs/$id/shortlist" params={{ id }} count={shortlist.data?.items.length}>
          {words.tabs.shortlist}
        </Tab>
        {need.status !== 'draft' && (
          <Tab to="/buyer/needs/$id/interest" params={{ id }}>
            {words.tabs.interest}
          </Tab>
        )}
      </Tabs>
    </>
  );
}

function Facts({ need }: { need: Need }) {
  const { need: words } = useWords(buyerWords);
  const { money, shortDay, longMoment, list } = useFormats();
  const names = useRegionNames(need.nuts.slice(0, 3));
  return (
    <>
      {need.deadline && (
        <span>
          <IconCalendarEvent size={20} aria-hidden="true" />
          {words[hasPassed(need.deadline) ? 'closed' : 'closes'](longMoment(need.deadline))}
        </span>
      )}
      {!need.deadline && need.startsOn && (
        <span>
          <IconCalendarEvent size={20} aria-hidden="true" />
          {words.starts(shortDay(need.startsOn))}
        </span>
      )}
      {need.value !== null && (
        <span>
          <IconCoinEuro size={20} aria-hidden="true" />
          {words.value(money(need.value))}
        </span>
      )}
      {names.length > 0 && (
        <span>
          <IconMapPin size={20} aria-hidden="true" />
          {need.nuts.length > names.length ? words.andMore(list(names), need.nuts.length - names.length) : list(names)}
        </span>
      )}
    </>
  );
}
