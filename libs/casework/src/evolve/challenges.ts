import type { LegalDate } from '../deadlines/index.js';
import type { CaseState } from '../state/case-state.js';
import type { Challenge } from '../state/challenges.js';
import type { ChallengeableCase } from '../state/questions.js';
import { BrokenHistory, challengeable, inPart, type Appliers } from './applier.js';
import { afterFinding } from './finding.js';
import { owing } from './owing.js';

const begun = (state: CaseState, challenge: Omit<Challenge, 'answeredOn' | 'findings' | 'endedOn'>): CaseState => {
  const before = challengeable(state);
  const { brought } = before.challenges;
  if (brought.some(({ id }) => id === challenge.id))
    throw new BrokenHistory(`Challenge ${challenge.id} was recorded twice`);
  const whole: Challenge = { ...challenge, answeredOn: null, findings: [], endedOn: null };
  return inPart(before, 'challenges', { brought: [...brought, whole] });
};

const changed = (state: CaseState, id: number, change: (challenge: Challenge) => Challenge): ChallengeableCase => {
  const before = challengeable(state);
  const { brought } = before.challenges;
  if (!brought.some((challenge) => challenge.id === id && challenge.endedOn === null))
    throw new BrokenHistory(`Something was recorded on challenge ${id}, which is not pending`);
  return inPart(before, 'challenges', { brought: brought.map((each) => (each.id === id ? change(each) : each)) });
};

const over = (state: CaseState, id: number, on: LegalDate): ChallengeableCase =>
  changed(state, id, (challenge) => ({ ...challenge, endedOn: on }));

/** Reconsideration and suit, and what they leave of the decision (ARL; ALL; procedure §4.6-§4.8). */
export const challenges: Appliers<
  | 'ReconsiderationApplied'
  | 'SuitServed'
  | 'AnswerFiled'
  | 'ReconsiderationDecided'
  | 'JudgmentGiven'
  | 'JudgmentTookEffect'
> = {
  ReconsiderationApplied: (
    state,
    { challenge, body, appliedOn, applicant, copyReceivedOn, simple, executionStopped },
  ) =>
    begun(state, {
      id: challenge,
      kind: 'reconsideration',
      before: body,
      startedOn: appliedOn,
      applicant,
      copyReceivedOn,
      simple,
      executionStopped,
    }),
  SuitServed: (state, { challenge, court, suedOn, applicant, copyReceivedOn, executionStopped }) =>
    begun(state, {
      id: challenge,
      kind: 'suit',
      before: court,
      startedOn: suedOn,
      applicant,
      copyReceivedOn,
      simple: false,
      executionStopped,
    }),
  AnswerFiled: (state, { challenge, filedOn }) =>
    changed(state, challenge, (before) => ({ ...before, answeredOn: filedOn })),
  ReconsiderationDecided: (state, decided) => {
    const { challenge, receivedOn, opinionLetter } = decided;
    const found = changed(state, challenge, (before) => ({ ...before, findings: [...before.findings, decided] }));
    const after = afterFinding(over(found, challenge, receivedOn), decided, receivedOn);
    return opinionLetter ? owing(after, { kind: 'correction-report', since: receivedOn }) : after;
  },
  JudgmentGiven: (state, judgment) => {
    const { challenge, instance, receivedOn } = judgment;
    const pending = challengeable(state).challenges.brought.find(({ id }) => id === challenge);
    if (pending?.findings.some((each) => 'instance' in each && each.instance === instance) === true)
      throw new BrokenHistory(`The judgment of ${instance} instance on challenge ${challenge} was recorded twice`);
    const found = changed(state, challenge, (before) => ({ ...before, findings: [...before.findings, judgment] }));
    return instance === 'first' ? found : afterFinding(over(found, challenge, receivedOn), judgment, receivedOn);
  },
  JudgmentTookEffect: (state, { challenge, effectiveOn, ...follows }) => {
    const before = over(state, challenge, effectiveOn);
    const judgment = before.challenges.brought.find(({ id }) => id === challenge)?.findings.at(-1);
    if (judgment === undefined) throw new BrokenHistory('A judgment took effect that was never given');
    return afterFinding(before, { ...judgment, ...follows }, effectiveOn);
  },
};
