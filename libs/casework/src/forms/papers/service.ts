import { daysBetween, legalDateOf } from '../../deadlines/index.js';
import type { Handling } from '../../events/investigation.js';
import type { Service } from '../../events/notice.js';
import { textDate, textTime } from '../chinese/date.js';
import { chineseNumeral } from '../chinese/numeral.js';
import { owedItems, whatIsImposed } from '../handling-words.js';
import { hearingNoticeAddressee } from '../hearing-words.js';
import { issuerIdOf, officeDetailsOf, weOf } from '../office.js';
import { paper, type Made } from '../paper.js';
import { partyOf, youOf } from '../party-words.js';
import { wordsOfDecision } from '../sanction-words.js';
import { decidedHandling, whatSparingMeans } from '../spared-words.js';
import { blank, boxes, lastBefore, nameOf } from '../words.js';

type Served = 'NoticeServed' | 'DecisionServed' | 'HearingNoticeServed' | 'DemandSent';

const methods: Record<Service['method'], string> = {
  direct: '直接送达',
  leave: '留置送达',
  electronic: '电子送达',
  post: '邮寄送达',
  proclamation: '公告送达',
  entrusted: '委托、转交送达',
};

/** Name and number of what was served. */
const served = (made: Made<Served>): { name: string; number: string } => {
  const { fact } = made;
  switch (fact.type) {
    case 'NoticeServed':
      return { name: '行政处罚告知书', number: lastBefore(made, 'NoticeIssued')?.data.number ?? '' };
    case 'DecisionServed': {
      const penalty = lastBefore(made, 'PenaltyDecided');
      return penalty === undefined
        ? { name: '不予行政处罚决定书', number: lastBefore(made, 'NoPenaltyDecided')?.data.number ?? '' }
        : { name: '行政处罚决定书', number: penalty.data.number };
    }
    case 'HearingNoticeServed':
      return { name: '行政处罚听证通知书', number: fact.data.number };
    case 'DemandSent':
      return { name: '行政处罚决定履行催告书', number: fact.data.number };
  }
};

/** What the party may do from the service on (APL Art.44, 45; ARL Art.20; ALL Art.46; ACL Art.54). */
const rightsOf = (made: Made<Served>): string => {
  const { fact } = made;
  const { reconsiderationBody = blank, court = blank } = officeDetailsOf(made, issuerIdOf(made));
  switch (fact.type) {
    case 'NoticeServed': {
      const hearing = lastBefore(made, 'NoticeIssued')?.data.hearingRight === true ? '，并可以要求听证' : '';
      return `${youOf(made)}有权进行陈述、申辩${hearing}；自送达之日起五个工作日内未行使的，视为放弃此权利`;
    }
    case 'DecisionServed':
      return `如不服本决定，可以自送达之日起六十日内向${reconsiderationBody}申请行政复议，或者自送达之日起六个月内依法向${court}提起行政诉讼`;
    case 'HearingNoticeServed':
      return `无正当理由不到场听证的，${weOf(made)}将依法终止听证`;
    case 'DemandSent':
      return `收到催告书后有权进行陈述、申辩；自送达之日起十个工作日内仍不履行的，${weOf(made)}将依法申请人民法院强制执行`;
  }
};

/** What opens a proclamation (PR Art.82(5)); records of before do not say which. */
const whyOf = (made: Made<Served>): string => {
  const missing = `${youOf(made)}下落不明`;
  const unreachable = '采取其他送达方式无法送达';
  if (made.data.proclaimedBecause === undefined) return `${missing}或者${unreachable}`;
  return made.data.proclaimedBecause === 'missing' ? missing : unreachable;
};

/** What a notice tells: a penalty, or none, and what is taken all the same (食品安全法136). */
const toldIn = (made: Made<Served>, handling: Handling): string =>
  handling.outcome === 'no-penalty'
    ? `拟${whatSparingMeans(made, handling)}`
    : `拟作出的行政处罚为${whatIsImposed(made, handling)}`;

