import { patternRules, type Material, type PatternRule, type PatternSign } from '#casework';
import { plantedYear } from '#casework/simulation/planted-year';
import { figureOn } from '../src/law-data/settings.js';
import { law } from './law.js';

const shownBy = (rule: PatternRule, material: Material, today: `${number}-${number}-${number}`): PatternSign[] =>
  rule.signs(material, { today, figure: (name, day, unit) => figureOn(law.settings, name, day, unit) });

/** Cases in a year; 20,000 with ANLU_PLANTED_CASES=20000. */
const size = Number(process.env['ANLU_PLANTED_CASES'] ?? 600);

describe.each([1, 2, 3])('a year of cases with violations planted by the seed %i', (seed) => {
  const { material, planted, today } = plantedYear(size, seed);
  const found = new Map(patternRules.map((rule) => [rule.code, shownBy(rule, material, today)]));
  const isPlanted = (code: string, sign: PatternSign): boolean =>
    planted.some((each) => (each.code === code || alsoOf[each.code] === code) && isOf(each, sign));
  // Two questionings at once are at two places at once as well (risks 15 and 9).
  const alsoOf: Readonly<Record<string, string>> = { 'questionings-at-once': 'two-cases-at-once' };
  const isOf = ({ cases, key }: (typeof planted)[number], sign: PatternSign): boolean =>
    key === undefined ? cases.some((id) => sign.cases.includes(id)) : sign.key.includes(key);

  it('has one of every pattern', () =>
    expect(new Set(planted.map(({ code }) => code))).toEqual(new Set(patternRules.map(({ code }) => code))));
  it.each(planted)('shows the planted $code, with every case of it', (each) => {
    const sign = found.get(each.code)?.find((shown) => isOf(each, shown));
    expect(sign).toBeDefined();
    expect(each.cases.filter((id) => sign?.cases.includes(id) !== true)).toEqual([]);
  });
  it('shows otherwise only what chance made of the usual cases, which decision 036 explains', () => {
    const others = [...found].flatMap(([code, signs]) =>
      signs.filter((sign) => !isPlanted(code, sign)).map(() => code),
    );
    // Parties that come back by chance, and officers whose few cases came out alike by chance.
    const explained = new Set<string>([
      'first-offence-again',
      'split-below-line',
      'not-filed-often',
      'not-filed-often-in-unit',
      'reduced-often',
      'mitigated-often',
    ]);
    expect([...new Set(others)].filter((code) => !explained.has(code))).toEqual([]);
  });
  it('shows of parties that come back only what the same count by hand finds', () => {
    // Counted otherwise: every two cases of one party, without windows or sums that run along.
    const days = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
    const first = material.cases.filter(({ notFiled }) => notFiled?.ground === 'first-minor-corrected');
    const punished = material.cases.filter(({ parties }) => parties.some(({ outcome }) => outcome === 'penalty'));
    const again = first.filter((later) =>
      [...first, ...punished].some((earlier) => {
        const on = earlier.notFiled?.on ?? earlier.parties[0]?.on ?? '';
        const until = later.notFiled?.on ?? '';
        const isBefore = on < until || (on === until && first.includes(earlier) && earlier._id < later._id);
        return earlier !== later && earlier.parties[0]?.key === later.parties[0]?.key && isBefore && on <= until;
      }),
    );
    const shown = new Set(found.get('first-offence-again')?.map(({ cases }) => cases.at(-1)));
    expect(again.filter(({ _id }) => !shown.has(_id)).length).toBe(0);
    const split = found.get('split-below-line') ?? [];
    for (const { cases } of split) {
      const parts = cases.map((id) => material.cases.find(({ _id }) => _id === id));
      const [one] = parts;
      const sum = parts.reduce((total, part) => total + (part?.parties[0]?.fine ?? 0), 0);
      expect(sum).toBeGreaterThanOrEqual(1_000_000);
      expect(parts.every((part) => part?.parties[0]?.key === one?.parties[0]?.key)).toBe(true);
      expect(parts.every((part) => days(part?.receivedOn ?? '', one?.receivedOn ?? '') <= 90)).toBe(true);
    }
  });
});
