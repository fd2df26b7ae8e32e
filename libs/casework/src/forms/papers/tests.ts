import { issueDate, textDate } from '../chinese/date.js';
import { seizedAs } from '../measure-words.js';
import { paper, type Made } from '../paper.js';
import { measureOf } from '../subject.js';
import { allOf, upTo } from '../words.js';

type Commissioned = Made<'TestCommissioned'>;

/** The decision by which the goods that are tested were sealed or seized. */
const seizureNumber = (made: Commissioned): string => {
  const { measure } = made.data;
  const taken = [...allOf(upTo(made), 'MeasureTaken'), ...allOf(upTo(made), 'UrgentMeasureTaken')];
  return taken.find(({ data }) => data.measure === measure)?.data.number ?? '';
};

/** #30 检测/检验/检疫/鉴定委托书, #31 检测/检验/检疫/鉴定期间告知书. */
const commissioned = {
  testedBy: ({ data }: Commissioned) => data.body,
  subject: ({ data }: Commissioned) => data.subject,
  from: ({ data }: Commissioned) => textDate(data.commissionedOn),
  until: ({ data }: Commissioned) => textDate(data.periodEndsOn),
  seizureNumber,
  seizedAs: (made: Commissioned) => seizedAs(measureOf(upTo(made).facts, made.place)),
};
export const testCommission = paper<'TestCommissioned'>(commissioned);

/** #31 is dated on the day on which the party was told. */
export const testPeriod = paper<'TestCommissioned'>({
  ...commissioned,
  toldOn: ({ data }) => (data.periodToldOn === undefined ? '' : issueDate(data.periodToldOn)),
});

/** #32 检测/检验/检疫/鉴定结果告知书. */
export const testResult = paper<'TestResultReceived'>({
  testedBy: (made) => commissionOf(made)?.body ?? '',
  subject: (made) => commissionOf(made)?.subject ?? '',
  result: ({ data }) => data.result,
  toldOn: ({ data }) => (data.toldOn === undefined ? '' : issueDate(data.toldOn)),
});

const commissionOf = (made: Made<'TestResultReceived'>) =>
  allOf(upTo(made), 'TestCommissioned').find(({ data }) => data.test === made.data.test)?.data;
