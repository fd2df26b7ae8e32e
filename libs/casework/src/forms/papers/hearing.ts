import { legalDateOf } from '../../deadlines/index.js';
import type { HearingFixed, HearingHeld } from '../../events/hearing.js';
import { textDate, textTime } from '../chinese/date.js';
import type { EventType } from '../form-table.js';
import { hearingNoticeAddressee } from '../hearing-words.js';
import { issuerIdOf, officeDetailsOf } from '../office.js';
import { paper, type Fields, type Made } from '../paper.js';
import { allOf, blank, lastBefore, nameOf, namesOf, upTo } from '../words.js';

/** #38 陈述申辩笔录 (PR Art.58). Place and hours no event says. */
export const oralStatement = paper<'StatementRecorded'>({
  statedOn: ({ data }) => textDate(data.statedOn),
  content: ({ data }) => data.content,
  recorder: (made) => nameOf(made, made.fact.by),
  officers: (made) => {
    const assigned = lastBefore(made, 'OfficersAssigned')?.data.officers;
    return assigned === undefined ? blank : namesOf(made, assigned);
  },
});

const publicityNames: Record<HearingFixed['publicity'], string> = {
  open: '公开',
  'state-secret': '不公开（涉及国家秘密）',
  'trade-secret': '不公开（涉及商业秘密）',
  privacy: '不公开（涉及个人隐私）',
};

const panelOf = (made: Made) => lastBefore(made, 'HearingPanelNamed')?.data;
const fixedOf = (made: Made) => lastBefore(made, 'HearingFixed')?.data;

/** Who sits, when and where (HR Art.20, 21). */
const hearing = <T extends EventType>(): Fields<T> => ({
  host: (made) => {
    const panel = panelOf(made);
    return panel === undefined ? blank : nameOf(made, panel.host);
  },
  assessors: (made) => namesOf(made, panelOf(made)?.assessors ?? []),
  recorder: (made) => {
    const panel = panelOf(made);
    return panel === undefined ? blank : nameOf(made, panel.recorder);
  },
  startsAt: (made) => {
    const fixed = fixedOf(made);
    return fixed === undefined ? blank : textTime(fixed.startsAt);
  },
  hearingPlace: (made) => fixedOf(made)?.place ?? blank,
  publicity: (made) => publicityNames[fixedOf(made)?.publicity ?? 'open'],
});

/** #39 行政处罚听证通知书, to the party, to a third party, or to the officers, who get their file back (HR Art.21). */
export const hearingNotice = paper<'HearingNoticeServed'>({
  ...hearing(),
  addressee: hearingNoticeAddressee,
  // Who is asked about a hearing is of the bureau that holds it, and none of the officers of the case.
  contact: (made) => {
    const panel = panelOf(made);
    return panel === undefined ? blank : nameOf(made, panel.recorder);
  },
  contactPhone: (made) => officeDetailsOf(made, issuerIdOf(made)).phone ?? blank,
  contactAddress: (made) => officeDetailsOf(made, issuerIdOf(made)).address ?? blank,
  toOfficers: ({ data }) => (data.to === 'officers' ? '办案人员' : ''),
  toThirdParty: ({ data }) => (data.to === 'third-party' ? '第三人' : ''),
});

const attendance: Record<HearingHeld['attendedBy'], string> = {
  party: '当事人',
  agent: '委托代理人',
  both: '当事人和委托代理人',
};

/** What a hearing was, as record and report say it: also that there were no assessors. */
const held = <T extends EventType>(): Fields<T> => ({
  ...hearing(),
  assessors: (made) => namesOf(made, panelOf(made)?.assessors ?? []) || '无',
  from: (made) => {
    const was = lastBefore(made, 'HearingHeld');
    return was === undefined ? blank : textTime(was.data.from);
  },
  to: (made) => {
    const was = lastBefore(made, 'HearingHeld');
    return was === undefined ? blank : textTime(was.data.to);
  },
  officers: (made) => namesOf(made, lastBefore(made, 'HearingHeld')?.data.officers ?? []),
  attendedBy: (made) => {
    const was = lastBefore(made, 'HearingHeld');
    return was === undefined ? blank : attendance[was.data.attendedBy];
  },
});

/** #40 听证笔录 (HR Art.25, 27). */
export const hearingRecord = paper<'HearingHeld'>({
  ...held(),
  record: ({ data }) => data.record,
  signature: ({ data }) => data.signature,
  // The party's own: officers and third parties have numbers of theirs.
  noticeNumber: (made) =>
    allOf(upTo(made), 'HearingNoticeServed').findLast(({ data: { to = 'party' } }) => to === 'party')?.data.number ??
    '',
});

/** #41 听证报告 (HR Art.29). */
export const hearingReport = paper<'HearingReported'>({
  ...held(),
  report: ({ data }) => data.report,
  opinion: ({ data }) => data.opinion,
  finishedOn: ({ fact }) => textDate(legalDateOf(fact.occurredAt)),
});
