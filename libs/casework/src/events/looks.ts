import type { LegalDate } from '../deadlines/index.js';
import { Day, Id, OneOf, Parts, Text } from '../input/fields.js';
import { spotCheckOutcomes, taskOutcomes } from './random-inspection.js';

/** Whether the reporter was shown to who asked, or not. */
const reporterAnswers = ['refused', 'shown'] as const;
export type ReporterAnswer = (typeof reporterAnswers)[number];

/**
 * Somebody who does not handle a complaint or report asked who made it (CR121 Art.37). It says what the sign needs when
 * the look itself is gone, and nothing of the reporter.
 */
export class ReporterSought {
  @Id() complaint: string;
  @Id() person: string;
  @Id() unit: string;
  @Day() on: LegalDate;
  @OneOf(reporterAnswers) answer: ReporterAnswer;
}

/** Somebody who looked, and the first day. */
export class Looker {
  @Id() person: string;
  @Id() unit: string;
  @Day() on: LegalDate;
}

const outcomes = [...taskOutcomes, ...spotCheckOutcomes] as const;

/** Nobody was found at a drawn object, and people without a task there had looked at the draw before. */
export class ObjectGoneAfterLooks {
  @Id() inspection: string;
  @Id() object: string;
  @Text(200) name: string;
  @Day() inspectedOn: LegalDate;
  @OneOf(outcomes) outcome: (typeof outcomes)[number];
  @Parts(() => Looker, 1, 100) lookers: Looker[];
}
