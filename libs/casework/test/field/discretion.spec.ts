import { readFileSync } from 'node:fs';
import { checkPublishedCase, parseDiscretionSettings, provinceOf } from '../../src/discretion/index.js';
import { bases, settings, settingsJson } from '../discretion/law-tables.js';

interface FieldCase {
  id: string;
  kind: string;
  via: string;
  input: Record<string, unknown>;
  expected: Record<string, unknown>;
  ground: string;
}

const file = new URL('./discretion.jsonl', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as FieldCase);
const get = (id: string): FieldCase => {
  const found = cases.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no field case ${id}`);
  return found;
};

const check = ({ input }: FieldCase) => checkPublishedCase(input, bases, settings);
const codes = ({ input }: FieldCase) => check({ input } as FieldCase).reasons.map(({ code }) => code);

/** Cases whose expectation says range, basis or verdict in the words of the check. */
const plain = cases.filter(
  ({ via, expected }) =>
    via === 'check-penalty' &&
    ('range' in expected || 'basisId' in expected) &&
    !String(expected['verdict']).includes(' '),
);

describe('cases from the field that were answered wrongly', () => {
  it.each(plain.map((each) => [each.id, each.ground, each] as const))('%s: %s', (_, __, each) => {
    const { range, verdict, basisId } = each.expected;
    const answer = check(each);
    if (Array.isArray(range)) {
      const [min, max] = range as number[];
      expect(answer.range).toEqual({ min: (min ?? 0) * 100, max: (max ?? 0) * 100 });
    }
    if (verdict !== undefined) expect(answer.verdict).toBe(verdict);
    if (basisId !== undefined) expect(answer.basisId).toBe(basisId);
  });

  it('F19: 反不正当竞争法(2019)25 is cited as the ground of mitigation', () => {
    expect(check(get('F19')).ground).toBe('反不正当竞争法(2019)25');
    expect(codes(get('F19'))).not.toContain('BELOW_MIN_NO_MITIGATION_GROUND');
  });

  it('F21b: 不予处罚 is read, and its ground is asked for (行政处罚法33)', () => {
    expect(check(get('F21b')).verdict).toBe('no-penalty');
    expect(codes(get('F21b'))).toContain('NO_PENALTY_GROUND_MISSING');
  });

  it('F35c: 减轻处罚 is the tier', () => {
    expect(check(get('F35c'))).toMatchObject({ verdict: 'below-minimum', reasons: [] });
  });

  it('F-basis-4: the amount of 检验检测机构监督管理办法26 as it was is flat', () => {
    expect(check(get('F-basis-4')).range).toEqual({ min: 3_000_000, max: 3_000_000 });
    expect(codes(get('F-basis-4'))).toContain('FLAT_AMOUNT');
  });

  it('F10c: confiscated gains open the hearing range (HR Art.5)', () => {
    expect(codes(get('F10c'))).toContain('HEARING_REQUIRED');
  });

  it('F30: Guangdong hears citizens from 5,000 yuan (HR Art.5(2))', () => {
    const { hearingThresholds, case: published } = get('F30').input as { hearingThresholds: object; case: object };
    const national = (settingsJson as { hearingThresholds: object[] }).hearingThresholds;
    const json = {
      ...settingsJson,
      hearingThresholds: [...national, { validFrom: '2021-07-15', validTo: null, ...hearingThresholds }],
    };
    const local = parseDiscretionSettings(json, provinceOf(json));
    const said = checkPublishedCase(published, bases, local).reasons.map(({ code }) => code);
    expect(said).toContain('HEARING_REQUIRED');
    expect(checkPublishedCase(published, bases, settings).reasons.map(({ code }) => code)).not.toContain(
      'HEARING_REQUIRED',
    );
  });

  it('F40: an obligatory fine that is left out is 减轻, also where it has no minimum (APL Art.32; discretion-rules §2)', () => {
    expect(check(get('F40')).verdict).toBe('mitigated');
    expect(codes(get('F40'))).toContain('OBLIGATORY_FINE_OMITTED');
  });

  it('F37a, F37b: the milder text that followed is named, by citation and by id (行政处罚法37)', () => {
    expect(codes(get('F37a'))).toEqual(['NEWER_VERSION']);
    expect(codes(get('F37b'))).toContain('MILDER_LAW');
  });
});
