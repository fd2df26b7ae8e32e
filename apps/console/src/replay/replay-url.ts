/** What of a replay stands in the address: the point that is looked at, and the one it is compared with, if any. */
export interface ReplayPlace {
  readonly at: number;
  readonly with: number | null;
}

const numberIn = (text: string | null, most: number): number | null => {
  if (text === null || !/^\d{1,9}$/.test(text)) return null;
  return Math.min(Number(text), most);
};

/** @param last number of the last event, which is looked at when the address names none */
export const placeIn = (address: URLSearchParams, last: number): ReplayPlace => ({
  at: numberIn(address.get('at'), last) ?? last,
  with: numberIn(address.get('with'), last),
});

export const addressOf = ({ at, with: other }: ReplayPlace): Record<string, string> => ({
  at: String(at),
  ...(other === null ? {} : { with: String(other) }),
});
