import type { Handling } from '../events/investigation.js';
import type { Law } from '../law.js';
import { majorGrounds } from '../standing/major-case.js';
import type { OrdinaryPlan } from './ordinary-plan.js';
import type { Diary } from './script.js';

/**
 * The heads discuss a major case together before it is decided (procedure T38). A hearing that was held always ends in
 * a discussion; where none was, one discussion more does no harm.
 */
export const discussed = (
  plan: OrdinaryPlan,
  decided: Handling,
  diary: Diary,
  law: Law,
  whose: { readonly forParty?: number } = {},
): void => {
  const { cast, party, handling, category } = plan;
  const did = (act: string): boolean => diary.steps.some(({ action }) => action === act);
  const relations = {
    parties: plan.alongside === undefined ? 1 : 2,
    isJoint: did('join-units'),
    rightsHolderAsked: did('ask-rights-holder'),
  };
  const about = { party, violationOn: plan.violationEndedOn, relations };
  const isMajor = [handling, decided].some(
    (each) => majorGrounds({ handling: each, ...about }, law, diary.day).length > 0,
  );
  if (category === 'none' && plan.hearing !== true && !isMajor) return;
  const opinions = [cast.departmentHead, cast.mainHead].map((person) => ({
    person,
    opinion: '同意。',
    dissents: false,
    signed: true,
  }));
  const { outcome, penalty } = decided;
  diary.does(cast.departmentHead, 'record-collective-discussion', {
    heldOn: diary.day,
    host: cast.mainHead,
    opinions,
    result: '同意处罚建议。',
    agreed: { outcome, fine: penalty.fine, penalty },
    ...whose,
  });
};
