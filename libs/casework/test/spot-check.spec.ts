import { eventCatalogue, inspectionsIn, invalidFields } from '#casework';
import { people } from '../src/testing/county.js';
import { code, Played, ready } from './inspections.js';

const licence = { item: 'licences', disclosed: '食品经营许可证有效', found: '许可证已注销', agrees: false };
const report = { item: 'annual-report', disclosed: '从业人员3人', found: '从业人员3人', agrees: true };
const found = {
  way: 'on-site',
  items: [report, licence],
  outcome: 'false-or-concealed',
  findings: '公示的许可信息与实际不符',
  proposedForAbnormalList: true,
};

const drawn = (cases: Record<string, string> = {}): Played =>
  new Played({ cases }).planned({ kind: 'information-spot-check' }).approved().drawn();

/** What is said to a result for shop-1 when something in it differs. */
const told = (different: object = {}, played = drawn()): string => {
  const { inspectors } = played.task('shop-1');
  const body = { object: 'shop-1', inspectedOn: '2026-03-05', inspectors, ...found, ...different };
  const actor = { ...people.wang, id: inspectors[0] ?? '' };
  return code(played.act('record-spot-check-result', body, actor, '2026-03-05T08:00:00.000Z'));
};

describe('the result of a spot check of disclosed information 公示信息抽查 (SPOT Art.9, 12)', () => {
  it('says how it was checked, what was disclosed and what was found, and what is proposed', () => {
    const played = drawn();
    expect(told({}, played)).toBe('accepted');
    const { result, enteredOn } = played.task('shop-1');
    expect(result).toMatchObject({ way: 'on-site', items: [report, licence], proposedForAbnormalList: true });
    expect(enteredOn).toBe('2026-03-05');
    expect(invalidFields(eventCatalogue.inspection.SpotCheckResultRecorded.data, result)).toEqual([]);
  });

  it('is for two inspectors drawn for it, with certificates, after the draw, once', () => {
    const { inspectors } = drawn().task('shop-1');
    const absent = ['wang', 'li', 'chen'].find((id) => !inspectors.includes(id)) ?? '';
    expect(told({ inspectors: inspectors.slice(0, 1) })).toBe('two-officers-needed');
    expect(told({ inspectors: [inspectors[0], absent] })).toBe('not-of-the-task');
    expect(told({ inspectedOn: '2026-03-01' })).toBe('not-in-order');
    expect(told({ inspectedOn: '2026-03-06' })).toBe('in-the-future');
    expect(told({ object: 'shop-9' })).toBe('not-drawn');
    const played = drawn();
    told({}, played);
    expect(told({}, played)).toBe('already-exists');
  });

  it('brings the items that were checked', () => {
    for (const outcome of ['agrees', 'false-or-concealed', 'not-disclosed'])
      expect([outcome, told({ outcome, items: [], proposedForAbnormalList: false })]).toEqual([
        outcome,
        'items-missing',
      ]);
    expect(told({ outcome: 'not-reachable', items: [] })).toBe('accepted');
    expect(told({ items: [{ ...licence, item: 'colour' }] })).toBe('invalid');
  });

  it('has the outcome that its items say', () => {
    const agrees = { outcome: 'agrees', proposedForAbnormalList: false };
    expect(told({ ...agrees, items: [report] })).toBe('accepted');
    expect(told(agrees)).toBe('outcome-against-items');
    expect(told({ ...agrees, items: [report], proposedForAbnormalList: true })).toBe('outcome-against-items');
    expect(told({ items: [report] })).toBe('outcome-against-items');
    const nothing = { item: 'penalties', found: '2026年1月受过处罚', agrees: false };
    expect(told({ outcome: 'not-disclosed', items: [nothing] })).toBe('accepted');
    expect(told({ outcome: 'not-disclosed', items: [licence] })).toBe('outcome-against-items');
    expect(told({ outcome: 'not-disclosed', items: [{ ...nothing, agrees: true }] })).toBe('outcome-against-items');
  });

  it('says how the enterprise refused, exactly when it did (Art.12)', () => {
    const refused = { outcome: 'refused', items: [] };
    expect(told(refused)).toBe('refusal-unclear');
    expect(told({ ...refused, refusedHow: '闭门拒绝检查，拒不提供材料' })).toBe('accepted');
    expect(told({ refusedHow: '闭门拒绝检查' })).toBe('refusal-unclear');
  });

  it('names who checked for the bureau, exactly when somebody did', () => {
    expect(told({ way: 'third-party' })).toBe('third-party-unclear');
    expect(told({ way: 'third-party', thirdParty: '某会计师事务所（虚构）' })).toBe('accepted');
    expect(told({ thirdParty: '某会计师事务所（虚构）' })).toBe('third-party-unclear');
  });

  it('belongs to a spot check, and the other result to a routine inspection', () => {
    expect(told({}, ready())).toBe('other-kind-of-result');
    expect(code(drawn().result('shop-1'))).toBe('other-kind-of-result');
    const mixed = { ...found, object: 'shop-1', inspectedOn: '2026-03-05', inspectors: ['wang', 'li'] };
    expect(code(ready().result('shop-1', mixed))).toBe('invalid');
  });

  it('counts for the yearly cap, but for an enterprise that could not be reached', () => {
    const count = (played: Played) => (played.state === undefined ? -1 : inspectionsIn(played.state, 'shop-1', '2026'));
    const [met, missed] = [drawn(), drawn()];
    told({}, met);
    told({ outcome: 'not-reachable', items: [] }, missed);
    expect([count(met), count(missed)]).toEqual([1, 0]);
  });

  it('may become a clue where an item is not what was disclosed, or where the enterprise refused', () => {
    const link = (different: object): string => {
      const played = drawn({ mine: 'i-1' });
      told(different, played);
      return code(played.act('link-clue', { object: 'shop-1', case: 'mine' }, people.zhao));
    };
    expect(link({})).toBe('accepted');
    expect(link({ outcome: 'refused', items: [], refusedHow: '闭门拒绝检查' })).toBe('accepted');
    expect(link({ outcome: 'agrees', items: [report], proposedForAbnormalList: false })).toBe('no-such-finding');
    expect(link({ outcome: 'not-reachable', items: [] })).toBe('no-such-finding');
  });
});
