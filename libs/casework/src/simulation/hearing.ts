import { addWorkingDays } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import { passed, served } from './papers.js';
import type { Diary } from './script.js';

/** Working days from fixing to holding: more than the seven full ones that the notice needs. */
const daysToHearing = 10;

/**
 * The party asks to be heard: a hearing with its report, the legal review after it, and the discussion of the heads
 * (procedure T33-T38).
 */
export const hearing = ({ cast, party }: OrdinaryPlan, diary: Diary, law: Law): void => {
  const [first] = cast.officers;
  diary
    .wait(2)
    .does(first, 'record-hearing-request', { requestedOn: diary.day, form: 'written' })
    .wait(1)
    .does(cast.departmentHead, 'name-hearing-host', { host: cast.hearingHost, recorder: cast.registrar })
    .wait(1)
    .does(first, 'hand-file-to-host', { material: '案卷一册。' })
    .wait(1);
  const held = addWorkingDays(diary.day, daysToHearing, law.calendars);
  diary
    .does(cast.hearingHost, 'fix-hearing', {
      startsAt: `${held}T01:30:00.000Z`,
      place: '本局听证室',
      publicity: 'open',
    })
    .does(cast.hearingHost, 'serve-hearing-notice', served(diary.day, party))
    .does(cast.hearingHost, 'serve-hearing-notice', {
      ...served(diary.day, party),
      receiver: '办案人员',
      to: 'officers',
    })
    .does(cast.hearingHost, 'publish-hearing', { publishedOn: diary.day, channel: '本局网站' })
    .wait(daysToHearing);
  const [from, to] = [diary.moment(30), diary.moment(90)];
  diary
    .does(cast.hearingHost, 'hold-hearing', {
      from,
      to,
      officers: cast.officers,
      attendedBy: 'party',
      record: '听证笔录：办案人员陈述，当事人质证、申辩。',
      signature: '各方逐页签名',
      audioVisual: [],
    })
    .wait(2)
    .does(cast.hearingHost, 'file-hearing-report', { report: '双方意见如笔录。', opinion: '事实清楚，建议维持。' })
    .does(first, 'submit-for-review', { category: 'heard' })
    .wait(2)
    .does(cast.reviewer, 'record-review', { outcome: 'agree', points: passed, opinion: '同意。' });
};

/** The decision after a hearing says that its opinion is followed; nothing where the last notice led to none. */
export const hearingAnswered = ({ steps }: Diary): object => {
  const last = (name: string): number => steps.findLastIndex(({ action }) => action === name);
  if (last('file-hearing-report') <= last('issue-notice')) return {};
  return { hearingAnswer: { followed: 'wholly', reasons: '听证中未提出新的事实和证据。' } };
};
