import { legalDateOf } from '../../deadlines/index.js';
import type { ClosingProposed } from '../../events/execution.js';
import type { CaseFact } from '../../evolve/fold.js';
import { approvalFields } from '../approval-words.js';
import { textDate } from '../chinese/date.js';
import { inOneSentence } from '../chinese/punctuation.js';
import { penaltyItems } from '../handling-words.js';
import { listOfFile, type ListedPaper } from '../list-of-file.js';
import { paidInWords } from '../money-words.js';
import { paper, rows, type Made } from '../paper.js';
import { allParties, ofEachParty } from '../parties-of-case.js';
import { wordsOf, type SanctionWords } from '../sanction-words.js';
import { decidedHandling, whatSparingMeans } from '../spared-words.js';
import { allOf, blank, boxes, clueOf, lastBefore, nameOf, upTo } from '../words.js';

const grounds: Record<ClosingProposed['ground'], string> = {
  performed: '行政处罚决定执行完毕',
  'court-ended-execution': '人民法院裁定终结执行',
  'execution-ended': '终结执行',
  'decision-revoked': '处罚决定被撤销或者确认无效',
  terminated: '案件终止调查',
  'no-penalty': '依法不予行政处罚',
  'not-established': '违法事实不能成立，不予行政处罚',
  'transferred-admin': '移送其他行政管理部门处理',
  'transferred-criminal': '移送司法机关',
  'transferred-regulator': '其他（移送其他市场监督管理部门）',
  joined: '其他（并入其他案件处理）',
};

const decisionOf = (made: Made) => lastBefore(made, 'PenaltyDecided') ?? lastBefore(made, 'NoPenaltyDecided');

/** What a review or a court put in the place of the penalty, of what took effect after the decision. */
const changed = (made: Made, decided: CaseFact, words: SanctionWords): string[] => {
  const after = { facts: made.facts.slice(made.facts.indexOf(decided), made.place + 1) };
  const first = allOf(after, 'JudgmentGiven').findLast(({ data }) => data.instance === 'first');
  const left = after.facts.flatMap((fact) => {
    if (fact.type === 'ReconsiderationDecided') return [{ by: '行政复议', penalty: fact.data.penalty }];
    if (fact.type === 'JudgmentGiven' && fact.data.instance === 'second')
      return [{ by: '行政诉讼', penalty: fact.data.penalty }];
    return fact.type === 'JudgmentTookEffect' ? [{ by: '行政诉讼', penalty: first?.data.penalty }] : [];
  });
  const last = left.findLast(({ penalty }) => penalty !== undefined);
  if (last?.penalty === undefined) return [];
  return [`经${last.by}变更为：${inOneSentence(penaltyItems(last.penalty, words))}`];
};

const result = ofEachParty((made: Made): string => {
  const penalty = lastBefore(made, 'PenaltyDecided');
  if (penalty !== undefined) {
    const words = wordsOf(made, penalty.data.handling);
    const decided = inOneSentence(penaltyItems(penalty.data.handling.penalty, words));
    return inOneSentence([decided, ...changed(made, penalty, words)]);
  }
  const spared = lastBefore(made, 'NoPenaltyDecided')?.data;
  if (spared === undefined) return '';
  const handling = decidedHandling(made);
  if (spared.outcome === 'not-established') return '违法事实不能成立，不予行政处罚';
  return handling === undefined ? '依法不予行政处罚' : whatSparingMeans(made, handling);
});

const decisionNumber = ofEachParty((made: Made): string => decisionOf(made)?.data.number ?? '');

const ways = { performed: '主动履行', enforced: '强制执行', other: '其他' };

/** How a penalty was executed; nothing where there is none. */
const wayOf = (made: Made<'ClosingProposed'>): keyof typeof ways | null => {
  if (lastBefore(made, 'PenaltyDecided') === undefined) return null;
  const before = upTo(made);
  const results = [...allOf(before, 'CourtRuled'), ...allOf(before, 'ReviewBodyEnforced')];
  if (results.some(({ data }) => data.outcome === 'executed')) return 'enforced';
  if (made.data.ground === 'court-ended-execution') return 'enforced';
  return made.data.ground === 'performed' ? 'performed' : 'other';
};

const goodsDealt = (made: Made<'ClosingProposed'>): string =>
  inOneSentence([
    ...allOf(upTo(made), 'PerformanceRecorded').map(({ data }) =>
      data.items.includes('confiscated-goods') ? data.how : '',
    ),
    ...allOf(upTo(made), 'GoodsDisposed').map(({ data }) => data.record),
    ...allOf(upTo(made), 'GoodsDisposedEarly').map(({ data }) => data.record),
    ...allOf(upTo(made), 'UnclaimedGoodsDisposed').map(({ data }) => data.record),
  ]);

/** #53 结案审批表. */
export const closingApproval = paper<'ClosingProposed'>({
  ...allParties,
  ...approvalFields(),
  ground: ({ data }) => boxes(grounds, data.ground),
  summary: ({ data }) => data.summary,
  decisionNumber,
  result,
  decidedOn: ofEachParty((made) => {
    const decided = decisionOf(made);
    return decided === undefined ? '' : textDate(decided.data.documentDate);
  }),
  way: ofEachParty((made) => boxes(ways, wayOf(made))),
  goods: goodsDealt,
  paid: ofEachParty(paidInWords),
});

const row = {
  order: ({ order }: ListedPaper) => String(order),
  number: ({ number }: ListedPaper) => number ?? '',
  name: ({ name }: ListedPaper) => name,
  date: ({ madeOn }: ListedPaper) => textDate(madeOn),
};

const listed = (made: Made<'CaseArchived'>) => listOfFile(made.ofAll.slice(0, made.place + 1), made.register.law.forms);

/** What the archive asks of cover, list and note (#54-#56). Pages are counted by hand: only the paper file has them. */
export const archiveFields = paper<'CaseArchived'>({
  ...allParties,
  archiveNumber: ({ data }) => data.archiveNumber,
  retention: ({ data }) => data.retention,
  receivedOn: (made) => {
    const received = clueOf(made)?.receivedOn;
    return received === undefined ? '' : textDate(received);
  },
  decisionNumber,
  result,
  closedOn: (made) => {
    const closed = lastBefore(made, 'CaseClosed');
    return closed === undefined ? '' : textDate(legalDateOf(closed.occurredAt));
  },
  pieces: (made) => String(listed(made).length),
  pages: () => blank,
  keeper: (made) => nameOf(made, made.fact.by),
  checker: (made) => nameOf(made, made.data.checkedBy),
  main: rows((made: Made<'CaseArchived'>) => listed(made).filter(({ volume }) => volume === 'main'), row),
  side: rows((made: Made<'CaseArchived'>) => listed(made).filter(({ volume }) => volume === 'side'), row),
});
