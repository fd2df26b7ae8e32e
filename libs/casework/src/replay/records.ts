import type { CaseFact } from '../evolve/fold.js';

/** The part of a record of a case that its facts are made from, as the canonical JSON of the log has it (RFC 8785). */
interface ReadRecord {
  readonly actor: { readonly id: string };
  readonly recordedAt: string;
  readonly events?: readonly object[];
}

/**
 * The facts of a case from the records of its stream, in the order of the log. A record of a refusal has none.
 * @param canonical the bytes of each record as text
 */
export const factsOfRecords = (canonical: readonly string[]): CaseFact[] =>
  canonical.flatMap((text) => {
    const { actor, recordedAt, events = [] } = JSON.parse(text) as ReadRecord;
    return events.map((event) => ({ ...event, by: actor.id, recordedAt }) as CaseFact);
  });
