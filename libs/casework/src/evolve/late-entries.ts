/** Lapses carry the day on which the law let them happen, whenever they are recorded: nobody entered them late. */
const lapses: ReadonlySet<string> = new Set(['EvidenceHoldLapsed', 'DefenceWindowLapsed']);

/**
 * Numbers of the events of a stream that were entered late: each happened before something that had been entered by
 * then. An act that has no time of its own happens when it is recorded and is never late.
 */
export const lateEntries = (facts: readonly { type: string; occurredAt: string }[]): ReadonlySet<number> => {
  const late = new Set<number>();
  let latest = '';
  for (const [place, { type, occurredAt }] of facts.entries()) {
    if (lapses.has(type)) continue;
    if (occurredAt < latest) late.add(place + 1);
    else latest = occurredAt;
  }
  return late;
};
