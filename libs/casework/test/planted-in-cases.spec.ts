import { legalDateOf, risksOf, type RiskDetail } from '#casework';
import { signsInCases } from '../src/risk/refused-signs.js';
import { simulate } from '../src/simulation/index.js';
import { plantInCases, type PlantedInCase } from '../src/simulation/planted/in-cases.js';
import { people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { riskDetailCodes } from '../src/words/risk-details.js';
import { cast as county } from './cast.js';
import { law } from './law.js';

/*
 * The planted year (decision 036) for what shows in a single case: usual cases as the program makes them, and one more
 * for each violation, put in by a seed that the rules do not see.
 */

/** Nobody above raises anything here. */
const { above: _above, ...cast } = county;

/** Cases of a year, of each of three seeds; more with ANLU_PLANTED_SINGLE. */
const size = Number(process.env['ANLU_PLANTED_SINGLE'] ?? 60);

/** The day on which somebody looks, or that of the last record: what only will show is no hit yet. */
const today = '2026-11-30';

interface Shown {
  readonly sign: string;
  readonly detail: RiskDetail;
  readonly said: string;
  readonly since: string;
}

const signsOf = ({ file }: Story): Shown[] =>
  risksOf({ ...file, law }).map(({ number, detail, since }) => ({
    sign: `${number} ${detail.code}`,
    detail,
    said: JSON.stringify(detail),
    since,
  }));

const usual = [1, 2, 3].flatMap((seed) =>
  simulate(size, seed, [cast], law).map(({ steps }) =>
    steps.reduce<Story>(
      (before, { by, at, action, body }) => before.when(action, body, people[by as Person], at).after,
      given(law),
    ),
  ),
);
const histories = usual.map(({ records }) => records);
const before = usual.map(signsOf);

/** Signs of a planted case that the usual one did not have. */
const newIn = ({ at, history }: PlantedInCase): Shown[] => {
  const known = new Set((before[at] ?? []).map(({ said }) => said));
  return signsOf(given(law, history)).filter(({ said }) => !known.has(said));
};

const isIt = ({ number, code, way }: PlantedInCase, { sign, detail }: Shown): boolean =>
  sign === `${number} ${code}` &&
  (way === null || Object.values<unknown>(detail.parameters as Record<string, unknown>).includes(way));

/** What shows beside a violation because of the same words, by its sign or by its sign and what it says. */
const follows: Readonly<Record<string, readonly string[]>> = {
  // Evidence of before the clue was entered long after; evidence four days old may be older than the clue.
  '2 record-before-clue': ['3 entered-late'],
  '3 entered-late': ['2 record-before-clue'],
  // No film is of the time at which it is now said to have been.
  '9 at-two-places': ['13 recorded-in-part', '13 not-recorded', '11 opening-not-recorded', '15 questioned-too-fast'],
  '11 opening-not-recorded': ['13 recorded-in-part'],
  '15 questioned-at-once': ['9 at-two-places'],
  '15 questionings-alike': ['11 opening-not-recorded', '13 recorded-in-part'],
  '15 questioned-too-fast': ['15 questionings-alike'],
  // Goods of which nothing more is recorded are kept beyond the period; an approval that comes too late ends it.
  '17 seized-without-basis': ['18 clock-ends', '20 clock-ends'],
  '17 seized-on-unread-basis': ['18 clock-ends', '20 clock-ends'],
  '17 sealed-twice': ['18 clock-ends', '20 clock-ends'],
  '20 disposed-beyond-store': ['18 clock-ends'],
  '19 approval-late': ['20 clock-ends', '16 hold-lapsed'],
  '20 clock-ends': ['19 approval-late'],
  '20 money-back-late': ['20 clock-ends'],
  // Half a sample without a film; a suspension five days before the end leaves five.
  '21 test-commissioned-late': ['13 not-recorded'],
  '21 suspended-near-end': ['22 clock-ends'],
  '23 just-below-a-line': ['36 closed-unpaid'],
  // The file was declared otherwise than it is, so that a discussion was due or was not.
  '24 category-not-shown': ['25 decided-undiscussed'],
  '24 review-declared-away': ['25 decided-undiscussed'],
  '25 decided-undiscussed': ['24 review-declared-away'],
  '25 discussion-flawed': ['25 discussion-flawed'],
  '27 heavier-after-defence': ['31 decided-otherwise', '32 clock-ends', '33 clock-ends'],
  // A case that ends with its decision is not served.
  '5 spared-without-ground': ['32 clock-ends'],
  '32 served-unproven': ['13 not-recorded'],
  // What came after the decision comes later too, the payment among it.
  '33 clock-ends': ['36 closed-unpaid', '35 no-demand'],
  '35 no-demand': ['33 clock-ends', '35 clock-ends'],
  '35 demand-too-late': ['35 no-demand', '35 clock-ends'],
  '35 clock-ends': ['35 court-executed-unpaid'],
  '35 court-executed-unpaid': ['36 clock-ends'],
  // One attempt may be a sign of two points.
  '10 refused-attempt': ['9 refused-attempt'],
  '17 refused-attempt': ['8 refused-attempt'],
  '27 refused-attempt': ['31 refused-attempt'],
};

/** Days that move pass other holidays: windows end later, and terms that were kept are over. */
const followsLateness = [
  '3 entered-late',
  // A seizure after it that has no film is of another day then.
  '13 not-recorded',
  '14 waiver-without-paper',
  '22 clock-ends',
  // An attempt that had been there names other days.
  '26 refused-attempt',
  '26 decided-inside-window',
  '33 clock-ends',
  '35 no-demand',
  '35 clock-ends',
];

const isLateness = new Set([
  '1 clock-ends',
  '5 spared-without-ground',
  '18 clock-ends',
  '18 test-beyond-period',
  '19 approval-late',
  '20 clock-ends',
  '20 goods-out-late',
  '20 money-back-late',
  '21 suspended',
  '21 suspended-near-end',
  '21 test-commissioned-late',
  '22 clock-ends',
  '23 just-below-a-line',
  '28 clock-ends',
  '30 clock-ends',
  '32 clock-ends',
  '36 closed-unpaid',
]);

const explainedBeside = ({ number, code }: PlantedInCase): readonly string[] => {
  const sign = `${number} ${code}`;
  return [sign, ...(follows[sign] ?? []), ...(isLateness.has(sign) ? followsLateness : [])];
};

const seeds = [1, 2, 3].map((seed) => ({ seed, planted: plantInCases(histories, seed, law) }));

describe.each(seeds)('cases with violations planted by the seed $seed', ({ planted }) => {
  it.each(planted)('shows $number $code ($way) in the case where it was planted', (each) => {
    const shown = newIn(each);
    const lastDay = legalDateOf(each.history.at(-1)?.recordedAt ?? '');
    const day = lastDay > today ? lastDay : today;
    expect(shown.filter((sign) => isIt(each, sign) && sign.since <= day)).not.toEqual([]);
    const explained = explainedBeside(each);
    expect(shown.filter(({ sign }) => !explained.includes(sign)).map(({ sign }) => sign)).toEqual([]);
  });
});

describe('the planted year of single cases', () => {
  const planted = seeds.flatMap(({ planted: each }) => each);
  const codes = new Set(planted.map(({ code }) => code));

  /** Signs that are planted nowhere here, each with its reason. */
  const notPlanted: Readonly<Record<string, string>> = {
    'fine-without-order': 'a setting asks for an order of its own beside every fine, and it is off (decision 036)',
    'returned-unfounded': 'needs money that went back and a payment that a correction takes away: corrected-money.spec',
    'linked-though-fined': 'no made-up case is linked: fined-in-linked-case.spec',
    'no-clue-linked': 'shows in a complaint: complaint-lists.spec',
    'drawn-unapproved': 'shows in a random inspection: risk-inspections.spec',
    'inspected-alone': 'shows in a random inspection: risk-inspections.spec',
    'supervision-overdue': 'shows in a matter of supervision: supervision.spec',
  };

  it('plants every sign that a single case can show, or says why not', () => {
    const open = riskDetailCodes.filter((code) => !codes.has(code) && notPlanted[code] === undefined);
    expect(open).toEqual([]);
    expect(Object.keys(notPlanted).filter((code) => codes.has(code) || !riskDetailCodes.includes(code))).toEqual([]);
  });

  it('plants an attempt for every kind of refusal that is a sign', () => {
    const attempts = planted.filter(({ code }) => code === 'refused-attempt');
    const open = signsInCases.filter(
      ({ point, codes: refused }) =>
        !attempts.some(({ number, way }) => number === point && refused.some((code) => code === way)),
    );
    expect(open).toEqual([]);
  });

  it('shows in usual cases only what decision 036 explains', () => {
    const explained = new Set([
      '3 entered-late',
      '13 not-recorded',
      '14 waiver-without-paper',
      '16 clock-ends',
      '16 hold-lapsed',
      '22 clock-ends',
      '24 category-not-shown',
      '24 review-declared-away',
      '26 refused-attempt',
      '33 clock-ends',
      '35 clock-ends',
      '35 court-executed-unpaid',
      '35 no-demand',
    ]);
    // What a clock will show unless somebody acts is no violation yet: usual cases stop at any stage.
    const shown = new Set(before.flat().flatMap(({ sign, since }) => (since <= today ? [sign] : [])));
    const others = [...shown].filter((sign) => !explained.has(sign));
    expect(others).toEqual([]);
  });
});
