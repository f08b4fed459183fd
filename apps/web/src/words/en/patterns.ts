import type { nl } from '../nl/patterns.js';

export const en: typeof nl = {
  failedTitle: 'Error: ',
  fit: { fits: 'Fits', unsure: 'Unsure', not: 'Does not fit' },
  joint: { ask: 'You ask', offer: 'They offer' },
  match: {
    partly: 'Fits partly',
    partOf: (points, most) => `${points} of ${most}`,
    partColumns: { part: 'Part', bar: 'Bar', points: 'Points' },
  },
  status: {
    done: 'Done',
    busy: 'Busy',
    todo: 'To do',
    blocked: 'Not yet possible',
    yes: 'Yes',
    no: 'No',
    unknown: 'Unknown',
    sealed: 'Sealed',
  },
  timeline: { done: 'past', now: 'now', later: 'not yet' },
  chip: { remove: 'Remove filter', removeAll: 'Remove all filters', filters: 'Chosen filters' },
  facets: {
    title: 'Filters',
    chosen: (count) => `Filters (${count} chosen)`,
    to: (results) => `To ${results}`,
  },
  more: (left) => `Load more (${left})`,
  moreLoading: 'Loading more…',
  loading: 'Loading…',
  sealed: {
    picture: 'Closed envelope with a seal',
    opensAtEarliest: 'Opens at the earliest',
    closed: 'The answers are sealed',
    who: 'The answers are encrypted. The buyer, the account manager and whoever looks in the database cannot read them before this moment.',
    more: 'What sealing does and does not stop',
    stops: 'It stops: reading an answer before the deadline, and opening without a line in the ledger.',
    doesNotStop:
      'It does not stop: a firm telling what it wrote itself. Whoever runs the whole installation can get at the database and the key together, outside Schakel.',
  },
  countdown: {
    zone: 'Dutch time',
    left: (hours, minutes) =>
      hours > 0
        ? `${hours} hours and ${minutes === 1 ? '1 minute' : `${minutes} minutes`} left`
        : `${minutes === 1 ? '1 minute' : `${minutes} minutes`} left`,
    closed: (moment) => `Closed on ${moment}`,
    lastHour: 'This closes in an hour.',
    lastMinutes: 'This closes in ten minutes.',
  },
  saved: {
    saving: 'Saving…',
    at: (time) => `Saved at ${time}`,
    waiting: 'Not saved yet',
    failed: 'Not saved: no connection.',
    refused: 'Not saved.',
    last: (time) => `Last saved at ${time}.`,
    again: 'Try again',
  },
  toast: { undo: 'Undo', close: 'Close message', region: 'Messages' },
  dialog: { close: 'Close', cancel: 'Cancel' },
  unsaved: {
    title: 'You have not saved everything',
    text: 'If you leave now, you lose what you just filled in.',
    stay: 'Stay',
    leave: 'Leave without saving',
  },
  conflict: {
    title: 'Someone else changed this in the meantime',
    text: 'What you wrote is still there. Choose for each part which text stays.',
    mine: 'Your text',
    theirs: (who) => `Text of ${who}`,
    someone: 'someone else',
    both: 'Both texts',
    bothHint: 'Your text below that of the other',
    merged: 'This was merged by itself',
    empty: 'empty',
    save: 'Save with these choices',
    later: 'Choose later',
    choose: (field) => `Choose which text stays for ${field}`,
  },
  table: { scroll: (title) => `Table: ${title}` },
};
