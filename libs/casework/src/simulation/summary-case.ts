import type { LegalDate } from '../deadlines/index.js';
import type { Law } from '../law.js';
import { handedOverOn, isHandedOverIrregular, mendedByRevocation } from './handed-over.js';
import { broken } from './papers.js';
import { Diary, type Script } from './script.js';
import { unpaidOnTheSpot, type FinedOnTheSpot } from './unpaid-on-the-spot.js';

export interface SummaryPlan extends FinedOnTheSpot {
  readonly title: string;
  readonly fiction: string;
  readonly matter: string;
  readonly place: string;
  readonly basisId: string;
  readonly receivedOn: LegalDate;
  /** Cash on the spot, handed in two working days later; otherwise the party pays at the bank. */
  readonly cash: boolean;
}

/** Writes the commands of the summary procedure (procedure §3): decided on the spot, paid, handed in. */
export const summaryCase = (plan: SummaryPlan, law: Law): Script => {
  const { cast, party, matter, place, fiction, receivedOn, basisId, penalty, key } = plan;
  const diary = new Diary(law.calendars, receivedOn);
  const [first] = cast.officers;
  const day = diary.day;
  diary.does(first, 'register-clue', {
    unit: cast.unit,
    source: 'supervision',
    receivedOn: day,
    party,
    matter,
    place,
    anotherMatter: '另案发现，与此前线索不是同一违法行为。',
    fiction,
  });
  const isIrregular = plan.unpaid === undefined && !plan.cash && isHandedOverIrregular(key);
  if (isIrregular) diary.wait(1);
  diary.does(first, isIrregular ? 'record-handed-over-decision' : 'decide-on-the-spot', {
    officers: cast.officers,
    basisId,
    violationEndedOn: day,
    cardsShown: true,
    rightsTold: true,
    facts: `${matter}，事实清楚。`,
    ...broken(basisId),
    offence: {},
    penalty,
    tier: 'lenient',
    signature: '当事人签名',
    ...(isIrregular ? handedOverOn(day) : {}),
  });
  const receiptNumber = `SK-${key}`;
  const filed = { archiveNumber: `JY-${key}`, receivedBy: cast.registrar };
  if (penalty.fine > 0 && plan.unpaid !== undefined) {
    diary.wait(1).does(first, 'file-summary', filed);
    unpaidOnTheSpot(plan, diary, day, law);
    return { key, title: plan.title, steps: diary.steps };
  }
  if (penalty.fine > 0 && plan.cash) {
    diary
      .does(first, 'record-payment', {
        amount: penalty.fine,
        paidOn: day,
        channel: 'cash',
        cashGround: 'small-amount',
        receiptNumber,
      })
      .wait(1)
      .does(first, 'hand-in-cash', { to: 'bureau', on: diary.day, receiptNumber: `${receiptNumber}-1` })
      .wait(1)
      .does(first, 'hand-in-cash', { to: 'bank', on: diary.day, receiptNumber: `${receiptNumber}-2` });
  } else if (penalty.fine > 0) {
    diary.wait(3);
    diary.does(first, 'record-payment', { amount: penalty.fine, paidOn: diary.day, channel: 'bank', receiptNumber });
  }
  diary.wait(1).does(first, 'file-summary', filed);
  if (isIrregular) mendedByRevocation(cast, diary, penalty.fine);
  return { key, title: plan.title, steps: diary.steps };
};
