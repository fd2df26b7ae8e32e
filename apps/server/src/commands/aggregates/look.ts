import {
  isLegalDate,
  startOf,
  type Around,
  type Claiming,
  type Complaint,
  type EarlierClue,
  type Law,
  type LegalDate,
  type NumberSeries,
  type OfficerState,
  type OtherCase,
} from '#casework';
import { isOpened } from '#casework/state/questions';
import type { EventLog } from '#event-log';
import { maySeeComplaint } from '../../access/may-see.js';
import { isOfOwnBureau } from '../../access/own-bureau.js';
import { findDrawn } from '../../streams/drawn-number.js';
import type { Streams } from '../../streams/streams.js';
import { numberingStream, type DrawnNumber, type NumberRequest } from '../../streams/written-number.js';
import { asksLinkingCases } from '../linking-cases.js';
import type { PerformAction } from '../perform-action.js';
import { otherCaseOf } from './other-case.js';

/**
 * Who made a decision that was handed over on a day before, and that day; nobody where a command says none: a decision
 * that is made now bears a number of who makes it.
 */
const handedOver = (body: unknown): { readonly officers: readonly string[]; readonly on: LegalDate } | null => {
  if (typeof body !== 'object' || body === null || !('decidedOn' in body) || !('officers' in body)) return null;
  const { decidedOn: on, officers } = body;
  if (typeof on !== 'string' || !isLegalDate(on) || !Array.isArray(officers)) return null;
  return { on, officers: officers.filter((each) => typeof each === 'string') };
};

/** Looks at what the rules ask for while one command is decided, and notes what was looked at. */
export class Look {
  /** Versions of the streams that the decision rests on. */
  readonly reads: Record<string, number> = {};
  /** Numbers that the decision needs and that are not claimed yet. */
  readonly requests: NumberRequest[] = [];

  constructor(
    readonly log: EventLog,
    readonly streams: Streams,
    readonly law: Law,
    /** Who acts, and when. */
    private readonly command: Pick<PerformAction, 'action' | 'actor' | 'body' | 'now' | 'takenAt'>,
    /** Whose claim a number would be. */
    private readonly claiming: Claiming,
    /** Texts of the numbers that were claimed for the command. */
    private readonly numbers: ReadonlyMap<NumberSeries, string>,
    /**
     * Streams that may tell the same, or of which a sign is made: cases of one clue, matters of one sign; by their
     * identifiers.
     */
    private readonly earlier: readonly string[],
  ) {}

  /** Notes that a stream was a ground of the decision. */
  seen<T>(stream: string, found: T): T {
    this.reads[stream] = this.log.head(stream).version;
    return found;
  }

  /** What every rule may look at. */
  around(): Omit<Around, 'day'> {
    const { command, law } = this;
    const { actor, now, takenAt } = command;
    return {
      actor,
      now,
      ...(takenAt === undefined ? {} : { takenAt }),
      law,
      officer: (id) => this.seen(`officer/${id}`, this.#ownOfficer(id)),
      unit: (id) => this.seen(`unit/${id}`, this.streams.unit(id)),
    };
  }

  complaint(id: string): Complaint | undefined {
    const file = this.streams.complaintFile(id);
    return this.seen(`complaint/${id}`, maySeeComplaint(this.command.actor, file) ? file.state : undefined);
  }

  otherCase(id: string): OtherCase | undefined {
    return this.seen(`case/${id}`, otherCaseOf(this.streams, this.command.actor, id));
  }

  earlierClues(): EarlierClue[] {
    return this.earlier.flatMap((caseId) => {
      const { state } = this.seen(`case/${caseId}`, this.streams.caseFile(caseId));
      return isOpened(state) ? [{ caseId, clue: state.intake.clue }] : [];
    });
  }

  /** Other cases of the act of the one that is decided, each noted as looked at. */
  ofSameAct(): readonly string[] {
    return asksLinkingCases.has(this.command.action) ? this.earlierOf('case') : [];
  }

  /** Streams of a kind that may tell the same, each noted as looked at. */
  earlierOf(kind: string): readonly string[] {
    return this.earlier.map((id) => this.seen(`${kind}/${id}`, id));
  }

  /** Whether a file is one of those of which the sign that a matter is raised from is made. */
  isOfSign(kind: string, id: string): boolean {
    return this.seen(`${kind}/${id}`, this.earlier.includes(id));
  }

  number(series: NumberSeries, unit: string, text?: string): string {
    const known = this.numbers.get(series);
    if (known !== undefined) return this.seen(numberingStream(unit, this.command.now), known);
    const drawn = text === undefined ? undefined : this.#drawn(series, unit, text);
    this.requests.push(drawn === undefined ? { series, unit } : { series, unit, drawn });
    return '';
  }

  /** Whether a number was drawn in advance by who acts, and is theirs to use for this command. */
  isDrawn(series: NumberSeries, unit: string, text: string): boolean {
    return this.#drawn(series, unit, text) !== undefined;
  }

  #drawn(series: NumberSeries, unit: string, text: string): DrawnNumber | undefined {
    const { actor, now, takenAt, body } = this.command;
    const paper = handedOver(body);
    const at = paper === null ? (takenAt ?? now) : startOf(paper.on);
    const officers = [...new Set([actor.id, ...(paper?.officers ?? [])])];
    const asked = { officers, claiming: this.claiming, at };
    return findDrawn(this.streams, { series, unit }, text, asked);
  }

  /** An officer of another bureau is answered like one who is not in the register. */
  #ownOfficer(id: string): OfficerState | undefined {
    const officer = this.streams.officer(id);
    return officer !== undefined && isOfOwnBureau(this.command.actor, officer.unit) ? officer : undefined;
  }
}
