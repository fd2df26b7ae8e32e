import { daysBetween, legalDateOf } from '../../deadlines/index.js';
import type { Service } from '../../events/notice.js';
import { textDate } from '../chinese/date.js';
import { chineseNumeral } from '../chinese/numeral.js';
import { paper, type Made } from '../paper.js';
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

/** What the party may do from the service on. */
const rights: Record<Served, string> = {
  NoticeServed:
    '你（单位）有权进行陈述、申辩，属于听证范围的并可以要求听证；自送达之日起五个工作日内未行使的，视为放弃此权利',
  DecisionServed: '如不服本决定，可以自送达之日起六十日内依法申请行政复议，或者在六个月内依法向人民法院提起行政诉讼',
  HearingNoticeServed: '无正当理由不到场听证的，本局将依法终止听证',
  DemandSent: '收到催告书后有权进行陈述、申辩；逾期仍不履行的，本局将依法申请人民法院强制执行',
};

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
  document: (made) => served(made).name,
  documentNumber: (made) => served(made).number,
  documentDate: (made) => documentDayOf(made),
  term: ({ data }) => chineseNumeral(daysBetween(data.servedOn, data.effectiveOn)),
  proof: ({ data }) => data.proof,
  rights: ({ fact }) => rights[fact.type],
});
