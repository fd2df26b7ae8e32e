import { addDays } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { Diary, type Script } from './script.js';

/** Long enough for a plan and a draw on working days before the inspection, whatever holiday lies between. */
const plannedAhead = 21;

const agreed = { item: 'annual-report', disclosed: '从业人员3人', found: '从业人员3人', agrees: true };
const differing = { item: 'licences', disclosed: '经营项目：日用百货', found: '实际经营预包装食品', agrees: false };

/** What came of the object that becomes the clue, and of those where nothing was found. */
const results = {
  routine: {
    act: 'record-inspection-result',
    clue: { outcome: 'problem', findings: '货架上有超过保质期的食品。' },
    nothing: { outcome: 'no-problem', findings: '未发现问题。' },
  },
  'information-spot-check': {
    act: 'record-spot-check-result',
    clue: {
      way: 'on-site',
      items: [agreed, differing],
      outcome: 'false-or-concealed',
      findings: '公示信息与实际不符；货架上有超过保质期的食品。',
      proposedForAbnormalList: true,
    },
    nothing: {
      way: 'online',
      items: [agreed],
      outcome: 'agrees',
      findings: '公示信息与实际一致。',
      proposedForAbnormalList: false,
    },
  },
} as const;

/**
 * The random inspection from which the clue comes: planned, approved, drawn, its results entered, the clue linked, all
 * made public. Who plays it puts the identifiers in: `inspection` into the clue, `case` into the link.
 */
export const inspectionOf = (
  { cast, key, party, receivedOn, fiction }: OrdinaryPlan,
  kind: keyof typeof results,
  law: Law,
): NonNullable<Script['inspection']> => {
  const [first] = cast.officers;
  const { act, clue, nothing } = results[kind];
  const object = `${key}-1`;
  const neighbours = [2, 3].map((number) => ({
    id: `${key}-${number}`,
    name: `示范县某商店${number}（虚构）`,
    kind: 'individual_business',
    weight: 10,
  }));
  const objects = [{ id: object, name: party.name, kind: party.kind, weight: 30 }, ...neighbours];
  const diary = new Diary(law.calendars, addDays(receivedOn, -plannedAhead));
  diary
    .does(cast.unitHead, 'plan-inspection', {
      unit: cast.unit,
      title: `双随机抽查 ${key}（${fiction}）`,
      kind,
      fields: ['fsl'],
      objects,
      inspectors: cast.officers.map((officer) => ({ officer, recusedFrom: [] })),
      howMany: objects.length,
      perObject: 2,
    })
    .does(cast.departmentHead, 'approve-inspection', { opinion: '同意。' })
    .wait(1)
    .does(cast.departmentHead, 'draw', { seed: `摇号 ${key}`, seedSource: '当众摇号（虚构）' })
    .waitUntilAfter(addDays(receivedOn, -1));
  const result = { inspectedOn: receivedOn, inspectors: cast.officers };
  diary.does(first, act, { object, ...result, ...clue }, 3);
  for (const { id } of neighbours) diary.does(first, act, { object: id, ...result, ...nothing }, 3);
  const before = [...diary.steps];
  diary.does(cast.unitHead, 'link-clue', { object }, 15).wait(3);
  diary.does(cast.unitHead, 'publish-results', {
    objects: objects.map(({ id }) => id),
    publishedOn: diary.day,
    channel: '国家企业信用信息公示系统',
  });
  return { before, after: diary.steps.slice(before.length) };
};
