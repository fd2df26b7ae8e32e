import { basisInForce, parseLegalBases } from '../../src/discretion/index.js';
import { bases, getBasis } from './law-tables.js';

describe('a legal basis', () => {
  it('is found only on the days of its text', () => {
    expect(basisInForce(bases, 'aucl2019-20-1', '2025-10-14')?.id).toBe('aucl2019-20-1');
    expect(basisInForce(bases, 'aucl2019-20-1', '2025-10-15')).toBeUndefined();
    expect(basisInForce(bases, 'aucl2025-25-1', '2025-10-14')).toBeUndefined();
    expect(basisInForce(bases, 'aucl2025-25-1', '2025-10-15')?.id).toBe('aucl2025-25-1');
    // 食品标识监督管理办法, in force from 2027-03-16
    expect(basisInForce(bases, 'fbl-42', '2026-11-22')).toBeUndefined();
    expect(basisInForce(bases, 'nothing', '2026-11-22')).toBeUndefined();
  });

  it('numbers its items alike, written 1 or (一)', () => {
    expect(getBasis('opt-9-1').item).toBe(1);
    expect(getBasis('fsl-124-1-5').item).toBe(5);
  });
});

describe('a table of legal bases that cannot be right is refused, naming basis and field', () => {
  const components: object[] = [];
  const basis = {
    id: 'b',
    law: '某法',
    article: 1,
    paragraph: null,
    item: null,
    matter: '某行为',
    matterEn: 'an act',
    effectiveFrom: '2020-01-01',
    effectiveTo: null,
    combine: 'cumulative',
    jurisdiction: 'national',
    notes: null,
    doubt: null,
    source: 'test',
    components,
  };
  const fine = { form: 'fixed', base: null, min: 1, max: 2, minStated: true, unit: 'CNY' };
  const component = (change: object) => ({
    ...basis,
    components: [{ kind: 'fine', mandatory: true, fine, ...change }],
  });
  const parse = (...list: object[]) => parseLegalBases({ bases: list, count: list.length });

  it('a right one is read', () => {
    expect(parse(component({}))).toHaveLength(1);
  });

  it.each([
    [{ ...basis, article: '1' }, 'basis "b".article: must be a number'],
    [{ ...basis, effectiveFrom: '2020-02-30' }, 'basis "b".effectiveFrom: must be a date that exists'],
    [{ ...basis, effectiveTo: '2019-12-31' }, 'basis "b".effectiveTo: must not be before 2020-01-01'],
    [{ ...basis, combine: 'both' }, 'basis "b".combine: must be one of cumulative, any_subset'],
    [component({ kind: 'scolding' }), 'basis "b".components[0].kind: must be one of warning'],
    [component({ kind: 'warning' }), 'basis "b".components[0].fine: must be there exactly for kind "fine"'],
    [component({ fine: null }), 'basis "b".components[0].fine: must be there exactly for kind "fine"'],
    [component({ fine: { ...fine, min: 3 } }), 'basis "b".components[0].fine: must have 0 <= min <= max'],
    [component({ fine: { ...fine, unit: 'x' } }), 'basis "b".components[0].fine.unit: must be one of CNY'],
    [
      component({ fine: { ...fine, form: 'multiple', unit: 'x', base: 'weight' } }),
      'basis "b".components[0].fine.base: must be one of goodsValue',
    ],
    [component({ when: { rainy: true } }), 'basis "b".components[0].when.rainy: is no condition of the grammar'],
    [component({ when: { goodsValue: { ne: 1 } } }), 'basis "b".components[0].when.goodsValue: must compare by lt'],
    [component({ when: { anyOf: ['rainy'] } }), 'basis "b".components[0].when.anyOf[0]: must be one of serious'],
    [component({ target: 'neighbour' }), 'basis "b".components[0].target: must be one of responsible_persons'],
  ])('%j', (entry, message) => {
    expect(() => parse(entry)).toThrow(message);
  });

  it.each([
    [{ ...basis, succeededBy: ['c'] }, 'basis "b": refers to "c", which is no basis of this file'],
    [
      { ...basis, components: [{ kind: 'fine', refersTo: 'c' }] },
      'basis "b".components[0].refersTo: must name a basis that states its own fines; "c" is none',
    ],
    [component({ when: { conduct: 'mixed' } }), 'basis "b".conducts: must say in Chinese what the conduct "mixed" is'],
    [
      { ...basis, exemption: { lifts: ['另法1'], binding: true } },
      'basis "b".exemption.lifts: must cite provisions of this file',
    ],
    [{ ...basis, exemption: { lifts: ['某法1'] } }, 'basis "b".exemption.binding: must be true or false'],
    [
      { ...basis, directions: [{ tiers: ['grave'], source: 's' }] },
      'basis "b".directions[0].tiers[0]: must be one of mitigated',
    ],
    [
      component({ fine: { form: 'elsewhere', bases: ['c'] } }),
      'basis "b".components[0].fine.bases: must name bases of this file; there is no "c"',
    ],
    [
      { ...basis, components: [{ kind: 'ban_person', mandatory: true, months: { life: false } }] },
      'months: must name min, max or life',
    ],
    [
      { ...basis, components: [{ kind: 'ban_person', mandatory: true, months: { min: 6, max: 5, life: false } }] },
      'months: must have min <= max',
    ],
    [component({ when: { durationMonths: { gte: 0.5 } } }), 'durationMonths.gte: must be a whole number'],
  ])('%j', (entry, message) => {
    expect(() => parse(entry)).toThrow(message);
  });

  it('a reference to a text that was not in force the whole time (依照…处罚)', () => {
    const referring = { ...basis, id: 'c', components: [{ kind: 'fine', refersTo: 'b' }] };
    expect(parse(component({}), referring)).toHaveLength(2);
    expect(parse(referring, component({}))).toHaveLength(2);
    expect(() => parse({ ...component({}), effectiveTo: '2024-12-31' }, referring)).toThrow(
      'whose text holds from 2020-01-01 to 2024-12-31: give this basis a version for each text it refers to',
    );
    expect(() => parse({ ...component({}), effectiveFrom: '2021-01-01' }, referring)).toThrow(
      'a version for each text',
    );
    expect(
      parse({ ...component({}), effectiveTo: '2024-12-31' }, { ...referring, effectiveTo: '2024-12-31' }),
    ).toHaveLength(2);
  });

  it('a rule of 情节严重 for a provision that is not there', () => {
    const rule = { provisions: ['另法1'], anyOf: [], heavy: true, source: '另条例2' };
    const json = { bases: [basis], count: 1, seriousWhen: [rule] };
    expect(() => parseLegalBases(json)).toThrow('seriousWhen (另条例2).provisions: must cite provisions of this file');
  });

  it('the same id twice, or a count that is not the number of bases', () => {
    expect(() => parse(basis, basis)).toThrow('bases[1].id: must not name a basis twice');
    expect(() => parseLegalBases({ bases: [basis], count: 2 })).toThrow('count: must be 1, the number of bases');
  });
});
