import { readdirSync, readFileSync } from 'node:fs';
import { riskPointRows } from '#casework';
import { signsInCases, signsInComplaints, signsInInspections, signsInSupervision } from '../src/risk/refused-signs.js';
import { triedSigns } from '../src/risk/tried.js';
import { refusalsWithoutSign } from '../src/testing/refusals-without-sign.js';
import { law } from './law.js';

const signs = [...signsInCases, ...signsInComplaints, ...signsInInspections, ...signsInSupervision];

/** Every code that a file of refusals/ says. */
const folder = new URL('../src/refusals/', import.meta.url);
const every: string[] = readdirSync(folder).flatMap((file) =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/refusal\(\s*'([a-z-]+)'/g)].map(([, code]) => code ?? ''),
);

describe('every refusal', () => {
  const named = new Set<string>(signs.flatMap(({ codes }) => codes));
  const harmless: string[] = refusalsWithoutSign.flatMap(({ codes }) => codes);

  it('is a sign of a risk point, or is listed with the reason why it is none', () => {
    const known = [...new Set(every)].toSorted();
    expect(known.length).toBeGreaterThan(200);
    expect(known.filter((code) => !named.has(code) && !harmless.includes(code))).toEqual([]);
  });
  it('is not both, and is listed once', () => {
    expect(harmless.filter((code) => named.has(code))).toEqual([]);
    expect(harmless.filter((code, place) => harmless.indexOf(code) !== place)).toEqual([]);
  });
  it('that is listed is one that the rules say', () => {
    expect([...named, ...harmless].filter((code) => !every.includes(code))).toEqual([]);
  });
  it('names a point from 1 to 40', () => {
    expect(signs.every(({ point }) => point >= 1 && point <= 40)).toBe(true);
  });
});

describe('a refused attempt', () => {
  const tried = (code: string, action: string, parameters: object = {}, recordedAt = '2026-03-06T02:00:00.000Z') =>
    triedSigns([{ code, action, ground: 'APL Art.42', parameters, by: 'wang', recordedAt }], signsInCases, [
      { from: '2026-04-28T02:00:00.000Z', to: '2026-06-01T02:00:00.000Z' },
    ]).map(({ point }) => point);

  it('to record the scene with somebody who never had a certificate shows 9 and 10, with an expired one only 9', () => {
    expect(tried('certificate-invalid', 'record-inspection', { why: 'none-issued' })).toEqual([9, 10]);
    expect(tried('certificate-invalid', 'record-inspection', { why: { code: 'last-valid', parameters: {} } })).toEqual([
      9,
    ]);
    expect(tried('officer-unknown', 'record-questioning')).toEqual([9, 10]);
    expect(tried('officer-unknown', 'record-collective-discussion')).toEqual([9]);
  });
  it('to act outside the powers shows 8, and 17 too where goods are taken', () => {
    expect(tried('beyond-power-list', 'decide-penalty')).toEqual([8]);
    expect(tried('beyond-power-list', 'take-urgent-measure')).toEqual([8, 17]);
  });
  it('to enter something while the case is closed shows 37, and not before, after, or by another act', () => {
    expect(tried('not-at-this-stage', 'collect-evidence', {}, '2026-05-01T02:00:00.000Z')).toEqual([37]);
    expect(tried('not-at-this-stage', 'collect-evidence', {}, '2026-04-01T02:00:00.000Z')).toEqual([]);
    expect(tried('not-at-this-stage', 'collect-evidence', {}, '2026-06-02T02:00:00.000Z')).toEqual([]);
    expect(tried('not-at-this-stage', 'archive-case', {}, '2026-05-01T02:00:00.000Z')).toEqual([]);
  });
  it('to propose a decision without any notice shows 26, without another paper nothing', () => {
    expect(tried('missing-before', 'propose-decision', { what: 'penalty-notice' })).toEqual([26]);
    expect(tried('missing-before', 'propose-decision', { what: 'approved-uncomputable-gains' })).toEqual([]);
  });
  it('that an older record kept as a sentence shows by its code alone', () => {
    const old = { code: 'window-open', action: 'decide-penalty', ground: 'APL Art.62', message: 'no', instead: 'wait' };
    expect(
      triedSigns([{ ...old, by: 'feng', recordedAt: '2026-04-10T02:00:00.000Z' }], signsInCases).map(
        ({ point }) => point,
      ),
    ).toEqual([26]);
  });
});

describe('the rules as they are listed', () => {
  const rows = riskPointRows(law, '2026-11-27');

  it('are of all forty points, each with its control, and with a sign or the reason why there is none', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, place) => place + 1));
    for (const { number, control, shown, refused, acrossCases, notShown } of rows) {
      expect([number, control['zh-CN'] !== '' && control.en !== '']).toEqual([number, true]);
      const some = shown.length + acrossCases.length + refused.length + notShown.length;
      expect([number, some > 0]).toEqual([number, true]);
      for (const text of [control, ...shown, ...acrossCases, ...notShown])
        expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
    }
  });
  it('have the parameters that issue 17 names: 90 %, 5 minutes, 95 %', () => {
    const parameters = new Map(rows.flatMap((row) => row.parameters.map(({ name, value }) => [name, value])));
    expect(parameters.get('textsAlikePercent')).toBe(90);
    expect(parameters.get('minutesPerThousandCharacters')).toBe(5);
    expect(parameters.get('nearLinePercent')).toBe(95);
  });
  it('have those of a unit where it has its own', () => {
    const [entry] = law.settings.nearLinePercent;
    if (entry === undefined) throw new Error('no entry');
    const own = { ...entry, value: 80, unit: 'qinghe' };
    const local = { ...law, settings: { ...law.settings, nearLinePercent: [entry, own] } };
    const of = (unit: string | null) =>
      riskPointRows(local, '2026-11-27', unit)[22]?.parameters.find(({ name }) => name === 'nearLinePercent')?.value;
    expect([of(null), of('qinghe.chengguan'), of('linhe')]).toEqual([95, 80, 95]);
  });
});