/** The same of a decision not to punish. */
const sparedIn = (made: Made<Served>): string => {
  const decided = lastBefore(made, 'NoPenaltyDecided')?.data;
  if (decided === undefined) return blank;
  const handling = decidedHandling(made);
  return decided.outcome === 'not-established' || handling === undefined
    ? '决定不予行政处罚'
    : `决定${whatSparingMeans(made, handling)}`;
};

/** What the document that is proclaimed says, in one sentence. */
const contentOf = (made: Made<Served>): string => {
  const { fact } = made;
  switch (fact.type) {
    case 'NoticeServed': {
      const handling = lastBefore(made, 'NoticeIssued')?.data.handling;
      return handling === undefined ? blank : toldIn(made, handling);
    }
    case 'DecisionServed': {
      const penalty = lastBefore(made, 'PenaltyDecided')?.data.handling;
      if (penalty !== undefined) return `决定的行政处罚为${whatIsImposed(made, penalty)}`;
      return sparedIn(made);
    }
    case 'HearingNoticeServed': {
      const fixed = lastBefore(made, 'HearingFixed')?.data;
      return fixed === undefined ? blank : `定于${textTime(fixed.startsAt)}在${fixed.place}举行听证`;
    }
    case 'DemandSent':
      return `催告缴纳${owedItems(fact.data, wordsOfDecision(made))}`;
  }
};

/** On whom it was served: a notice of a hearing also on officers and third parties (HR Art.21). */
const servedUpon = (made: Made<Served>): string =>
  made.fact.type === 'HearingNoticeServed'
    ? hearingNoticeAddressee(made as Made<'HearingNoticeServed'>)
    : (partyOf(made)?.name ?? '');

/** The day of what was served: of the decision its own, of the rest the day on which it was made. */
const documentDayOf = (made: Made<Served>): string => {
  const { fact } = made;
  if (fact.type === 'NoticeServed') return dayOf(lastBefore(made, 'NoticeIssued')?.occurredAt);
  if (fact.type !== 'DecisionServed') return dayOf(fact.occurredAt);
  const decided = lastBefore(made, 'PenaltyDecided') ?? lastBefore(made, 'NoPenaltyDecided');
  return decided === undefined ? '' : textDate(decided.data.documentDate);
};

const dayOf = (instant: string | undefined): string => (instant === undefined ? '' : textDate(legalDateOf(instant)));

/** #50 送达回证. */
export const receipt = paper<Served>({
  // A receipt has no number of its own; that of what was served stands in it.
  number: () => '',
  party: servedUpon,
  document: (made) => served(made).name,
  documentNumber: (made) => served(made).number,
  method: ({ data }) => boxes(methods, data.method),
  servedOn: ({ data }) => textDate(data.servedOn),
  effectiveOn: ({ data }) => textDate(data.effectiveOn),
  receiver: ({ data }) => data.receiver,
  proof: ({ data }) => data.proof,
  witness: ({ data }) => data.witness ?? blank,
  server: (made) => nameOf(made, made.fact.by),
});

/** #51 行政处罚文书送达公告 (PR Art.82(5)): how many days it runs is what lies between publication and service. */
export const serviceProclamation = paper<Served>({
  // Of its own series (市监罚送告), and never that of what is proclaimed; in records of before a hand fills it.
  number: ({ data }) => data.proclamationNumber ?? '',
  document: (made) => served(made).name,
  documentNumber: (made) => served(made).number,
  documentDate: (made) => documentDayOf(made),
  term: ({ data }) => chineseNumeral(daysBetween(data.servedOn, data.effectiveOn)),
  proof: ({ data }) => data.proof,
  why: whyOf,
  content: contentOf,
  rights: rightsOf,
});

/** #10 送达地址确认书 (PR Art.82(3), 83). */
export const serviceAddress = paper<'ServiceAddressConfirmed'>({
  recipient: ({ data }) => data.recipient,
  address: ({ data }) => data.address,
  electronic: ({ data }) => boxes({ yes: '是', no: '否' }, data.electronic ? 'yes' : 'no'),
  electronicAddress: ({ data }) => data.electronicAddress ?? '',
  signature: ({ data }) => data.signature,
  confirmedOn: ({ data }) => textDate(data.confirmedOn),
});
