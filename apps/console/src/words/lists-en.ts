import { awayEn } from './away.js';
import { briefsEn } from './briefs.js';
import type { WordsOfLists } from './lists-zh.js';
import { owedEn } from './owed.js';
import { reviewAccessEn } from './review-access.js';

export const enOfLists: WordsOfLists = {
  find: {
    button: 'Find',
    title: 'Find cases and pages',
    close: 'Close',
    field: 'Party, code, matter, decision number or credit code',
    case: 'Case',
    page: 'Page',
    tooShort: 'Type any two characters or more of a name or a number; words are set apart by spaces.',
    looking: 'Looking…',
    none: 'No such case was found.',
    keys: 'Up and down to choose, Enter to open, Esc to close.',
    onlyPages: 'Your role looks at no cases: only pages can be found.',
  },
  work: {
    caption: 'Open work',
    state: 'State of the clock',
    states: {
      any: 'All clocks',
      overdue: 'Overdue',
      due: 'Due soon',
      later: 'Not due yet',
      paused: 'A clock is paused',
    },
    sort: 'Sort',
    sorts: {
      due: 'By nearest clock',
      code: 'By code',
      opened: 'By day received',
      stage: 'By stage',
      party: 'By party',
    },
    asOf: (time) => `As of ${time}`,
    pastDay: 'As of a past day',
    ofPastDay: (day) =>
      `Work as it stood at the end of ${day}: by what had been recorded by then and the calendar known then.`,
    backToNow: 'Back to now',
    behind: (records) => `${records} newer ${records === 1 ? 'record is' : 'records are'} not in the list yet`,
    views: {
      title: 'Saved views',
      manage: 'Manage views',
      close: 'Close',
      help: (most) =>
        `A view keeps the tab, the order and the state of the clock, in this browser only, at most ${most} of them; never the words that are looked for.`,
      name: 'Name of the view shown now',
      save: 'Save',
      rename: 'Rename',
      renamed: (name) => `New name of the view “${name}”`,
      remove: 'Delete',
      removed: (name) => `Delete the view “${name}”`,
      faults: { taken: 'There is a view of that name', many: 'No more views fit: delete one first' },
    },
    assign: {
      title: 'Assign several',
      tick: 'Choose',
      all: 'Choose all that are listed',
      chosen: (count) => `${count} chosen`,
      officers: 'Officers (two or more)',
      reason: 'Reason',
      send: 'Assign',
      done: 'assigned',
      summary: (done, refused) => (refused === 0 ? `${done} assigned` : `${done} assigned, ${refused} not assigned`),
    },
  },
  away: awayEn,
  briefs: briefsEn,
  owed: owedEn,
  reviewAccess: reviewAccessEn,
};
