import { pastAs, type PastAs } from '#casework/replay/past';

/** What of a replay stands in the address: the event looked at, as what it is read, what it is compared with. */
export interface ReplayPlace {
  readonly at: number;
  readonly with: number | null;
  readonly as: PastAs;
}

const numberIn = (text: string | null, most: number): number | null => {
  if (text === null || !/^\d{1,9}$/.test(text)) return null;
  return Math.min(Number(text), most);
};

/** @param last number of the last event, which is looked at when the address names none */
export const placeIn = (address: URLSearchParams, last: number): ReplayPlace => ({
  at: numberIn(address.get('at'), last) ?? last,
  with: numberIn(address.get('with'), last),
  as: pastAs.find((each) => each === address.get('as')) ?? 'known',
});

/** The same as it stands in the address; what is left out is as known. */
export const addressOf = ({ at, with: other, as }: ReplayPlace): Record<string, string> => ({
  at: String(at),
  ...(other === null ? {} : { with: String(other) }),
  ...(as === 'known' ? {} : { as }),
});
