import type { Stage } from '../case-state.js';
import type { Law } from '../law.js';
import { published } from './bodies.js';
import { given, type Story } from './given.js';
import {
  extensionLine,
  noPenaltyLine,
  notFilingLine,
  ordinaryLine,
  summaryLine,
  type Act,
  type Variant,
} from './lines.js';

/** Plays acts one after another. @throws when one is not accepted: then the fixture, or a rule, is wrong. */
export const played = (law: Law, acts: readonly Act[], from: Story = given(law)): Story =>
  acts.reduce((story, { action, body, by, on }) => {
    const outcome = story.when(action, body, by, on);
    if (outcome.ruling.ruling !== 'accepted') throw new Error(`${action} on ${on}: ${JSON.stringify(outcome.ruling)}`);
    return outcome.after;
  }, from);

const lines = {
  ordinary: ordinaryLine,
  'no-penalty': noPenaltyLine,
  'not-filed': notFilingLine,
  extension: extensionLine,
  summary: summaryLine,
};
type Line = keyof typeof lines;

const lineOf = (stage: Stage): Line =>
  stage === 'summary' || stage === 'summary-filed' ? 'summary' : stage === 'not-filed' ? 'not-filed' : 'ordinary';

/** A case that has just come to a stage, by real acts: "a case already notified". */
export const caseAt = (law: Law, stage: Stage, variant: Variant = {}, line: Line = lineOf(stage)): Story => {
  if (stage === 'reference') return reference(law);
  let story = given(law);
  for (const act of lines[line](variant)) {
    if (story.state.stage === stage) return story;
    story = played(law, [act], story);
  }
  if (story.state.stage !== stage) throw new Error(`The ${line} line does not come to the stage ${stage}`);
  return story;
};

/** The case just before an act is done for the n-th time: "a case whose filing is proposed and endorsed". */
export const caseBefore = (
  law: Law,
  action: string,
  variant: Variant = {},
  line: Line = 'ordinary',
  time = 1,
): Story => {
  const acts = lines[line](variant);
  const places = acts.flatMap((act, place) => (act.action === action ? [place] : []));
  const place = places[time - 1];
  if (place === undefined) throw new Error(`The ${line} line has no ${action} number ${time}`);
  return played(law, acts.slice(0, place));
};

/** The whole line, played to its end. */
export const wholeCase = (law: Law, line: Line = 'ordinary', variant: Variant = {}): Story =>
  played(law, lines[line](variant));

const reference = (law: Law): Story => given(law).when('import-reference', { published }, 'shen', '2026-03-02').after;
