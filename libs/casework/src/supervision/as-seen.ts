import type { Actor } from '../actor.js';
import { unitsAbove } from '../actor.js';
import type { AnyEvent, StreamRecord } from '../evolve/case-file.js';
import type { Document } from '../views/view.js';
import type { SupervisionFact } from './evolve.js';
import { officersConcerned, type Supervision } from './state.js';
import { unsentDrafts, viewKeysOf } from './viewers.js';

/** Acts whose refusal would tell that something is drafted. */
const ofDrafts: ReadonlySet<string> = new Set([
  'draft-notice',
  'draft-decision',
  'draft-opinion',
  'issue-instrument',
  'return-draft',
]);

/** A refusal, and who was refused. */
interface RefusedBy {
  readonly action: string;
  readonly code: string;
  readonly by: string;
  /** What its sentence is made of; of older records a sentence. */
  readonly told: object;
}

/** The phrase by which a refusal says that a draft waits. */
const draftWaits = 'draft-waits';

const partOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;

const namesDraft = (told: object): boolean => {
  const what = partOf(partOf(told, 'parameters'), 'what');
  return what === draftWaits || partOf(what, 'code') === draftWaits;
};

/** Whom nothing but a draft names learns from a refusal as one concerned what the draft says. */
const isConcernedByDraftAlone = (state: Supervision, { code, by }: RefusedBy): boolean =>
  code === 'own-sign' && !officersConcerned({ ...state, draft: null, inDrafts: [] }).has(by);

/** Whether a refusal tells that something is drafted: by its act, by what it says waits, by whom it holds concerned. */
export const isOfDrafts = (state: Supervision, refused: RefusedBy): boolean =>
  ofDrafts.has(refused.action) || namesDraft(refused.told) || isConcernedByDraftAlone(state, refused);

/**
 * The number under which an event is told to whom those before it are hidden: without a gap, which would say that
 * something is drafted (SUP Art.17). Of a refusal the number of the event before it.
 */
export const numberShown = (hidden: ReadonlySet<number>, number: number): number =>
  number - [...hidden].filter((each) => each <= number).length;

/** The event that is meant by the number under which it is told; numbers beyond the last are beyond it here too. */
export const numberMeant = (hidden: ReadonlySet<number>, shown: number): number => {
  let number = shown;
  for (const each of [...hidden].sort((one, other) => one - other)) if (each <= number) number += 1;
  return number;
};

type Numbered = { readonly place: number; readonly number: number } | { readonly place: number };

/** Rows of a history as they are told: those that are left, counted anew. @param shown what is not hidden, in order */
export const withoutGaps = <R extends Numbered>(shown: readonly R[], hidden: ReadonlySet<number>): R[] =>
  shown.map((row, index) => ({
    ...row,
    place: index + 1,
    ...('number' in row ? { number: numberShown(hidden, row.number) } : {}),
  }));

/** How far a matter is to one who does not see every draft of it; `viewer` null for all who see none. */
interface PlaceSeen {
  readonly viewer: string | null;
  readonly version: number;
  /** Index in the log of the last record that is shown. */
  readonly position: number;
}

/** How far a matter is to whom; no answer carries it. */
export interface AsSeen {
  /** Who sees everything in it. */
  readonly wholeFor: string[];
  /** Empty where nothing in it is hidden from anybody. */
  readonly asSeen: PlaceSeen[];
}

/** What a row keeps so that neither its version nor its position says that something is drafted. */
export const asSeenOf = (
  state: Supervision,
  facts: readonly SupervisionFact[],
  records: readonly Pick<StreamRecord<AnyEvent>, 'index' | 'version' | 'events' | 'refusal' | 'actor'>[],
): AsSeen => {
  const { unit, raisedBy } = state;
  const drafts = unsentDrafts(facts);
  const isRefusalOfDrafts = ({ refusal, actor }: (typeof records)[number]): boolean =>
    refusal !== null && isOfDrafts(state, { ...refusal, told: refusal, by: actor.id });
  if (drafts.length === 0 && !records.some(isRefusalOfDrafts)) return { wholeFor: [], asSeen: [] };
  const heads = unitsAbove(unit).map((above) => `head@${above}`);
  const wholeFor = [`person/${raisedBy}`, ...heads];
  const authors = new Set(drafts.flatMap(({ viewers }) => viewers.filter((viewer) => !wholeFor.includes(viewer))));
  const seenBy = (viewer: string | null): PlaceSeen => {
    const hidden = new Set(
      drafts.flatMap(({ numbers, viewers }) => (viewer !== null && viewers.includes(viewer) ? [] : numbers)),
    );
    const isShown = (record: (typeof records)[number]): boolean => {
      const { version, events, refusal } = record;
      return refusal === null
        ? events.some((_, place) => !hidden.has(version - events.length + 1 + place))
        : !isRefusalOfDrafts(record);
    };
    return { viewer, version: facts.length - hidden.size, position: records.findLast(isShown)?.index ?? -1 };
  };
  return { wholeFor, asSeen: [...authors, null].map(seenBy) };
};

/** A row with the version and the position of what a person sees, without what only says so. */
export const placeShownTo = <R extends object>(actor: Actor, row: R): R => {
  const { wholeFor = [], asSeen = [], ...shown } = row as Document & Partial<AsSeen>;
  const keys = new Set(viewKeysOf(actor));
  if (wholeFor.some((key) => keys.has(key))) return shown as unknown as R;
  const seen =
    asSeen.find(({ viewer }) => viewer !== null && keys.has(viewer)) ?? asSeen.find(({ viewer }) => viewer === null);
  if (seen === undefined) return shown as unknown as R;
  const { version, position } = seen;
  return { ...shown, ...('version' in shown ? { version } : {}), position } as unknown as R;
};
