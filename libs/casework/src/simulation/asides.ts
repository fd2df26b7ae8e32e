import { addDays } from '../deadlines/index.js';
import type { SeizureWay } from '../events/measures.js';
import type { Aside, OrdinaryPlan } from './ordinary-plan.js';
import type { Diary } from './script.js';

const opinion = { opinion: '同意。' };

const onSite = (plan: OrdinaryPlan): object => ({
  officers: plan.cast.officers,
  cardsShown: true,
  rightsTold: true,
  listHandedOver: true,
  signature: '当事人签名',
  audioVisual: [],
});

/** Number of the measure that was asked for or taken last: goods may have been seized before (simulation/goods.ts). */
const lastMeasure = ({ steps }: Diary): number =>
  steps.filter(({ action }) => action === 'request-measure' || action === 'take-urgent-measure').length;

const allowed = ({ cast }: OrdinaryPlan, diary: Diary): void => {
  diary
    .does(cast.unitHead, 'endorse-measure', { measure: lastMeasure(diary), ...opinion })
    .does(cast.departmentHead, 'approve-measure', { measure: lastMeasure(diary) });
};

const ended = (plan: OrdinaryPlan, diary: Diary, outcome: string, reasons: string): void => {
  diary.does(plan.cast.officers[0], 'request-measure-end', { measure: lastMeasure(diary), outcome, reasons });
  allowed(plan, diary);
};

/** Sealed where it lies or taken along, by the length of the investigation (ACL Art.9(2), (3), 24). */
const seizureWayOf = ({ daysToInvestigate }: OrdinaryPlan): SeizureWay =>
  daysToInvestigate % 2 === 0 ? 'sealed' : 'seized';

/** Seized, tested, kept once longer, released (T12, T15-T17). */
const seizure = (plan: OrdinaryPlan, diary: Diary): void => {
  const [first] = plan.cast.officers;
  const goods = { kind: 'seizure', seizureWay: seizureWayOf(plan), items: '涉案食品2箱', place: plan.place };
  diary.does(first, 'request-measure', { ...goods, legalBasis: '食品安全法第一百一十条', reasons: '可能流入市场。' });
  allowed(plan, diary);
  const takenAt = diary.moment(30);
  const measure = lastMeasure(diary);
  diary.does(first, 'take-measure', { measure, ...onSite(plan), takenAt }).wait(1);
  const commissioned = diary.day;
  diary
    .does(first, 'commission-test', {
      body: '某检验检测中心（虚构）',
      accredited: true,
      subject: '食品安全指标',
      commissionedOn: commissioned,
      periodEndsOn: addDays(commissioned, 14),
      measure,
      periodToldOn: commissioned,
    })
    .wait(6)
    .does(first, 'record-test-result', { test: 1, receivedOn: diary.day, result: '不合格', toldOn: diary.day })
    .wait(8)
    .does(first, 'request-measure-extension', { measure, days: 20, reasons: '案情复杂。' });
  allowed(plan, diary);
  diary.wait(5);
  ended(plan, diary, 'no-longer-needed', '取证已经完成。');
};

const hold = (plan: OrdinaryPlan, diary: Diary): void => {
  const takenAt = diary.moment(30);
  const books = { kind: 'evidence-hold', items: '账本3册', place: plan.place, reasons: '可能灭失。' };
  diary.does(plan.cast.officers[0], 'take-urgent-measure', { ...books, ...onSite(plan), takenAt });
  diary.does(plan.cast.departmentHead, 'approve-measure', { measure: lastMeasure(diary) });
};

