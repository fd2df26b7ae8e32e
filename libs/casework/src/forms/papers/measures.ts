import { legalDateOf, type LegalDate } from '../../deadlines/index.js';
import type { MeasureContent } from '../../events/measures.js';
import { issueDate, textDate } from '../chinese/date.js';
import { measureNameOf, outcomeOf, seizedAs } from '../measure-words.js';
import { paper, type Fields, type Made } from '../paper.js';
import { measureOf } from '../subject.js';
import { allOf, blank, certifiedNames } from '../words.js';

type Taken = 'MeasureTaken' | 'UrgentMeasureTaken';
type OfMeasure = Taken | 'SeizureExtended' | 'MeasureEnded' | 'EarlyDisposalRequested' | 'EarlyDisposalPublished';

const content = (made: Made<OfMeasure>): MeasureContent | null => measureOf(made.facts, made.place);

/** The notice or decision by which the measure was taken. */
const start = (made: Made<OfMeasure>) =>
  [...allOf(made, 'MeasureTaken'), ...allOf(made, 'UrgentMeasureTaken')].find(
    ({ data }) => data.measure === made.data.measure,
  );

/** The measure that a form is about. */
export const measure = <T extends OfMeasure>(): Fields<T> => ({
  items: (made) => content(made)?.items ?? '',
  measureName: (made) => measureNameOf(content(made) ?? { kind: 'seizure' }),
  seizedAs: (made) => seizedAs(content(made)),
  itemsPlace: (made) => content(made)?.place ?? '',
  legalBasis: (made) => content(made)?.legalBasis ?? '',
  reasons: (made) => content(made)?.reasons ?? '',
  startNumber: (made) => start(made)?.data.number ?? '',
  startedOn: (made) => {
    const taken = start(made)?.data.takenAt;
    return taken === undefined ? '' : textDate(legalDateOf(taken));
  },
});

/** #19 先行登记保存证据通知书, #21 实施行政强制措施决定书, #25 封条. */
export const measureTaken = paper<Taken>({
  ...measure(),
  officers: (made) => certifiedNames(made, made.data.officers),
  signature: ({ data }) => data.signature,
  takenOn: ({ data }) => issueDate(legalDateOf(data.takenAt)),
});

interface Listed {
  readonly items: string;
  readonly place: string;
  readonly on: LegalDate;
}

const listed = (made: Made<Taken | 'SampleTaken'>): Listed => {
  const { fact } = made;
  if (fact.type === 'SampleTaken') {
    const { goods, quantity, place, takenOn } = fact.data;
    return { items: `${goods}，${quantity}（样品）`, place, on: takenOn };
  }
  const about = measureOf(made.facts, made.place);
  return { items: about?.items ?? '', place: about?.place ?? '', on: legalDateOf(fact.data.takenAt) };
};

/** #24 场所/设施/财物清单, of a measure or of a sample. */
export const goodsList = paper<Taken | 'SampleTaken'>({
  number: () => `文书编号：${blank}`,
  items: (made) => listed(made).items,
  itemsPlace: (made) => listed(made).place,
  listedOn: (made) => textDate(listed(made).on),
  ofNumber: ({ data }) => ('number' in data ? data.number : ''),
  officers: (made) => certifiedNames(made, made.data.officers),
  signature: ({ data }) => data.signature,
});

/** #20 解除先行登记保存证据通知书, #23 解除行政强制措施决定书. */
export const measureEnded = paper<'MeasureEnded'>({
  ...measure(),
  outcome: ({ facts, data }) => outcomeOf(facts, data),
});

/** #22 延长行政强制措施期限决定书. The reasons are those that the extension was asked for with. */
export const seizureExtended = paper<'SeizureExtended'>({
  ...measure(),
  days: ({ data }) => String(data.days),
  extensionReasons: (made) =>
    allOf(made, 'MeasureExtensionRequested').findLast(({ data }) => data.measure === made.data.measure)?.data.reasons ??
    '',
});
