import { ledgerOf, numberSeries, numbersIn, type NumberingState } from '#casework';
import type { EventLog, StoredRecord } from '#event-log';
import { Streams } from '../streams/streams.js';
import { writtenNumber } from '../streams/written-number.js';
import { findingOf, type Finding } from './finding-texts.js';

type Issued = NumberingState['issued'][number];

/** A number of the ledgers, as it is written, and whether a record was seen that has it. */
interface Entry {
  readonly where: string;
  readonly claim: Issued;
  isSeen: boolean;
}

/**
 * Holds the ledgers of numbers and the records against each other, both ways: every number in a record was issued to
 * that command in that stream, once, and is not void; every number that is not void lies in the record that owns its
 * claim.
 */
export class NumberCheck {
  readonly #streams: Streams;
  readonly #entries = new Map<string, Entry>();
  readonly #ledgers = new Map<string, NumberingState>();
  readonly #findings: Finding[] = [];

  constructor(private readonly log: EventLog) {
    this.#streams = new Streams(log);
    const unitCodes = new Map<string, string>();
    for (const stream of log.streams('unit/')) this.#takeUnit(stream, unitCodes);
    this.#takeLedgers();
  }

  /** Looks at the numbers of one accepted record. */
  take({ record, position }: StoredRecord): void {
    if (!('events' in record)) return;
    for (const event of record.events)
      for (const text of numbersIn(event)) {
        const entry = this.#entryOf(text);
        const fault = faultOf(entry, record.stream, record.commandId);
        const where = `partition ${position.partition}, record ${position.index}, ${record.stream}`;
        if (fault !== null) {
          const told = { type: event.type, number: text, stream: entry?.claim.forStream ?? '' };
          this.#findings.push(findingOf(where, fault, told));
        } else if (entry !== undefined) entry.isSeen = true;
      }
  }

  /** Everything found, once all records were taken. */
  findings(): Finding[] {
    for (const [where, { issued }] of this.#ledgers)
      for (const series of numberSeries) this.#findings.push(...sequenceFindings(where, series, issued));
    const open = [...this.#entries].flatMap(([text, { where, claim, isSeen }]) =>
      isSeen ? [] : this.#unseen(where, text, claim),
    );
    return [...this.#findings, ...open];
  }

  #takeUnit(stream: string, known: Map<string, string>): void {
    const unit = this.#streams.unit(stream.slice('unit/'.length));
    if (unit === undefined) return;
    const shared = { 'unit-code-shared': unit.code, 'document-prefix-shared': unit.documentPrefix };
    for (const what of ['unit-code-shared', 'document-prefix-shared'] as const) {
      const text = shared[what];
      const other = known.get(`${what} ${text}`);
      if (other !== undefined) this.#findings.push(findingOf(stream, what, { text, other }));
      known.set(`${what} ${text}`, stream);
    }
  }

  /** People work on while a log is verified: a number that is not known may have been issued since. */
  #entryOf(text: string): Entry | undefined {
    if (!this.#entries.has(text)) this.#takeLedgers();
    return this.#entries.get(text);
  }

  #takeLedgers(): void {
    for (const stream of this.log.streams('numbering/')) {
      const state = this.#streams.numbering(stream);
      const known = this.#ledgers.get(stream)?.issued.length ?? 0;
      this.#ledgers.set(stream, state);
      this.#takeClaims(stream, state.issued.slice(known));
    }
  }

  #takeClaims(where: string, claims: readonly Issued[]): void {
    const { unit, year } = ledgerOf(where);
    for (const claim of claims) {
      const isKnown = this.#streams.unit(unit) !== undefined;
      const text = isKnown ? writtenNumber(this.#streams, { ...claim, unit }, year, claim.serial) : null;
      const whyNot = isKnown ? 'unit-without-number' : 'unit-not-registered';
      if (text === null) this.#findings.push(findingOf(where, whyNot, { unit }));
      else if (this.#entries.has(text)) this.#findings.push(findingOf(where, 'number-issued-twice', { number: text }));
      else this.#entries.set(text, { where, claim, isSeen: false });
    }
  }

  /** A claim of which no record has the number: void, or not settled yet, or wrong. */
  #unseen(where: string, text: string, claim: Issued): Finding[] {
    const { series, serial, forStream, forCommand, drawnFor, voided } = claim;
    // Drawn for a device it is nobody's command yet, and void where the device gave it back.
    if (forStream === drawnFor?.stream) return [];
    const owner = this.log.findCommand(forStream, forCommand)?.record;
    if (voided !== null && owner === undefined)
      return [findingOf(where, 'claim-not-closed', { series, serial, stream: forStream })];
    // Recorded after its partition was looked through, it is there all the same.
    const has =
      owner !== undefined && 'events' in owner && owner.events.some((event) => numbersIn(event).includes(text));
    if (voided === null && owner !== undefined && 'events' in owner && !has)
      return [findingOf(where, 'number-not-in-record', { number: text, stream: forStream })];
    return [];
  }
}

type NumberFault = 'number-in-no-ledger' | 'number-of-another' | 'number-void' | 'number-twice-in-records';

const faultOf = (entry: Entry | undefined, stream: string, commandId: string): NumberFault | null => {
  if (entry === undefined) return 'number-in-no-ledger';
  const { claim, isSeen } = entry;
  if (claim.forStream !== stream || claim.forCommand !== commandId) return 'number-of-another';
  if (claim.voided !== null) return 'number-void';
  return isSeen ? 'number-twice-in-records' : null;
};

const sequenceFindings = (where: string, series: string, issued: NumberingState['issued']): Finding[] =>
  issued
    .filter((each) => each.series === series)
    .flatMap(({ serial }, place) =>
      serial === place + 1 ? [] : [findingOf(where, 'number-out-of-order', { series, serial, place: place + 1 })],
    );
