import type { Service } from '../../events/notice.js';
import { textDate } from '../chinese/date.js';
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
