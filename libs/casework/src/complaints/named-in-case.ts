import type { Context } from '../context.js';
import { answerOn } from '../law-data/settings.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { isOpened } from '../state/questions.js';
import { hasWords, knowsReporter, reporterWords } from './reporter.js';
import type { Complaint } from './state.js';

/**
 * Who knows who complained or reported does not write it into a case (CR121 Art.37). Of others nothing is asked: the
 * answer would tell them whether they guessed right.
 */
export const refuseIfReporterNamed = (complaint: Complaint, said: object, person: string): Refusal | null =>
  knowsReporter(complaint, person) && hasWords(said, reporterWords(complaint)) ? refusals.reporterNamed() : null;

/**
 * The same for every act on a case that came from a complaint or report; whether the record of a questioning may name
 * who complained, as its witness, is a dated setting [M].
 */
export const refuseIfReporterSaid = (
  state: CaseState,
  act: string,
  said: object,
  context: Pick<Context, 'actor' | 'law' | 'day' | 'complaint'>,
): Refusal | null => {
  const of = isOpened(state) ? state.intake.clue.complaint : undefined;
  const from = of === undefined || mayName(act, context) ? undefined : context.complaint(of);
  return from === undefined ? null : refuseIfReporterNamed(from, said, context.actor.id);
};

const mayName = (act: string, { law, day }: Pick<Context, 'law' | 'day'>): boolean =>
  act === 'record-questioning' && answerOn(law.settings, 'reporterNamedInQuestioning', day);
