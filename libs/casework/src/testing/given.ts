import type { Actor } from '../actor.js';
import { decideCase } from '../aggregates/case-lines.js';
import { isLegalDate } from '../deadlines/index.js';
import type { Ruling } from '../decide/ruling.js';
import type { CaseEvent } from '../events/catalogue.js';
import { caseFileOf, continued, type CaseFile, type CaseRecord } from '../evolve/case-file.js';
import { asCorrected } from '../evolve/fold.js';
import { recordedRefusal } from '../evolve/refused-attempt.js';
import type { Law } from '../law.js';
import type { Refusal } from '../refusals/index.js';
import { contextOf, people, type Person } from './county.js';

/** What came of a command: the ruling, and the case with the record that the log would keep of it. */
export interface Outcome {
  readonly ruling: Ruling<CaseEvent>;
  /** Types of the events that were recorded; none when the command was not accepted. */
  readonly recorded: CaseEvent['type'][];
  readonly events: CaseEvent[];
  readonly refusal: Refusal | null;
  /** `accepted`, the code of the refusal, or `forbidden`, `invalid`, `unknown`. */
  readonly answer: string;
  readonly after: Story;
}

/** A case as its records tell it, to which one more thing can be done. */
export interface Story {
  readonly law: Law;
  readonly records: readonly CaseRecord[];
  readonly file: CaseFile;
  readonly state: CaseFile['state'];
  /** @param at a day (17:00 in Shanghai, or just after the last record when that is later) or an instant. */
  readonly when: (action: string, body: object, by: Person | Actor, at: string) => Outcome;
}

const minutesApart = 15;

/** The log never records before its last record; several acts of one day follow each other. */
const recordedAt = (at: string, last: CaseRecord | undefined): string => {
  const wanted = isLegalDate(at) ? Date.parse(`${at}T09:00:00.000Z`) : Date.parse(at);
  const earliest =
    last === undefined ? wanted : Date.parse(last.recordedAt) + (isLegalDate(at) ? minutesApart * 60_000 : 0);
  return new Date(Math.max(wanted, earliest)).toISOString();
};

/** The records so far, as a case in which something can be done. */
export const given = (law: Law, records: readonly CaseRecord[] = []): Story =>
  storyOf(law, caseFileOf('case-of-the-test', records));

/** What comes of a command is folded on from the file, as a server does. */
const storyOf = (law: Law, file: CaseFile): Story => {
  const { records } = file;
  const when: Story['when'] = (action, body, by, at) => {
    const actor = typeof by === 'string' ? people[by] : by;
    const now = recordedAt(at, records.at(-1));
    const ruling = decideCase(file.state, action, body, contextOf(law, actor, now, asCorrected(file.facts)));
    const events = ruling.ruling === 'accepted' ? ruling.events : [];
    const refusal = ruling.ruling === 'refused' ? ruling.refusal : null;
    const kept = events.length > 0 || refusal !== null;
    const { index, version } = { index: records.length, version: file.version + events.length };
    const record: CaseRecord = {
      index,
      version,
      recordedAt: now,
      actor,
      events,
      refusal: refusal === null ? null : recordedRefusal(action, refusal),
    };
    return {
      ruling,
      events,
      recorded: events.map(({ type }) => type),
      refusal,
      answer: refusal?.code ?? ruling.ruling,
      get after() {
        return kept ? storyOf(law, continued(file, [record])) : storyOf(law, file);
      },
    };
  };
  return { law, records, file, state: file.state, when };
};
