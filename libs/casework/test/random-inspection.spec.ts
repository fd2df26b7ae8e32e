import {
  checkDraw,
  evolveInspection,
  type Actor,
  type InspectionEvent,
  type InspectionState,
  type Language,
} from '#casework';
import { drawDifferenceIn } from '#casework/words/draw-differences';
import { people } from '../src/testing/county.js';
import { code, digest, lot, plan, Played, ready, type World } from './inspections.js';

describe('a random inspection is planned', () => {
  const tried = (more: object, world: World = {}) =>
    code(new Played(world).act('plan-inspection', { ...plan, ...more }, people.zhao));

  it('with both lists, by the head of a unit', () => {
    expect(tried({})).toBe('accepted');
    expect(new Played().act('plan-inspection', plan, people.wang)).toMatchObject({ ruling: 'forbidden' });
  });
  it('with at least two inspectors for each object', () => {
    expect(tried({ perObject: 1 })).toBe('invalid');
    const inspectors = [
      { officer: 'wang', recusedFrom: [] },
      { officer: 'li', recusedFrom: ['shop-2'] },
    ];
    expect(tried({ inspectors })).toBe('too-few-to-draw');
  });
  it('with officers and a unit who are in the registers, everyone once', () => {
    expect(tried({ inspectors: [...plan.inspectors, { officer: 'nobody', recusedFrom: [] }] })).toBe('officer-unknown');
    expect(tried({ unit: 'elsewhere' })).toBe('unit-unknown');
    expect(tried({ objects: [...plan.objects, ...plan.objects] })).toBe('listed-twice');
    expect(tried({ inspectors: [...plan.inspectors, ...plan.inspectors] })).toBe('listed-twice');
  });
  it('with no more objects to draw than there are', () => {
    expect(tried({ howMany: 3 })).toBe('too-few-to-draw');
  });
  it('without enterprises that were inspected as often as one may be in the year, unless a clue asks for it', () => {
    expect(tried({}, { inspected: 1 })).toBe('accepted');
    expect(tried({}, { inspected: 2 })).toBe('yearly-cap-reached');
    const objects = plan.objects.map((object) => ({ ...object, clue: '12315 投诉' }));
    expect(tried({ objects }, { inspected: 2 })).toBe('accepted');
  });
  it('before anything else is done with it, and once', () => {
    expect(code(new Played().act('draw', lot, people.feng))).toBe('missing-before');
    expect(code(new Played().planned().act('plan-inspection', plan, people.zhao))).toBe('already-exists');
    expect(new Played().act('cancel', {}, people.zhao)).toMatchObject({ ruling: 'unknown' });
  });
});

describe('a random inspection is approved', () => {
  it('once, and never by whoever planned it', () => {
    const both: Actor = { ...people.zhao, roles: ['unit-head', 'department-head'] };
    const played = new Played().planned();
    expect(code(played.act('approve-inspection', { opinion: '同意' }, both))).toBe('separation-of-duty');
    expect(code(played.approved().act('approve-inspection', { opinion: '同意' }, people.feng))).toBe('already-exists');
  });
});

describe('the draw', () => {
  it('needs the approval first, unless the inspection is urgent; then nothing is published without it', () => {
    expect(code(new Played().planned().act('draw', lot, people.feng))).toBe('inspection-not-approved');
    const urgent = new Played().planned({ urgent: true }).drawn();
    expect(code(urgent.result('shop-1'))).toBe('accepted');
    const publication = { objects: ['shop-1'], publishedOn: '2026-03-06', channel: '官网' };
    const at = '2026-03-06T02:00:00.000Z';
    expect(code(urgent.act('publish-results', publication, people.zhao, at))).toBe('inspection-not-approved');
    expect(code(urgent.approved().act('publish-results', publication, people.zhao, at))).toBe('accepted');
  });
  it('is made once', () => {
    expect(code(ready().act('draw', { ...lot, seed: 'another' }, people.feng))).toBe('drawn-already');
  });
  it('leaves out who holds no valid certificate that day, and is refused when fewer than two are left', () => {
    const list = (...ids: string[]) => ids.map((officer) => ({ officer, recusedFrom: [] }));
    const played = new Played()
      .planned({ inspectors: list('wang', 'yang', 'li') })
      .approved()
      .drawn();
    expect(played.state?.drawn?.record.inspectorsLeftOut).toEqual([
      { id: 'yang', reason: 'the last one is valid from 2019-01-01 to 2023-12-31' },
    ]);
    expect(played.state?.tasks.map(({ inspectors }) => inspectors)).toEqual([
      ['li', 'wang'],
      ['li', 'wang'],
    ]);
    const short = new Played().planned({ inspectors: list('wang', 'yang') }).approved();
    expect(code(short.act('draw', lot, people.feng))).toBe('too-few-to-draw');
  });
  it('leaves out objects that came to their yearly cap after the plan', () => {
    const world: World = {};
    const played = new Played(world).planned({ howMany: 1 }).approved();
    world.inspected = 2;
    expect(code(played.act('draw', lot, people.feng))).toBe('too-few-to-draw');
  });
  it('comes to the same when it is made again, and a changed one is found out', () => {
    const { state } = ready();
    if (state?.drawn == null) throw new Error('Nothing was drawn');
    expect(checkDraw(state, digest)).toMatchObject({ same: true, differences: [] });
    const { drawn, plan: written } = state;
    const other = (record: object): InspectionState => ({
      ...state,
      drawn: { ...drawn, record: { ...drawn.record, ...record } },
    });
    const swapped = drawn.record.tasks.map((task) => ({ ...task, inspectors: ['chen', 'sun'] }));
    const said = (changed: InspectionState, language: Language): string[] | undefined =>
      checkDraw(changed, digest)?.differences.map((each) => drawDifferenceIn(each, language));
    expect(said(other({ tasks: swapped }), 'en')).toEqual(['The tasks are not the ones that the seed gives.']);
    expect(said(other({ tasks: swapped }), 'zh-CN')).toEqual(['抽取结果与随机种子得出的结果不一致。']);
    expect(said(other({ method: 'dice' }), 'zh-CN')).toEqual(['本程序不支持抽取方法 dice。']);
    const heavier = { ...written, objects: written.objects.map((object) => ({ ...object, weight: 50 })) };
    expect(said({ ...state, plan: heavier }, 'zh-CN')).toContain('检查对象名录与抽取时使用的名录不一致。');
    const fewer = { ...written, inspectors: written.inspectors.slice(0, 2) };
    expect(said({ ...state, plan: fewer }, 'zh-CN')).toContain('检查人员名录与抽取时使用的名录不一致。');
    expect(said({ ...state, plan: { ...written, inspectors: [] } }, 'zh-CN')).toEqual([
      expect.stringMatching(/^对 .+ 只剩 0 名可以抽取的检查人员。$/),
    ]);
  });
  it('cannot be checked before it was made', () => {
    const { state } = new Played().planned();
    expect(state === undefined ? 'no plan' : checkDraw(state, digest)).toBeNull();
  });
});

it('No event of an inspection stands before its plan', () => {
  const approved = {
    type: 'RandomInspectionApproved',
    v: 1,
    occurredAt: '2026-03-02T02:00:00.000Z',
    data: { opinion: '同意' },
  };
  expect(() => evolveInspection(undefined, { ...(approved as InspectionEvent), by: 'feng', recordedAt: '' })).toThrow(
    'stands before the plan',
  );
});
