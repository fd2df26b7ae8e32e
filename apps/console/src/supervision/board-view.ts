/** Periods of which decisions and refusals are counted, in days; the usual one first. */
export const periods = [90, 30, 365] as const;

/** A way to look at the board, as its address has it. */
export interface BoardView {
  /** Empty: the reader's own unit with all below it. */
  readonly unit: string;
  /** Empty: everybody. */
  readonly officer: string;
  readonly period: (typeof periods)[number];
}

export const viewOfAddress = (address: URLSearchParams): BoardView => ({
  unit: address.get('unit') ?? '',
  officer: address.get('officer') ?? '',
  period: periods.find((days) => String(days) === address.get('period')) ?? periods[0],
});

/** The address of a view, without what is usual. */
export const addressOf = ({ unit, officer, period }: BoardView): string =>
  said('', { unit, officer, period: period === periods[0] ? '' : String(period) });

/** A day so many days before another; both legal days, `2026-03-03`. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** Where the numbers of a board lead: the lists with the same filters, which have as many rows as the number says. */
export const listsOf = ({ unit, officer }: Pick<BoardView, 'unit' | 'officer'>, from: string) => ({
  risks: (more: Filters = {}): string => said('/risks', { unit, officer, ...more }),
  work: (more: Filters = {}): string => said('/worklist', { tab: 'unit', unit, officer, ...more }),
  penalties: (more: Filters = {}): string => said('/penalties', { status: 'decided', from, unit, ...more }),
  refusals: (more: Filters = {}): string => said('/audit', { kind: 'refusal', from, unit, by: officer, ...more }),
});

export type Lists = ReturnType<typeof listsOf>;

type Filters = Readonly<Record<string, string>>;

const said = (path: string, filters: Filters): string => {
  const named = Object.entries(filters).filter(([, value]) => value !== '');
  return `${path}?${new URLSearchParams(named).toString()}`;
};
