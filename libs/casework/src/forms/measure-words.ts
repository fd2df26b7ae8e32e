import { legalDateOf } from '../deadlines/index.js';
import type { MeasureOutcome } from '../events/measure-outcomes.js';
import type { MeasureContent, MeasureEndRequested, SeizureWay } from '../events/measures.js';
import type { CaseFact } from '../evolve/fold.js';
import { textDate } from './chinese/date.js';
import { inOneSentence } from './chinese/punctuation.js';
import type { Made } from './paper.js';
import { measureNumbered, measureOf } from './subject.js';
import { allOf, upTo } from './words.js';

type Said = Pick<MeasureContent, 'kind' | 'seizureWay'>;

const ways: Record<SeizureWay, string> = { sealed: '查封', seized: '扣押' };

/** Sealing and seizing are two measures (ACL Art.9(2), (3)): the name of one, or of both where nobody said which. */
export const measureNameOf = ({ kind, seizureWay }: Said): string => {
  if (kind === 'evidence-hold') return '先行登记保存证据';
  return seizureWay === undefined ? '查封（扣押）' : ways[seizureWay];
};

/** The same as what was done: 查封、扣押 where nobody said which. */
export const seizedAs = (said: Pick<MeasureContent, 'seizureWay'> | null): string =>
  said?.seizureWay === undefined ? '查封、扣押' : ways[said.seizureWay];

type Ended = Pick<MeasureEndRequested, 'measure' | 'outcome' | 'seizure'>;

/** Why a measure ended, with the name of the measure in it: of a hold that goes on as a seizure that of the seizure. */
export const outcomeOf = (facts: readonly CaseFact[], { measure, outcome, seizure }: Ended): string => {
  const said = measureNumbered(facts, outcome === 'sealed-or-seized' ? seizure : measure);
  return outcomeNames[outcome].replaceAll('查封、扣押', seizedAs(said));
};

const outcomeNames: Record<MeasureOutcome, string> = {
  'copy-kept': '采取记录、复制、拍照、录像等证据保全措施',
  'sent-to-test': '送交检测、检验、检疫、鉴定',
  'sealed-or-seized': '采取查封、扣押措施',
  confiscated: '依法没收',
  released: '不予采取后续措施，予以解除',
  'no-violation': '当事人没有违法行为',
  unrelated: '查封、扣押的场所、设施、财物与违法行为无关',
  'no-longer-needed': '对违法行为已经作出处理决定，不再需要查封、扣押',
  'period-expired': '查封、扣押期限已经届满',
  'handed-to-police': '随案移送公安机关',
};

/** What became of a measure, one event after the other; empty for what is about none. */
const stepOf = (facts: readonly CaseFact[], place: number): string => {
  const fact = facts[place];
  const content = measureOf(facts, place);
  if (fact === undefined || content === null) return '';
  const name = measureNameOf(content);
  const on = textDate(legalDateOf(fact.occurredAt));
  const { type, data } = fact;
  if (type === 'MeasureTaken' || type === 'UrgentMeasureTaken')
    return `${textDate(legalDateOf(data.takenAt))}${name}${content.items}（${data.number}）`;
  if (type === 'SeizureExtended') return `${on}延长${name}期限${data.days}日（${data.number}）`;
  if (type === 'MeasureEnded') return `${on}解除${name}（${data.number}）：${outcomeOf(facts, data)}`;
  return type === 'EvidenceHoldLapsed' ? `${name}措施于${textDate(data.lastDay)}期满，自动解除` : '';
};

/**
 * What was taken along and is held still: a place can be sealed, and so it is of what is 扣押 alone that a decision can
 * say that it is confiscated.
 */
export const goodsTakenAlong = (made: Made): string[] => {
  const { facts } = upTo(made);
  const ended = allOf({ facts }, 'MeasureEnded').filter(({ data }) => data.outcome !== 'confiscated');
  return [...allOf({ facts }, 'MeasureTaken'), ...allOf({ facts }, 'UrgentMeasureTaken')].flatMap(({ data }) => {
    const said = measureNumbered(facts, data.measure);
    const isHeld = !ended.some((end) => end.data.measure === data.measure);
    return said?.seizureWay === 'seized' && isHeld ? [said.items.replace(/[。；;，,]+$/u, '')] : [];
  });
};

/**
 * Every measure that was taken before the form, until when it was extended and how it ended, each with its number (ACL
 * Art.24, 25, 28; PR Art.35, 48, 62); nothing where none was taken.
 */
export const measuresTaken = (made: Made): string => {
  const { facts } = upTo(made);
  return inOneSentence(facts.map((_fact, place) => stepOf(facts, place)));
};
