import { lapsesDue } from '../clocks/lapses.js';
import type { Context, Deciding } from '../context.js';
import { decide } from '../decide/decide.js';
import { nextStepsOf, type NextStep } from '../decide/next-steps.js';
import { invalid, type Ruling } from '../decide/ruling.js';
import type { CaseEvent } from '../events/catalogue.js';
import { evolve } from '../evolve/fold.js';
import { invalidField } from '../input/invalid-field.js';
import { watched } from '../standing/looked-at.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf, oncePerCase } from '../state/lines.js';
import { isOpened, proposalOf } from '../state/questions.js';
import { mayNameParty, ofWhom } from '../steps/of-whom.js';
import type { FieldFault } from '../words/phrases/field-faults.js';
import { cases } from './cases.js';
import { refusalOfEntry } from './entry-as-act.js';

/** A command on a case as it came: with `forParty` where it says for which of several parties it is. */
const split = (body: unknown): { forParty?: unknown; rest: unknown } => {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || !('forParty' in body)) return { rest: body };
  const { forParty, ...rest } = body;
  return { forParty, rest };
};

const namesOf = (lines: readonly CaseState[], places: readonly number[]): string =>
  places
    .map((place) => {
      const line = lines[place];
      return `${place + 1} (${line !== undefined && isOpened(line) ? line.intake.clue.party.name : ''})`;
    })
    .join(', ');

const isAt = (line: CaseState, name: string): boolean => cases.rowsAt(line).some(({ act }) => act.name === name);

/**
 * Decides one command on a case. With several parties it is decided on the line of the one that `forParty` of the body
 * names, counted from 1; without it on the only line where the act is possible, on each of them, or on all, by what the
 * act is. What all lines record alike is recorded once.
 */
export const decideCase = (
  before: CaseState,
  name: string,
  body: unknown,
  asked: Omit<Deciding, 'day'>,
): Ruling<CaseEvent> => {
  const { context, told } = watched({ ...asked, refusalOfEntry });
  const ruling = decideOnLines(before, name, body, context);
  return ruling.ruling === 'accepted' ? { ...ruling, events: told(ruling.events) } : ruling;
};

const decideOnLines = (
  before: CaseState,
  name: string,
  body: unknown,
  context: Omit<Deciding, 'day'>,
): Ruling<CaseEvent> => {
  const { forParty, rest } = split(body);
  // A case that is opened has no parties to choose from, and a single one need not be named.
  if (before.stage === 'none' || (forParty === undefined && linesOf(before).length === 1))
    return decide(cases, before, name, body, context);
  const past = lapsesDue(before, context);
  const { actor, now } = context;
  const lines = linesOf(
    past.reduce<CaseState>((state, event) => evolve(state, { ...event, by: actor.id, recordedAt: now }), before),
  );
  const numbers = numberedOnce(context.number);
  const of = (place: number) =>
    lines.length === 1 ? context : { ...context, number: numbers(), lines, forParty: place + 1 };
  const on = (place: number): Ruling<CaseEvent> =>
    withName(lines[place], lines.length, decide(cases, lines[place] as CaseState, name, rest, of(place)));
  const places = placesOf(lines, name, forParty);
  if (!Array.isArray(places)) return invalid([invalidField('forParty', places)]);
  return withPast(past, ruleOnLines(lines.length, places, ofWhom(name) === 'each' && forParty === undefined, on));
};

/**
 * A document of the case that is decided on several lines has one number: what each line asks for, in its order, is
 * given once.
 */
const numberedOnce = (give: Deciding['number']): (() => Deciding['number']) => {
  const given = new Map<string, string[]>();
  return () => {
    const asked = new Map<string, number>();
    return (series, unit) => {
      const key = `${series} ${unit}`;
      const place = asked.get(key) ?? 0;
      asked.set(key, place + 1);
      const numbers = given.get(key) ?? [];
      const known = numbers[place];
      if (known !== undefined) return known;
      const number = give(series, unit);
      given.set(key, [...numbers, number]);
      return number;
    };
  };
};

/** A refusal says of which party it is. */
const withName = (line: CaseState | undefined, count: number, ruling: Ruling<CaseEvent>): Ruling<CaseEvent> => {
  if (ruling.ruling !== 'refused' || count < 2 || line === undefined || !isOpened(line)) return ruling;
  const { refusal } = ruling;
  return { ...ruling, refusal: { ...refusal, party: line.intake.clue.party.name } };
};

