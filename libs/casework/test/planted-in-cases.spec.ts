import { risksOf } from '#casework';
import { simulate } from '../src/simulation/index.js';
import { plantInCases } from '../src/simulation/planted-in-cases.js';
import { people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { cast as county } from './cast.js';
import { law } from './law.js';

/*
 * The planted year (decision 036) for what shows in a single case: usual cases as the program makes them, and among
 * them one violation of each kind, put in by a seed that the rules do not see.
 */

/** Nobody above raises anything here. */
const { above: _above, ...cast } = county;

/** Cases of a year; more with ANLU_PLANTED_SINGLE. */
const size = Number(process.env['ANLU_PLANTED_SINGLE'] ?? 60);

describe.each([1, 2, 3])('cases with violations planted by the seed %i', (seed) => {
  const usual = simulate(size, seed, [cast], law).map(({ steps }) =>
    steps.reduce<Story>(
      (before, { by, at, action, body }) => before.when(action, body, people[by as Person], at).after,
      given(law),
    ),
  );
  /** Each sign by its risk point and code, and what it is made from. */
  const signsOf = ({ file }: Story): [string, string][] =>
    risksOf({ ...file, law }).map(({ number, detail }) => [`${number} ${detail.code}`, JSON.stringify(detail)]);
  /** Signs of a planted case that the usual one did not have. */
  const newIn = (place: number, at: number): string[] => {
    const known = new Set((before[at] ?? []).map(([, said]) => said));
    return (after[place] ?? []).flatMap(([sign, said]) => (known.has(said) ? [] : [sign]));
  };
  const { histories, planted } = plantInCases(
    usual.map(({ records }) => records),
    seed,
  );
  const before = usual.map(signsOf);
  const after = planted.map(({ at }) => signsOf(given(law, histories[at] ?? [])));

  it.each(planted.map((each, place) => ({ ...each, place })))(
    'shows $code (risk $number) in the case where it was planted',
    ({ number, code, place, at }) => expect(newIn(place, at)).toContain(`${number} ${code}`),
  );

  it('shows beside it only what follows from the same words', () => {
    const follows: Readonly<Record<string, readonly string[]>> = {
      // Evidence of before the clue was entered long after; evidence four days old may be older than the clue.
      'record-before-clue': ['3 entered-late'],
      'entered-late': ['2 record-before-clue'],
      // The film is of the time at which the questioning was said to be before.
      'at-two-places': ['13 recorded-in-part', '13 not-recorded', '11 opening-not-recorded', '15 questioned-too-fast'],
      'questioned-too-fast': ['15 questionings-alike'],
      // A review of two minutes lies before what was recorded meanwhile.
      'review-in-minutes': [],
      'served-unproven': ['13 not-recorded'],
    };
    const others = planted.flatMap(({ number, code, at }, place) =>
      newIn(place, at).filter((sign) => sign !== `${number} ${code}` && follows[code]?.includes(sign) !== true),
    );
    expect(others).toEqual([]);
  });

  it('shows in usual cases only what decision 036 explains', () => {
    const explained = new Set([
      '3 entered-late',
      '13 not-recorded',
      '14 waiver-without-paper',
      '16 hold-lapsed',
      '24 category-not-shown',
      '24 review-declared-away',
      '26 refused-attempt',
      '35 court-executed-unpaid',
      '35 no-demand',
    ]);
    const shown = new Set(before.flat().map(([sign]) => sign));
    // What a clock will show unless somebody acts is no violation yet: usual cases stop at any stage.
    const others = [...shown].filter((sign) => !explained.has(sign) && !sign.endsWith(' clock-ends'));
    expect(others).toEqual([]);
  });
});
