import { addDays, type LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { leadAct } from '../standing/acts-of.js';
import { beside } from './asides.js';
import { applied, changed, maintained, raised, revoked, slipOfEarlierRound } from './challenge.js';
import { complaintOf } from './complaint.js';
import { creditRepair } from './credit-repair.js';
import { demonstrationFiles } from './demonstration-files.js';
import { discussed } from './discussion.js';
import { listingAgreed, listingShown } from './dishonesty-list.js';
import { disposedEarly } from './goods.js';
import { handedOver } from './hand-over.js';
import { hearingAnswered } from './hearing.js';
import { inspectionOf } from './inspection.js';
import { notice } from './notice.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { givenBackByPolice, keptByPolice, transferred } from './other-bodies.js';
import { paid } from './paid.js';
import { passed, reported } from './papers.js';
import { published } from './publication.js';
import { correctedLast } from './rare-turns.js';
import { reopened } from './reopened.js';
import { Diary, type Script } from './script.js';
import { decisionServed } from './service.js';
import { severalParties } from './several-parties.js';
import { gainsApproved, performedHow } from './turns-of-law.js';
import { deferred, enforced } from './unpaid.js';
import { withoutPenalty } from './without-penalty.js';

const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Writes the commands of an ordinary case from clue to archive (procedure §2.1, main line). */
export const ordinaryCase = (plan: OrdinaryPlan, law: Law): Script => {
  const diary = new Diary(law.calendars, plan.receivedOn);
  verification(plan, diary);
  if (plan.notFiled !== true && plan.otherBody !== 'clue-transfer') {
    const { handedOverTo } = plan;
    const cast = handedOverTo === undefined ? plan.cast : handedOver(plan, handedOverTo, diary);
    investigation({ ...plan, cast }, diary);
    if (plan.disposedEarly === true) disposedEarly({ ...plan, cast }, diary);
    handling({ ...plan, cast }, diary, law);
  }
  const script = { key: plan.key, title: plan.title, steps: diary.steps };
  const { reported, inspected } = plan;
  if (inspected !== undefined) return { ...script, inspection: inspectionOf(plan, inspected, law) };
  return reported === undefined ? script : { ...script, complaint: complaintOf(plan, reported, law) };
};

const handling = (plan: OrdinaryPlan, diary: Diary, law: Law): void => {
  if (plan.otherBody === 'kept-by-police') return keptByPolice(plan, diary);
  if (plan.otherBody === 'transfer') {
    transferred(plan, diary);
    return closed(plan, diary, 'transferred-admin', '案件已移送有管辖权的部门。');
  }
  if (plan.otherBody === 'given-back-by-police') givenBackByPolice(plan, diary);
  beside(plan, diary);
  diary.wait(plan.daysToInvestigate);
  gainsApproved(plan, diary);
  report(plan, diary);
  review(plan, diary);
  if (plan.alongside !== undefined) {
    severalParties(plan, plan.alongside, diary, law);
  } else if (plan.handling.outcome === 'penalty') {
    notice(plan, diary, law);
    decision(plan, diary, law);
  } else {
    withoutPenalty(plan, diary, law);
  }
  if (plan.rarely === 'raised-fine') raised(plan, diary);
  if (plan.challenge === 'maintained') maintained(plan, diary, law);
  if (plan.challenge === 'changed') changed(plan, diary);
  ending(plan, diary, law);
  if (plan.repair !== undefined) creditRepair(plan, plan.repair === 'granted', diary, law);
  if (plan.challenge === 'pending') applied(plan, diary);
  if (plan.challenge === 'revoked') {
    revoked(plan, diary);
    secondRound(plan, diary, law);
  }
};

/** Handled again, with the lighter penalty that the reviewing body left room for. */
const secondRound = (plan: OrdinaryPlan, diary: Diary, law: Law): void => {
  slipOfEarlierRound(plan, diary);
  const { handling: first } = plan;
  const fine = Math.floor(first.penalty.fine / 2);
  const again: OrdinaryPlan = {
    ...plan,
    key: `${plan.key}-2`,
    handling: { ...first, penalty: { ...first.penalty, fine } },
  };
  report(again, diary);
  review(again, diary);
  notice(again, diary, law);
  decision(again, diary, law);
  ending(again, diary, law);
};

const verification = ({ cast, ...plan }: OrdinaryPlan, diary: Diary): void => {
  const [first] = cast.officers;
  const { fiction, receivedOn, party, matter, place } = plan;
  diary
    .does(cast.registrar, 'register-clue', {
      unit: cast.unit,
      source: plan.reported === undefined ? 'supervision' : 'report',
      receivedOn,
      party,
      matter,
      place,
      anotherMatter: '另案发现，与此前线索不是同一违法行为。',
      fiction,
    })
    .does(cast.unitHead, 'assign-verification', { officers: cast.officers })
    .wait(plan.daysToVerify)
    .does(first, 'record-verification', {
      officers: cast.officers,
      findings: `现场核查：${matter}，当事人${party.name}，情况属实${plan.notFiled === true ? '，已经当场改正' : ''}。`,
    });
  if (plan.otherBody === 'clue-transfer') return transferred({ cast, ...plan }, diary);
  if (plan.notFiled === true) {
    diary
      .does(first, 'propose-not-filing', {
        ground: 'minor-corrected-harmless',
        reasons: '违法行为轻微并及时改正，没有造成危害后果。',
      })
      .does(cast.unitHead, 'endorse-proposal', { opinion: '同意不予立案。' })
      .does(cast.departmentHead, 'decline-filing', { opinion: '同意。' });
    return;
  }
  const conditions = { primaFacieEvidence: true, penaltyProvided: true, ownJurisdiction: true, withinLimitation: true };
  const { violationEndedOn, handling } = plan;
  const filing = {
    basisId: leadAct(handling).basisId,
    violationEndedOn,
    graveHarm: false,
    conditions,
    actingName: plan.rarely === 'own-name' ? 'unit' : 'bureau',
    reasons: '符合立案条件。',
  };
  diary
    .does(first, 'propose-filing', filing)
    .does(cast.unitHead, 'endorse-proposal', { opinion: '建议立案。' })
    .does(cast.departmentHead, 'file-case', { opinion: '同意立案。' })
    .does(cast.unitHead, 'assign-officers', { officers: cast.officers });
};

const investigation = (plan: OrdinaryPlan, diary: Diary): void => {
  const { cast, party, place } = plan;
  const [first, second] = cast.officers;
  const withFiles = plan.withFiles === true;
  diary.wait(1);
  const [from, to] = [diary.moment(30), diary.moment(50)];
  const signed = { cardsShown: true, rightsTold: true, signature: '当事人逐页签名确认' };
  const recording = [{ sha256: digest, device: '执法记录仪-01', from, to }];
  diary.wait(plan.enteredLate ?? 0).does(first, 'record-inspection', {
    officers: cast.officers,
    from,
    to,
    place,
    ...signed,
    findings: `现场检查情况与线索相符${plan.handling.outcome === 'no-penalty' ? '，当事人已经当场下架改正' : ''}。`,
    audioVisual: plan.unrecorded === true || withFiles ? [] : recording,
    ...(withFiles ? { files: [demonstrationFiles.photograph] } : {}),
  });
  const inspected = diary.steps.length;
  if (withFiles) {
    const film = { file: demonstrationFiles.recording, device: '执法记录仪-01', recordedBy: second };
    // Every step so far was recorded as one event: the number of the inspection's is the number of steps.
    diary.does(first, 'attach-av-record', { step: inspected, ...film, startedAt: from, endedAt: to });
  }
  diary.does(second, 'collect-evidence', {
    officers: cast.officers,
    kind: 'document',
    description: '进货票据复印件',
    provider: party.name,
    collectedOn: diary.day,
    attestedCopy: true,
    ...(withFiles ? { files: [demonstrationFiles.deliveryNote] } : {}),
  });
  if (plan.rarely === 'corrected-entry')
    correctedLast(plan, diary, {
      field: 'description',
      wrong: '进货票据复印件',
      right: '进货票据、销售台账复印件',
      why: '清点时漏记销售台账。',
    });
  diary.wait(2);
  const [asked, answered] = [diary.moment(20), diary.moment(60)];
  diary.does(first, 'record-questioning', {
    officers: cast.officers,
    from: asked,
    to: answered,
    person: '经营者',
    ...signed,
    record: '问：…… 答：……',
    audioVisual: [{ sha256: digest, device: '执法记录仪-02', from: asked, to: answered }],
  });
  if (plan.extends === true) {
    diary
      .does(first, 'propose-extension', { clock: 'case', days: 30, reasons: '案情复杂，需补充取证。' })
      .does(cast.unitHead, 'endorse-proposal', { opinion: '同意延长。' })
      .does(cast.departmentHead, 'approve-extension', { opinion: '同意延长三十日。' });
  }
};

const report = (plan: OrdinaryPlan, diary: Diary): void => {
  const { cast, handling: ofFirst, alongside } = plan;
  const [first] = cast.officers;
  const handling = alongside === undefined ? ofFirst : { ...ofFirst, parties: [alongside] };
  diary
    .does(first, 'submit-report', { officers: cast.officers, ...reported(plan), handling })
    .does(cast.unitHead, 'endorse-proposal', { opinion: '同意报告。' });
};

const review = (plan: OrdinaryPlan, diary: Diary): void => {
  const { cast, category } = plan;
  const [first] = cast.officers;
  if (plan.returnedOnce === true) {
    diary
      .does(first, 'submit-for-review', { category })
      .wait(2)
      .does(cast.reviewer, 'record-review', {
        outcome: 'correct',
        points: { ...passed, procedure: false },
        opinion: '补正程序材料。',
      })
      .wait(1);
    report(plan, diary);
  }
  diary
    .does(first, 'submit-for-review', { category })
    .wait(3)
    .does(cast.reviewer, 'record-review', { outcome: 'agree', points: passed, opinion: '同意。' });
};

const remedies = '可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。';

const decision = (plan: OrdinaryPlan, diary: Diary, law: Law): void => {
  const { cast, handling } = plan;
  const [first] = cast.officers;
  const { penalty } = handling;
  const fine = plan.statement?.adopted === true ? plan.statement.fine : penalty.fine;
  const decided = { ...handling, penalty: { ...penalty, fine } };
  discussed(plan, decided, diary, law);
  listingAgreed(plan, diary);
  const payment = fine > 0 ? { payment: { agency: '指定银行', surchargeApplies: true } } : {};
  diary
    .does(first, 'propose-decision', { handling: decided, reasons: '过罚相当。', ...hearingAnswered(diary) })
    .does(cast.unitHead, 'endorse-proposal', { opinion: '同意。' })
    .does(cast.departmentHead, 'decide-penalty', { ...payment, remedies })
    .wait(1);
  const servedOn = decisionServed(plan, diary, law);
  diary.wait(3);
  const isRestricted = penalty.restrictions.length > 0;
  if (fine > 0 || penalty.confiscatedGains > 0 || penalty.confiscatedGoodsValue > 0 || isRestricted)
    published(plan, diary);
  listingShown(plan, diary);
  const items = [
    ...(penalty.confiscatedGains > 0 ? ['confiscated-gains'] : []),
    ...(penalty.confiscatedGoodsValue > 0 ? ['confiscated-goods'] : []),
    ...(isRestricted ? ['restrictions'] : []),
  ];
  if (items.length > 0)
    diary.does(first, 'record-performance', {
      items,
      performedOn: diary.day,
      how: performedHow(penalty),
    });
  if (fine > 0 && plan.daysToPay !== null) paid(plan, diary, { fine, servedOn, afterDays: plan.daysToPay }, law);
  if (fine > 0 && plan.unpaid === 'deferred') deferred(plan, diary, fine, servedOn, law);
  if (fine > 0 && plan.unpaid === 'enforced') enforced(plan, diary, servedOn, law);
};

const ending = (plan: OrdinaryPlan, diary: Diary, law: Law): void => {
  const isExecuted = plan.challenge === 'maintained' || plan.challenge === 'changed' || plan.unpaid !== undefined;
  if (plan.daysToPay === null && !isExecuted) return;
  const { outcome } = plan.handling;
  closed(plan, diary, outcome === 'penalty' ? 'performed' : outcome, '处罚决定履行完毕。');
  if (plan.rarely === 'reopened') {
    reopened(plan, diary, law);
    closed({ ...plan, key: `${plan.key}-2` }, diary, 'performed', '差额已经缴清，处罚决定履行完毕。');
  }
};

const closed = ({ cast, key }: OrdinaryPlan, diary: Diary, ground: string, summary: string): void => {
  const [first] = cast.officers;
  diary
    .wait(2)
    .does(first, 'propose-closing', { ground, summary })
    .does(cast.unitHead, 'endorse-proposal', { opinion: '同意结案。' })
    .does(cast.departmentHead, 'close-case', { opinion: '同意结案。' })
    .wait(4)
    .does(first, 'archive-case', {
      archiveNumber: `DA-${key}`,
      checkedBy: cast.registrar,
      retention: '长期（按本局归档范围）',
    });
};

/** The day before, for violations that ended when they were found. */
export const dayBefore = (day: LegalDate): LegalDate => addDays(day, -1);
