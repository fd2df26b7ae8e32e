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
  const { party, handling, category } = plan;
  // Before the notice already, and the party said nothing after it.
  if (plan.rarely === 'discussed-first') return;
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
  headsMeet(plan, decided, diary, whose);
};

/** The heads meet on a penalty and agree to it; who handled and reviewed the case sits in (form #42). */
export const headsMeet = (
  { cast }: OrdinaryPlan,
  { outcome, penalty }: Handling,
  diary: Diary,
  whose: { readonly forParty?: number } = {},
): void => {
  const opinions = [cast.departmentHead, cast.mainHead].map((person) => ({
    person,
    opinion: '同意。',
    dissents: false,
    signed: true,
  }));
  diary.does(cast.departmentHead, 'record-collective-discussion', {
    heldOn: diary.day,
    host: cast.mainHead,
    opinions,
    place: '本局会议室',
    recorder: cast.registrar,
    satIn: '办案人员、审核人员列席，报告案情和审核意见。',
    result: '同意处罚建议。',
    agreed: { outcome, fine: penalty.fine, penalty },
    ...whose,
  });
};
