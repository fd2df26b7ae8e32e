import type { RecordedRefusal } from '#casework';
import type { RefusalRecord } from '#event-log';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a record says of a refusal: its parameters, or the sentence that records of before have in their place. */
export const refusalIn = ({ refusal: { code, details } }: Pick<RefusalRecord, 'refusal'>): RecordedRefusal => {
  const named = { action: text(details['action']), code, ground: text(details['ground']) };
  const { parameters, party } = details;
  if (typeof parameters !== 'object' || parameters === null)
    return { ...named, message: text(details['message']), instead: text(details['instead']) };
  return { ...named, parameters, ...(typeof party === 'string' ? { party } : {}) };
};
