import { clockApproverIn, clockStartIn } from '#casework/words/clock-steps';
import { groundIn } from '#casework/words/ground';
import type { Language } from '#casework/words/language';
import type { Schema } from '../api/client.js';
import { sayList } from '../kit/say-list.js';
import { sayDay, sayInstant } from '../kit/say.js';
import type { Words } from '../words/zh.js';

type Step = Schema<'Answer.Step'>;

/** One step of the computation of a due date, as sentences. */
export const sayStep = (step: Step, { steps, units }: Words['clocks'], language: Language): string[] => {
  const day = (on: string): string => (on.includes('T') ? sayInstant(on, language) : sayDay(on, language));
  const days = (list: readonly string[]): string => sayList(list.map(day), language);
  switch (step.kind) {
    case 'start':
      return [steps.start(day(step.on), clockStartIn(step.event, language))];
    case 'rule':
      return [steps.rule(units[step.unit](step.length), groundIn(step.article, language))];
    case 'pause':
      return [steps.pause(day(step.from), day(step.to), step.deducted)];
    case 'extension':
      return [
        steps.extension(
          units[step.unit](step.length),
          sayList(
            step.approvers.map((each) => clockApproverIn(each, language)),
            language,
          ),
        ),
      ];
    case 'days-off':
      return [
        ...(step.weekendDays > 0 ? [steps.weekends(step.weekendDays)] : []),
        ...(step.announced.length > 0 ? [steps.daysOff(days(step.announced))] : []),
        ...(step.makeUpWorkDays.length > 0 ? [steps.makeUp(days(step.makeUpWorkDays))] : []),
      ];
    case 'end':
      return [steps.end(day(step.on))];
    case 'roll':
      return [steps.roll(day(step.from), day(step.to))];
    case 'set':
      return [steps.set(day(step.from), day(step.on), groundIn(step.article, language))];
    case 'provisional':
      return [steps.provisional(step.years.join('、'))];
  }
};
