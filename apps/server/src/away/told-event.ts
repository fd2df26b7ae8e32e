import type { EventRow } from '#casework';

/** An event as it is told beside others of its case. */
export type ToldEvent = Pick<
  EventRow,
  'number' | 'place' | 'type' | 'chinese' | 'by' | 'recordedAt' | 'occurredAt' | 'forParty' | 'line'
>;

export const toldEvent = (row: EventRow): ToldEvent => {
  const { number, place, type, chinese, by, recordedAt, occurredAt, forParty, line } = row;
  return { number, place, type, chinese, by, recordedAt, occurredAt, forParty, line };
};
