import type { OrdinaryPlan } from './ordinary-plan.js';
import type { Diary } from './script.js';

const department = '示范县农业农村局（虚构）';
const police = '示范县公安局（虚构）';

/** The bureau has no jurisdiction: the clue or case goes to another department (procedure T5). */
export const transferred = ({ cast }: OrdinaryPlan, diary: Diary): void => {
  const [first] = cast.officers;
  diary
    .does(first, 'propose-transfer', {
      recipient: 'other-department',
      to: department,
      goodsGoToo: false,
      reasons: '经核实属于农业农村部门管辖。',
    })
    .does(cast.unitHead, 'endorse-proposal', { opinion: '同意移送。' })
    .does(cast.departmentHead, 'approve-transfer', { opinion: '同意移送。' });
};

/** A crime is suspected: reported, approved, sent, signed for, answered (procedure T5a). */
const referred = ({ cast }: OrdinaryPlan, diary: Diary, answer: object): void => {
  const [first] = cast.officers;
  diary
    .does(first, 'report-suspected-crime', {
      officers: cast.officers,
      offence: '生产、销售不符合安全标准的食品罪',
      standard: '涉案情形可能达到立案追诉标准。',
      facts: '现有证据表明可能涉嫌犯罪。',
    })
    .does(cast.mainHead, 'decide-referral', {
      approved: true,
      capacity: 'main-head',
      reasons: '涉嫌犯罪，应当移送。',
    });
  const sentAt = diary.moment(20);
  diary
    .does(first, 'send-referral', {
      sentAt,
      to: police,
      copiedTo: '示范县人民检察院（虚构）',
      package: ['investigation-report', 'goods-list'],
    })
    .wait(1)
    .does(first, 'record-police-receipt', { receivedOn: diary.day, receiver: '某民警' })
    .wait(1)
    .does(first, 'record-police-answer', { answeredOn: diary.day, ...answer });
};

/** The police file the case and keep it; goods and material go over. */
export const keptByPolice = (plan: OrdinaryPlan, diary: Diary): void => {
  referred(plan, diary, { answer: 'filed' });
  diary.does(plan.cast.officers[0], 'hand-over-to-police', {
    handedOverOn: diary.day,
    receiver: '某民警',
    list: '案卷材料一册。',
  });
};

/** The police do not file: the case comes back and goes on at once (procedure T5b). */
export const givenBackByPolice = (plan: OrdinaryPlan, diary: Diary): void => {
  referred(plan, diary, { answer: 'not-filed', refusalReasons: '情节显著轻微，不认为是犯罪。' });
  diary.does(plan.cast.officers[0], 'take-case-back', {
    ground: 'police-did-not-file',
    receivedOn: diary.day,
    authority: police,
    reasons: '不构成犯罪，应当给予行政处罚。',
  });
};
