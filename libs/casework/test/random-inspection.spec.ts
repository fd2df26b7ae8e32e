import { createHash } from 'node:crypto';
import {
  checkDraw,
  evolveInspection,
  inspectionsIn,
  legalDateOf,
  performOnInspection,
  publishBy,
  type Actor,
  type InspectionEvent,
  type InspectionRuling,
  type InspectionState,
} from '#casework';
import { officers, people, units } from '../src/testing/county.js';
import { law } from './law.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const plan = {
  unit: 'qinghe.chengguan',
  title: '2026年第一季度食品经营户抽查',
  kind: 'routine',
  fields: ['fsl'],
  objects: [
    { id: 'shop-1', name: '演示·甲店', kind: 'individual_business', weight: 10 },
    { id: 'shop-2', name: '演示·乙店', kind: 'company', weight: 30 },
  ],
  inspectors: ['wang', 'li', 'chen'].map((officer) => ({ officer, recusedFrom: [] as string[] })),
  howMany: 2,
  perObject: 2,
};
const lot = { seed: '2026-03-02 08:15', seedSource: '当众摇号' };

interface World {
  inspected?: number;
  cases?: Record<string, string | null>;
}

/** An inspection that people act on, each act on the day it is said to happen. */
class Played {
  state: InspectionState | undefined;
  constructor(private readonly world: World = {}) {}

  act(name: string, body: object, actor: Actor, now = '2026-03-02T02:00:00.000Z'): InspectionRuling {
    const ruling = performOnInspection('i-1', this.state, name, body, {
      actor,
      now,
      day: legalDateOf(now),
      law,
      officer: (id) => officers[id],
      isUnit: (id) => units[id] !== undefined,
      inspectionsOf: () => this.world.inspected ?? 0,
      inspectionOfCase: (id) => this.world.cases?.[id],
      digest,
    });
    if (ruling.ruling === 'accepted')
      for (const event of ruling.events)
        this.state = evolveInspection(this.state, { ...event, by: actor.id, recordedAt: now });
    return ruling;
  }

  planned(more: object = {}): this {
    this.#must(this.act('plan-inspection', { ...plan, ...more }, people.zhao));
    return this;
  }

  approved(): this {
    this.#must(this.act('approve-inspection', { opinion: '同意' }, people.feng));
    return this;
  }

  drawn(): this {
    this.#must(this.act('draw', lot, people.feng));
    return this;
  }

  #must({ ruling }: InspectionRuling): void {
    if (ruling !== 'accepted') throw new Error(`What comes before was ${ruling}`);
  }

  /** The task of an object. */
  task(object: string) {
    const found = this.state?.tasks.find((task) => task.object === object);
    if (found === undefined) throw new Error(`${object} was not drawn`);
    return found;
  }

  /** Somebody drawn for the object records the result. */
  result(object: string, more: object = {}, now = '2026-03-05T08:00:00.000Z'): InspectionRuling {
    const { inspectors } = this.task(object);
    const actor = { ...people.wang, id: inspectors[0] ?? '' };
    const body = { object, inspectedOn: '2026-03-05', inspectors, outcome: 'problem', findings: '过期食品三袋' };
    return this.act('record-inspection-result', { ...body, ...more }, actor, now);
  }
}

const code = (ruling: InspectionRuling): string => (ruling.ruling === 'refused' ? ruling.refusal.code : ruling.ruling);
const ready = (): Played => new Played().planned().approved().drawn();

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
    expect(checkDraw(other({ tasks: swapped }), digest)?.differences).toEqual([
      'The tasks are not the ones that the seed gives.',
    ]);
    expect(checkDraw(other({ method: 'dice' }), digest)?.same).toBe(false);
    const heavier = { ...written, objects: written.objects.map((object) => ({ ...object, weight: 50 })) };
    expect(checkDraw({ ...state, plan: heavier }, digest)?.differences).toContain(
      'The list of objects is not the one that was drawn from.',
    );
    const fewer = { ...written, inspectors: written.inspectors.slice(0, 2) };
    expect(checkDraw({ ...state, plan: fewer }, digest)?.differences).toContain(
      'The list of inspectors is not the one drawn from.',
    );
    expect(checkDraw({ ...state, plan: { ...written, inspectors: [] } }, digest)?.same).toBe(false);
  });
  it('cannot be checked before it was made', () => {
    const { state } = new Played().planned();
    expect(state === undefined ? 'no plan' : checkDraw(state, digest)).toBeNull();
  });
});

