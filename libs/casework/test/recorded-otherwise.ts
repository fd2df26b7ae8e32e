import type { CaseEvent } from '#casework';
import { given, type Story } from '../src/testing/given.js';

/**
 * The case as if facts of a type had been recorded otherwise: a history of before a rule, which lets nobody record it
 * so today. What a later rule asks is asked of such a case too.
 */
export const recordedOtherwise = ({ law, records }: Story, type: CaseEvent['type'], change: object): Story => {
  const changed = (event: CaseEvent): CaseEvent =>
    event.type === type ? ({ ...event, data: { ...event.data, ...change } } as CaseEvent) : event;
  return given(
    law,
    records.map((each) => ({ ...each, events: each.events.map(changed) })),
  );
};
