import type { EventLog } from '#event-log';

/** The acts that name cases whose files a matter of supervision opens. */
const naming: ReadonlySet<string> = new Set(['SupervisionFilesAskedFor', 'SupervisionFilesHandedOver']);

/**
 * By which matters of supervision the file of a case was asked for: what no record of the case says. It reads what is
 * new in the streams of matters when it is asked, and keeps only the identifiers.
 */
export class AskedFiles {
  /** Index in the log after the last record that was read, by stream. */
  readonly #next = new Map<string, number>();
  readonly #matters = new Map<string, Set<string>>();

  constructor(private readonly log: Pick<EventLog, 'readStream' | 'streams'>) {}

  /** Identifiers of matters, whether they are open or over. */
  mattersOf(caseId: string): readonly string[] {
    for (const stream of this.log.streams('supervision/')) this.#readOn(stream);
    return [...(this.#matters.get(caseId) ?? [])];
  }

  #readOn(stream: string): void {
    for (const { record, position } of this.log.readStream(stream, this.#next.get(stream) ?? 0)) {
      this.#next.set(stream, position.index + 1);
      if (!('events' in record)) continue;
      for (const { type, data } of record.events) if (naming.has(type)) this.#keep(stream, data);
    }
  }

  #keep(stream: string, data: unknown): void {
    const cases: unknown = typeof data === 'object' && data !== null && 'cases' in data ? data.cases : [];
    if (!Array.isArray(cases)) return;
    for (const each of cases) {
      const caseId = String(each);
      const known = this.#matters.get(caseId) ?? new Set<string>();
      this.#matters.set(caseId, known.add(stream.slice('supervision/'.length)));
    }
  }
}
