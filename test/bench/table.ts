/** One measured figure beside its baseline of the same run. */
export interface Figure {
  measure: string;
  value: number;
  unit: string;
  baseline: { name: string; value: number } | null;
  /** The aim in words, and whether a figure meets it. */
  aim: string;
  isMet: (value: number, ratio: number) => boolean;
}

/** The same figure of several runs. */
export interface Row extends Figure {
  runs: number;
  ratio: number | null;
  /** From the lowest to the highest value of the runs, as a share of the median. */
  spread: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Medians of runs that measured the same things in the same order. */
const mediansOf = (runs: readonly (readonly Figure[])[]): Row[] =>
  (runs[0] ?? []).map((figure) => {
    const same = runs.flatMap((run) => run.filter(({ measure }) => measure === figure.measure));
    const values = same.map(({ value }) => value);
    const value = median(values);
    const ratios = same.flatMap(({ value, baseline }) => (baseline === null ? [] : [value / baseline.value]));
    const { baseline } = figure;
    return {
      ...figure,
      runs: runs.length,
      value,
      spread: (Math.max(...values) - Math.min(...values)) / value,
      ratio: baseline === null ? null : median(ratios),
      baseline: baseline && {
        ...baseline,
        value: median(same.flatMap((each) => (each.baseline ? [each.baseline.value] : []))),
      },
    };
  });

/** Measures several times; the median of each figure. */
export const repeated = async (runs: number, measure: () => Promise<Figure[]>): Promise<Row[]> => {
  const measured: Figure[][] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measure());
  return mediansOf(measured);
};

/** Since a reading of `performance.now()`. */
export const seconds = (began: number): number => (performance.now() - began) / 1_000;

const shown = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));

/** The table in Markdown. */
export const markdown = (rows: readonly Row[]): string => {
  const lines = rows.map(({ measure, value, unit, runs, spread, baseline, ratio, aim, isMet }) => {
    const beside = baseline === null ? '–' : `${shown(baseline.value)} ${unit} (${baseline.name})`;
    const share = ratio === null ? '–' : ratio.toFixed(2);
    const verdict = aim === '' ? '–' : `${aim}: ${isMet(value, ratio ?? NaN) ? 'met' : '**missed**'}`;
    const range = runs === 1 ? 'one run' : `±${Math.round((spread * 100) / 2)} %`;
    return `| ${measure} | ${shown(value)} ${unit} | ${range} | ${beside} | ${share} | ${verdict} |`;
  });
  return [
    '| measure | Anlu | spread | baseline of the same run | ratio | aim |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
};

/** A figure whose aim is a share of its baseline. */
export const beside = (
  measure: string,
  value: number,
  unit: string,
  baseline: { name: string; value: number },
  least: number | null,
): Figure => ({
  measure,
  value,
  unit,
  baseline,
  aim: least === null ? '' : `≥ ${least}`,
  isMet: (_value, ratio) => ratio >= (least ?? 0),
});

/** A figure whose aim is a bound of its own. */
export const bounded = (
  measure: string,
  value: number,
  unit: string,
  aim: string,
  isMet: (value: number) => boolean,
): Figure => ({
  measure,
  value,
  unit,
  baseline: null,
  aim,
  isMet,
});
