import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { BuyerDto } from '../../../api/clients.js';
import { useFormats } from '../../../formats/use-formats.js';
import { useWords } from '../../../words/area.js';
import { ledgerWords } from '../../../words/consultation-ledger.js';
import { answersQuery, invitationsQuery, isOpened, membersQuery, planQuery } from './-queries.js';

type Entry = BuyerDto<'LedgerEntryDto'>;

const text = (payload: Entry['payload'], key: string): string | undefined => {
  const found = (payload as Record<string, unknown> | null)?.[key];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
};

const length = (payload: Entry['payload'], key: string): number => {
  const found = (payload as Record<string, unknown> | null)?.[key];
  return Array.isArray(found) ? found.length : 0;
};

/** Names of people, firms and files by what the ledger keeps of them, as far as the buyer may know them. */
function useNames(id: string) {
  const { lines } = useWords(ledgerWords).ledger;
  const members = useSuspenseQuery(membersQuery).data.items;
  const invited = useSuspenseQuery(invitationsQuery(id)).data.items;
  const plan = useSuspenseQuery(planQuery(id)).data.value;
  const opened = useQuery({ ...answersQuery(id), enabled: isOpened(plan), throwOnError: false }).data;
  const answers = opened?.items.flatMap((item) => item.answers) ?? [];
  // The ledger keeps the number of a file alone: its name is the firm's, and may be confidential.
  const files = new Map(answers.flatMap((answer) => answer.files.map((file) => [file.id, file.name])));
  return {
    person: (personId = '') => members.find((one) => one.personId === personId)?.name ?? lines.someone,
    firm: (firmId = '') => [...invited, ...answers].find((one) => one.firmId === firmId)?.firmName ?? lines.aFirm,
    file: (fileId: string) => files.get(fileId),
  };
}

/** What was taken out, and by whom: of what a firm took no more is known here than that one did. */
function useDownloaded({ person, firm, file }: ReturnType<typeof useNames>): (payload: Entry['payload']) => string {
  const { downloaded: words } = useWords(ledgerWords).ledger.lines;
  return (payload) => {
    const by = person(text(payload, 'by'));
    const fileId = text(payload, 'file');
    if (payload === null) return words.byFirm;
    if (text(payload, 'pack')) return words.pack(by);
    if (text(payload, 'what')) return words.answers(by, text(payload, 'format') ?? '');
    if (fileId) return words.answerFile(file(fileId), firm(text(payload, 'firm')), by);
    return words.document(text(payload, 'title') ?? '', text(payload, 'number') ?? '');
  };
}

/** What a line of the ledger says, as a sentence; what has no sentence of its own shows its name. */
export function useLedgerLine(id: string): (entry: Entry) => string {
  const { lines } = useWords(ledgerWords).ledger;
  const { longMoment } = useFormats();
  const names = useNames(id);
  const { person, firm } = names;
  const downloaded = useDownloaded(names);
  const sentences: Readonly<Record<string, (payload: Entry['payload']) => string>> = {
    published: () => lines.published,
    announced: () => lines.announced,
    'deadline-moved': (payload) => {
      const to = text(payload, 'deadline') ?? text(payload, 'questionsUntil') ?? text(payload, 'to');
      return to ? lines.movedTo(longMoment(to)) : lines.moved;
    },
    document: (payload) => lines.document(text(payload, 'title') ?? text(payload, 'fileName') ?? ''),
    disclosed: () => lines.disclosed,
    invited: (payload) => lines.invited(firm(text(payload, 'firm'))),
    'question-asked': (payload) => lines.asked(text(payload, 'by') ?? ''),
    'question-returned': (payload) => lines.returned(text(payload, 'by') ?? ''),
    'question-answered': (payload) => lines.answered(length(payload, 'questions')),
    'answer-submitted': () => lines.submitted,
    'answer-withdrawn': () => lines.answerWithdrawn,
    'opening-requested': (payload) => lines.openingRequested(person(text(payload, 'by'))),
    'opening-confirmed': (payload) =>
      lines.openingConfirmed(person(text(payload, 'by')), text(payload, 'members') === '2'),
    opened: (payload) => lines.opened(text(payload, 'members') ?? '', text(payload, 'answers') ?? ''),
    downloaded,
    'report-published': () => lines.reported,
    withdrawn: () => lines.withdrawn,
    archived: () => lines.archived,
  };
  return ({ kind, payload }) => sentences[kind]?.(payload) ?? kind;
}
