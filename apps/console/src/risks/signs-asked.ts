/** What a list of signs asks for of a single sign; empty: whatever it is. */
export interface SignsAsked {
  readonly show: string;
  readonly number: string;
  readonly level: string;
  readonly officer: string;
}

/** What of a sign is asked about. */
interface Asked {
  readonly number: number;
  readonly level: string;
  readonly officers: readonly string[];
  /** First and last day; null while it shows. */
  readonly since: string;
  readonly until: string | null;
}

/** The signs of a row that are what the list asks for, as the server finds the rows: all of it holds of one sign. */
export const signsAsked = <Sign extends Asked>(
  signs: readonly Sign[],
  { show, number, level, officer }: SignsAsked,
  today: string,
): Sign[] =>
  signs.filter(
    (sign) =>
      (show === 'all' || (sign.until === null && sign.since <= today)) &&
      (number === '' || sign.number === Number(number)) &&
      (level === '' || sign.level === level) &&
      (officer === '' || sign.officers.includes(officer)),
  );