/** The lines that a command is for, or what is wrong with what it says of that. */
const placesOf = (lines: readonly CaseState[], name: string, forParty: unknown): number[] | FieldFault => {
  const all = lines.map((_, place) => place);
  if (forParty !== undefined && !mayNameParty(name)) return { code: 'of-all-parties', parameters: { act: name } };
  if (forParty !== undefined) {
    const place = all.find((each) => each + 1 === forParty);
    return place === undefined ? { code: 'one-of-parties', parameters: { parties: namesOf(lines, all) } } : [place];
  }
  if (ofWhom(name) === 'case') return all;
  const open = all.filter((place) => isAt(lines[place] as CaseState, name));
  const waiting = open.filter((place) => lines[place]?.stage === firstServedAt[name]);
  const possible = waiting.length > 0 ? waiting : open;
  if (possible.length < 2) return possible.length === 0 ? [0] : possible;
  if (onProposals.has(name)) return placesOfProposals(lines, possible, name);
  return ofWhom(name) === 'each'
    ? possible
    : { code: 'which-party', parameters: { parties: namesOf(lines, possible) } };
};

/**
 * Who was not served yet is meant where nobody is named, before those who may be served once more while a proclamation
 * runs.
 */
const firstServedAt: Readonly<Record<string, CaseState['stage']>> = {
  'serve-notice': 'approved',
  'serve-decision': 'decided',
};

/** What is said on proposals that wait: it is for those lines that have one. */
const onProposals: ReadonlySet<string> = new Set(['endorse-proposal', 'return-proposal', 'decide-no-penalty']);

/** A report goes back for all only while all have it at one point; after that somebody has to say whose. */
const placesOfProposals = (
  lines: readonly CaseState[],
  possible: readonly number[],
  name: string,
): number[] | FieldFault => {
  const waiting = possible.filter((place) => {
    const line = lines[place];
    return line !== undefined && proposalOf(line) !== null;
  });
  if (waiting.length > 0 && (name !== 'decide-no-penalty' || waiting.length === 1)) return waiting;
  const isTogether = new Set(lines.map(({ stage }) => stage)).size === 1;
  return isTogether && name !== 'decide-no-penalty'
    ? [...possible]
    : { code: 'which-party', parameters: { parties: namesOf(lines, possible) } };
};

/**
 * One ruling of those on several lines. Of an act for each party those that refuse are passed over while one accepts;
 * else the first that does not accept speaks for all.
 */
const ruleOnLines = (
  count: number,
  places: readonly number[],
  isOfEach: boolean,
  on: (place: number) => Ruling<CaseEvent>,
): Ruling<CaseEvent> => {
  const rulings = places.map((place) => ({ place, ruling: on(place) }));
  const accepted = rulings.flatMap(({ place, ruling }) =>
    ruling.ruling === 'accepted' ? [{ place, events: ruling.events }] : [],
  );
  const against = rulings.find(({ ruling }) => ruling.ruling !== 'accepted')?.ruling;
  if (against !== undefined && (accepted.length === 0 || !isOfEach || against.ruling !== 'refused')) return against;
  const told = Array.from({ length: count }, (_, place) => accepted.find((each) => each.place === place)?.events ?? []);
  return { ruling: 'accepted', events: count === 1 ? told.flat() : oncePerCase(told) };
};

const withPast = (past: readonly CaseEvent[], ruling: Ruling<CaseEvent>): Ruling<CaseEvent> =>
  ruling.ruling === 'accepted' ? { ...ruling, events: [...past, ...ruling.events] } : ruling;

/** One line of "what can be done now" in a case; `forParty` where it is for one of several parties. */
export interface CaseStep extends NextStep {
  readonly forParty?: number;
}

const ofAll = ({ forParty: _party, ...step }: CaseStep): CaseStep => step;

/** What can be done in a case at this point, by whom, for which party, and why the rest cannot. */
export const nextStepsOfCase = (state: CaseState, context: Context): CaseStep[] => {
  const lines = linesOf(state);
  if (lines.length === 1) return nextStepsOf(cases, state, context);
  const steps = lines.flatMap((line, place) =>
    nextStepsOf(cases, line, { ...context, lines, forParty: place + 1 }).map((step) => ({
      ...step,
      forParty: place + 1,
    })),
  );
  const actions = [...new Set(steps.map(({ action }) => action))];
  return actions.flatMap((action): CaseStep[] => {
    const found = steps.filter((step) => step.action === action);
    const [first] = found;
    if (first === undefined || ofWhom(action) === 'party') return found;
    if (ofWhom(action) === 'each') return [ofAll(found.find(({ allowed }) => allowed) ?? first)];
    return found.length < lines.length ? [] : [ofAll(found.find(({ allowed }) => !allowed) ?? first)];
  });
};