const asked: Record<Aside, (plan: OrdinaryPlan, diary: Diary) => void> = {
  seizure,
  'urgent-hold': (plan, diary) => {
    hold(plan, diary);
    diary.wait(3);
    ended(plan, diary, 'released', '与案件无关。');
  },
  // Nobody does anything: after seven working days the hold has lapsed (T14).
  'lapsing-hold': (plan, diary) => {
    hold(plan, diary);
    diary.wait(10);
  },
  sample: (plan, diary) => {
    const { listHandedOver, ...shared } = { goods: plan.matter, place: plan.place, listHandedOver: true };
    diary.does(plan.cast.officers[0], 'take-sample', {
      ...shared,
      officers: plan.cast.officers,
      takenOn: diary.day,
      source: 'on-site',
      quantity: '5袋',
      partyNotified: true,
      sealed: true,
      listHandedOver,
      signature: '当事人签名',
      audioVisual: [],
    });
  },
  material: ({ cast: { officers }, party }, diary) => {
    const [first] = officers;
    diary
      .does(first, 'demand-material', {
        from: party.name,
        material: '进货台账和票据',
        demandedOn: diary.day,
        provideBy: addDays(diary.day, 7),
      })
      .wait(3)
      .does(first, 'record-material', { demand: 1, on: diary.day, outcome: 'provided', description: '提供台账一册。' });
  },
  identification: ({ cast: { officers } }, diary) => {
    const [first] = officers;
    diary
      .does(first, 'ask-rights-holder', {
        rightsHolder: '某商标注册人（虚构）',
        subject: '涉案食品',
        askedOn: diary.day,
        answerBy: addDays(diary.day, 15),
      })
      .wait(6)
      .does(first, 'record-identification', {
        identification: 1,
        receivedOn: diary.day,
        result: 'genuine',
        reasons: '确系本公司产品。',
      });
  },
  assistance: ({ cast: { officers } }, diary) => {
    const [first] = officers;
    const other = '邻县市场监督管理局（虚构）';
    diary.does(first, 'request-assistance', { to: other, subject: '核实供货商', sentOn: diary.day }).wait(2);
    diary
      .does(first, 'record-assistance', { letter: 1, news: 'received', on: diary.day, content: '邮件签收。' })
      .wait(8);
    diary.does(first, 'record-assistance', { letter: 1, news: 'answered', on: diary.day, content: '供货商属实。' });
  },
  correction: ({ cast: { officers } }, diary) => {
    const [first] = officers;
    const order = { what: '停止销售过期食品', correctBy: addDays(diary.day, 3), servedOn: diary.day };
    diary
      .does(first, 'order-correction', { ...order, receiver: '经营者' })
      .wait(4)
      .does(first, 'record-reinspection', {
        order: 1,
        officers,
        inspectedOn: diary.day,
        corrected: true,
        findings: '已经改正。',
      });
  },
  // A plea against an officer that the facts do not bear out (§4.2).
  plea: ({ cast: { officers, departmentHead } }, diary) => {
    const [first, second] = officers;
    diary
      .does(first, 'request-recusal', {
        person: second,
        pleadedBy: 'party',
        ground: 'other-relation',
        reasons: '当事人认为其与竞争对手相识。',
      })
      .wait(1)
      .does(departmentHead, 'decide-recusal', { person: second, granted: false, reasons: '经核查不属实。' });
  },
  suspension: ({ cast }, diary) => {
    const [first] = cast.officers;
    diary
      .does(first, 'propose-suspension', { ground: 'party-missing', reasons: '当事人下落不明。' })
      .does(cast.unitHead, 'endorse-proposal', opinion)
      .does(cast.departmentHead, 'suspend-case', {})
      .wait(15)
      .does(cast.departmentHead, 'resume-case', { reasons: '当事人已经找到。' });
  },
};

/** A hold of evidence that ends by the seizure of the same goods, which is lifted later (PR Art.35, 36). */
const heldThenSeized = (plan: OrdinaryPlan, diary: Diary): void => {
  hold(plan, diary);
  const held = lastMeasure(diary);
  diary.wait(2).does(plan.cast.officers[0], 'request-measure', {
    kind: 'seizure',
    seizureWay: seizureWayOf(plan),
    items: '账本3册',
    place: plan.place,
    legalBasis: '食品安全法第一百一十条',
    reasons: '可能转移、隐匿。',
  });
  allowed(plan, diary);
  const takenAt = diary.moment(30);
  const seized = lastMeasure(diary);
  diary.does(plan.cast.officers[0], 'take-measure', { measure: seized, ...onSite(plan), takenAt });
  diary
    .does(plan.cast.officers[0], 'request-measure-end', {
      measure: held,
      outcome: 'sealed-or-seized',
      seizure: seized,
      reasons: '转为查封、扣押。',
    })
    .does(plan.cast.unitHead, 'endorse-measure', { measure: held, ...opinion })
    .does(plan.cast.departmentHead, 'approve-measure', { measure: held })
    .wait(5);
  ended(plan, diary, 'no-longer-needed', '取证已经完成。');
};

/** Plays what happens beside the main line of a plan. */
export const beside = (plan: OrdinaryPlan, diary: Diary): void => {
  if (plan.aside !== undefined) asked[plan.aside](plan, diary);
  if (plan.rarely === 'held-then-seized') heldThenSeized(plan, diary);
};
