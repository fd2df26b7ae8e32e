import {
  hearingRange,
  onSpotCollectionLimit,
  parseDiscretionSettings,
  summaryCeiling,
  toFen,
} from '../../src/discretion/index.js';
import { settings, settingsJson } from './law-tables.js';

const nothing = { fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };
const inRange = (party: 'natural_person' | 'individual_business' | 'company', penalty: object, from = settings) =>
  hearingRange(party, { ...nothing, ...penalty }, from, '2026-03-02').inRange;

describe('the hearing range (听证办法5)', () => {
  it('begins at a fine of 10,000 yuan on a natural person and 100,000 on an organisation, the figure included', () => {
    expect(inRange('natural_person', { fine: toFen(10_000) })).toBe(true);
    expect(inRange('natural_person', { fine: toFen(9_999.99) })).toBe(false);
    expect(inRange('company', { fine: toFen(100_000) })).toBe(true);
    expect(inRange('company', { fine: toFen(99_999.99) })).toBe(false);
  });

  it('counts an individual business as a natural person, by setting', () => {
    expect(inRange('individual_business', { fine: toFen(10_000) })).toBe(true);
    const local = parseDiscretionSettings({
      ...settingsJson,
      partyTypes: [{ validFrom: '1996-10-01', validTo: null, individual_business: 'organisation' }],
    });
    expect(inRange('individual_business', { fine: toFen(10_000) }, local)).toBe(false);
  });

  it('begins lower where a unit has an amount of its own, for it and the stations under it (HR Art.5(2))', () => {
    const { hearingThresholds } = settingsJson as { hearingThresholds: object[] };
    const own = { validFrom: '2021-07-15', validTo: null, province: null, unit: 'qinghe', natural_person: 5_000 };
    const local = parseDiscretionSettings({
      ...settingsJson,
      hearingThresholds: [...hearingThresholds, { ...own, organisation: null, source: '地方规定' }],
    });
    const opens = (unit: string, yuan: number) =>
      hearingRange('natural_person', { ...nothing, fine: toFen(yuan) }, local, '2026-03-02', { unit }).inRange;
    expect(opens('qinghe', 5_000)).toBe(true);
    expect(opens('qinghe.chengguan', 5_000)).toBe(true);
    expect(opens('qinghe.chengguan', 4_999.99)).toBe(false);
    expect(opens('linxian', 5_000)).toBe(false);
  });

  it('adds gains and goods together, but not to the fine', () => {
    expect(inRange('company', { confiscatedGains: toFen(60_000), confiscatedGoodsValue: toFen(40_000) })).toBe(true);
    expect(inRange('company', { fine: toFen(60_000), confiscatedGains: toFen(60_000) })).toBe(false);
  });

  it.each([
    'suspend_business',
    'order_close',
    'ban_person',
    'downgrade_qualification',
    'revoke_licence',
    'revoke_business_licence',
  ])('always holds %s', (kind) => {
    expect(inRange('company', { restrictions: [kind] })).toBe(true);
  });

  it('does not hold a warning, 通报批评 or an order to correct', () => {
    expect(inRange('company', { restrictions: ['warning', 'public_criticism', 'order_correct'] })).toBe(false);
  });

  it('holds 限制开展生产经营活动 as one of the other heavier ones, by setting (APL Art.63(1)(5))', () => {
    expect(inRange('company', { restrictions: ['restrict_business'] })).toBe(true);
    const otherHeavierKinds = [{ validFrom: '1996-10-01', validTo: null, kinds: [] }];
    const local = parseDiscretionSettings({ ...settingsJson, otherHeavierKinds });
    expect(inRange('company', { restrictions: ['restrict_business'] }, local)).toBe(false);
  });

  it('follows the province where it set its own amounts', () => {
    const hearingThresholds = [
      { validFrom: '2021-07-15', validTo: null, province: null, natural_person: 10_000, organisation: 100_000 },
      { validFrom: '2021-07-15', validTo: null, province: '甲省', natural_person: 5_000, organisation: 50_000 },
    ];
    const json = { ...settingsJson, hearingThresholds };
    const fine = { fine: toFen(50_000) };
    expect(inRange('company', fine, parseDiscretionSettings(json, '甲省'))).toBe(true);
    expect(inRange('company', fine, parseDiscretionSettings(json, '乙省'))).toBe(false);
    expect(inRange('company', fine, parseDiscretionSettings(json))).toBe(false);
  });
});

describe('amounts that changed on 2021-07-15', () => {
  it.each([
    ['natural_person', '2021-07-14', 50],
    ['natural_person', '2021-07-15', 200],
    ['individual_business', '2026-03-02', 200],
    ['company', '2021-07-14', 1_000],
    ['public_institution', '2021-07-15', 3_000],
    ['organisation', '2026-03-02', 3_000],
  ] as const)('summary procedure for %s on %s: up to %d yuan', (party, date, yuan) => {
    expect(summaryCeiling(party, date, settings)).toBe(toFen(yuan));
  });

  it.each([
    ['natural_person', '2021-07-14', 20, 50],
    ['company', '2021-07-14', 20, 1_000],
    ['natural_person', '2021-07-15', 100, 200],
    ['company', '2021-07-15', 100, 3_000],
  ] as const)('collection on the spot from %s on %s: any fine up to %d, hard to enforce up to %d', (...row) => {
    const [party, date, any, hardToEnforce] = row;
    expect(onSpotCollectionLimit(party, date, settings)).toEqual({
      any: toFen(any),
      hardToEnforce: toFen(hardToEnforce),
    });
  });
});

describe('settings that cannot be right are refused, naming the field', () => {
  const band = { lenientUpToPercent: 30, heavyFromPercent: 70, lenientBoundary: 'lenient', heavyBoundary: 'heavy' };
  const bandsOf = (change: object) => [
    { validFrom: '2020-01-01', validTo: null, stated: { ...band, ...change }, noMinimum: band },
  ];

  it.each([
    [
      { bands: bandsOf({ lenientUpToPercent: 80 }) },
      'bands[0].stated: must have lenientUpToPercent <= heavyFromPercent',
    ],
    [{ bands: bandsOf({ heavyBoundary: 'both' }) }, 'bands[0].stated.heavyBoundary: must be one of heavy, general'],
    [{ thresholdNearPercent: '5' }, 'thresholdNearPercent: must be a number'],
    [
      { summaryCeilings: [{ validFrom: '2020-01-01', natural_person: -1 }] },
      'summaryCeilings[0].natural_person: must not be',
    ],
    [{ partyTypes: [{ validFrom: '2020-13-01' }] }, 'partyTypes[0].validFrom: must be a date that exists'],
  ])('%j', (change, message) => {
    expect(() => parseDiscretionSettings({ ...settingsJson, ...change })).toThrow(message);
  });

  it('a day before all entries has no setting', () => {
    expect(() => summaryCeiling('company', '1990-01-01', settings)).toThrow(
      'summaryCeilings: has no entry for 1990-01-01',
    );
  });
});