describe('a result is recorded', () => {
  it('of what was drawn, once, by somebody drawn for it', () => {
    const played = ready();
    expect(
      code(
        played.act(
          'record-inspection-result',
          {
            object: 'shop-9',
            inspectedOn: '2026-03-05',
            inspectors: ['wang', 'li'],
            outcome: 'problem',
            findings: '无',
          },
          people.wang,
        ),
      ),
    ).toBe('not-drawn');
    const { inspectors } = played.task('shop-1');
    const absent = ['wang', 'li', 'chen'].find((id) => !inspectors.includes(id)) ?? '';
    expect(code(played.result('shop-1', { inspectors: [inspectors[0], absent] }))).toBe('not-of-the-task');
    expect(
      code(
        played.act(
          'record-inspection-result',
          { object: 'shop-1', inspectedOn: '2026-03-02', inspectors, outcome: 'problem', findings: '无' },
          { ...people.wang, id: absent },
        ),
      ),
    ).toBe('not-of-the-task');
    expect(code(played.result('shop-1'))).toBe('accepted');
    expect(code(played.result('shop-1'))).toBe('already-exists');
  });
  it('of at least two inspectors with certificates on that day', () => {
    const played = ready();
    expect(code(played.result('shop-1', { inspectors: played.task('shop-1').inspectors.slice(0, 1) }))).toBe(
      'two-officers-needed',
    );
    const later = { inspectedOn: '2029-01-02' };
    expect(code(played.result('shop-1', later, '2029-01-02T02:00:00.000Z'))).toBe('certificate-invalid');
  });
  it('of a day between the draw and today', () => {
    expect(code(ready().result('shop-1', { inspectedOn: '2026-03-06' }))).toBe('in-the-future');
    expect(code(ready().result('shop-1', { inspectedOn: '2026-03-01' }))).toBe('not-in-order');
  });
  it('and counts for the yearly cap, as an open task does; where nobody was found it does not', () => {
    const played = ready();
    const count = (object: string, year = '2026') =>
      played.state === undefined ? -1 : inspectionsIn(played.state, object, year);
    expect([count('shop-1'), count('shop-1', '2025'), count('shop-9')]).toEqual([1, 0, 0]);
    played.result('shop-1');
    played.result('shop-2', { outcome: 'not-found' });
    expect([count('shop-1'), count('shop-2')]).toEqual([1, 0]);
  });
});

describe('results are made public (SPOT Art.9)', () => {
  const publication = { objects: ['shop-1'], publishedOn: '2026-03-09', channel: '国家企业信用信息公示系统' };
  const at = '2026-03-09T02:00:00.000Z';

  it('within 20 working days of the inspection', () => {
    const played = ready();
    expect(publishBy(played.task('shop-1'), law)).toBeNull();
    played.result('shop-1');
    // 2026-03-05 is a Thursday; four weeks of five working days end on Thursday 2026-04-02.
    expect(publishBy(played.task('shop-1'), law)).toBe('2026-04-02');
  });
  it('once there are any, each once', () => {
    const played = ready();
    expect(code(played.act('publish-results', { ...publication, objects: ['shop-9'] }, people.zhao, at))).toBe(
      'not-drawn',
    );
    expect(code(played.act('publish-results', publication, people.zhao, at))).toBe('no-result-yet');
    played.result('shop-1');
    expect(code(played.act('publish-results', { ...publication, publishedOn: '2026-03-10' }, people.zhao, at))).toBe(
      'in-the-future',
    );
    expect(code(played.act('publish-results', { ...publication, publishedOn: '2026-03-04' }, people.zhao, at))).toBe(
      'not-in-order',
    );
    expect(code(played.act('publish-results', publication, people.zhao, at))).toBe('accepted');
    expect(played.task('shop-1').publishedOn).toBe('2026-03-09');
    expect(code(played.act('publish-results', publication, people.zhao, at))).toBe('already-exists');
  });
});

describe('a finding becomes a clue', () => {
  const cases = { mine: 'i-1', other: 'i-2', none: null };
  const link = (played: Played, to: string, object = 'shop-1') =>
    code(played.act('link-clue', { object, case: to }, people.zhao));
  const found = (): Played => new Played({ cases }).planned().approved().drawn();

  it('when a problem or a refusal was recorded', () => {
    const played = found();
    expect(link(played, 'mine', 'shop-9')).toBe('not-drawn');
    expect(link(played, 'mine')).toBe('no-result-yet');
    played.result('shop-1', { outcome: 'no-problem' });
    expect(link(played, 'mine')).toBe('no-such-finding');
  });
  it('of a case whose clue names this inspection, linked once', () => {
    const played = found();
    played.result('shop-1', { outcome: 'refused' });
    expect([link(played, 'missing'), link(played, 'none'), link(played, 'other')]).toEqual(
      Array.from({ length: 3 }, () => 'clue-of-another'),
    );
    expect(link(played, 'mine')).toBe('accepted');
    expect(played.task('shop-1').cases).toEqual(['mine']);
    expect(link(played, 'mine')).toBe('already-exists');
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
