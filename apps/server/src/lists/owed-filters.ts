import type { Law, OwedDuty } from '#casework';
import type { Owing } from '#casework/owed/ledger-of-row';
import type { Filter, Page, ViewDocument } from '#read-store';
import { Malformed } from '../unanswered/unanswered.js';
import { equals, type Asked } from './list-filters.js';
import { daysOfSoon } from './work-filters.js';

/** Which duties of a case are asked for; one and the same must have all of it. */
export interface OwedAsked {
  readonly filter: Filter;
  /** What of a row is shown: the duties that are asked for. */
  readonly isAsked: (duty: OwedDuty) => boolean;
}

interface Wanted {
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly state: string;
  readonly due: string | undefined;
}

/** What a question for what is owed asks for; without a state, for what is open. @throws {Malformed} */
export const owedAsked = (query: Asked, law: Law): OwedAsked => {
  const { kind, name, state = 'open', due, ...plain } = equals(query, 'owed') as Record<string, string | undefined>;
  if (due !== undefined && state !== 'open')
    throw new Malformed(
      'due narrows what is open; leave state out.',
      'due 只用于筛选未办结事项，请不要同时填写 state。',
    );
  const wanted: Wanted = { kind, name, state, due };
  const { today, soon } = daysOfSoon(law);
  const inTime = due === 'overdue' ? { $lt: today } : { $gte: today, $lte: soon };
  const duty = {
    ...(kind === undefined ? {} : { kind }),
    ...(name === undefined ? {} : { name }),
    ...(state === 'all' ? {} : { state }),
    ...(due === undefined ? {} : { keptOn: null, due: inTime }),
  };
  return {
    filter: {
      ...plain,
      ...(state === 'open' ? { owing: true } : {}),
      ...(due === 'overdue' ? { due: { $lt: today } } : {}),
      owed: { $elemMatch: Object.keys(duty).length === 0 ? { event: { $gte: 1 } } : duty },
    },
    isAsked: (each) => isWanted(each, wanted, { today, soon }),
  };
};

const isWanted = (duty: OwedDuty, { kind, name, state, due }: Wanted, days: { today: string; soon: string }): boolean =>
  (kind === undefined || duty.kind === kind) &&
  (name === undefined || duty.name === name) &&
  (state === 'all' || duty.state === state) &&
  (due === undefined || isDue(duty, due, days));

const isDue = ({ due, keptOn }: OwedDuty, asked: string, { today, soon }: { today: string; soon: string }): boolean => {
  if (due === null || keptOn !== null) return false;
  return asked === 'overdue' ? due < today : due >= today && due <= soon;
};

/** A page with the duties that were asked for and no others. */
export const withAsked = (page: Page<ViewDocument>, { isAsked }: OwedAsked): Page<ViewDocument> => ({
  ...page,
  items: page.items.map((row) => ({ ...row, owed: (row as ViewDocument & Owing).owed.filter(isAsked) })),
});
