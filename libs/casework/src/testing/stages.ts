import type { Law } from '../law.js';
import type { Stage } from '../state/case-state.js';
import { published } from './bodies.js';
import {
  auctionLine,
  correctedLine,
  endedLine,
  goodsLine,
  maintainedLine,
  reopenedLine,
  reviewEnforcedLine,
  revokedLine,
  summaryRevokedLine,
  voidLine,
} from './challenge-lines.js';
import { creditRepairLine } from './credit-lines.js';
import { dishonestyLine } from './dishonesty-lines.js';
import { enforcementLine } from './enforcement-line.js';
import { given, type Story } from './given.js';
import { goodsKeptLine } from './goods-lines.js';
import { handOverLine, mainHeadLine } from './hand-over-lines.js';
import { irregularLine, supplementedLine } from './handed-over-lines.js';
import { hearingLine } from './hearing-lines.js';
import { recusalLine, refundLine, suspensionLine } from './interruption-lines.js';
import {
  extensionLine,
  longCaseLine,
  noPenaltyLine,
  notFilingLine,
  ordinaryLine,
  summaryLine,
  type Act,
  type Variant,
} from './lines.js';
import { measuresLine, seizedLine } from './measure-lines.js';
import { unpaidOnTheSpotLine } from './on-the-spot-line.js';
import {
  clueReferralLine,
  clueTransferLine,
  jurisdictionLine,
  referralLine,
  returnLine,
  transferLine,
} from './other-bodies-lines.js';
import { otherProvinceLine } from './publication-lines.js';
import { serviceLine } from './service-lines.js';

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
  'long-case': longCaseLine,
  summary: summaryLine,
  measures: measuresLine,
  seized: seizedLine,
  hearing: hearingLine,
  suspension: suspensionLine,
  recusal: recusalLine,
  refund: refundLine,
  enforcement: enforcementLine,
  'clue-transfer': clueTransferLine,
  transfer: transferLine,
  return: returnLine,
  referral: referralLine,
  'clue-referral': clueReferralLine,
  jurisdiction: jurisdictionLine,
  revoked: revokedLine,
  void: voidLine,
  maintained: maintainedLine,
  'review-enforced': reviewEnforcedLine,
  goods: goodsLine,
  ended: endedLine,
  auction: auctionLine,
  'summary-revoked': summaryRevokedLine,
  corrected: correctedLine,
  reopened: reopenedLine,
  'goods-kept': goodsKeptLine,
  'hand-over': handOverLine,
  'main-head': mainHeadLine,
  'credit-repair': creditRepairLine,
  'dishonesty-list': dishonestyLine,
  service: serviceLine,
  'other-province': otherProvinceLine,
  'unpaid-on-the-spot': unpaidOnTheSpotLine,
  'irregular-on-the-spot': irregularLine,
  'supplemented-on-the-spot': supplementedLine,
};
export type Line = keyof typeof lines;
export const lineNames = Object.keys(lines) as Line[];
export const actsOf = (line: Line, variant: Variant = {}): Act[] => lines[line](variant);

/** The line on which a stage lies; the ordinary one for all others. */
const lineTo: Partial<Record<Stage, Line>> = {
  summary: 'summary',
  'summary-filed': 'summary',
  'not-filed': 'not-filed',
  suspended: 'suspension',
  terminated: 'suspension',
  'clue-transferred': 'clue-transfer',
  transferred: 'transfer',
  referred: 'referral',
  'clue-referred': 'clue-referral',
  hearing: 'hearing',
  heard: 'hearing',
  'heard-in-review': 'hearing',
  revoked: 'revoked',
  'summary-revoked': 'summary-revoked',
};

interface Cases {
  /** A case that has just come to a stage: "a case already notified". */
  readonly at: (stage: Stage) => Story;
  /** The case just before an act is done for the n-th time: "a case whose filing is proposed and endorsed". */
  readonly before: (action: string, variant?: Variant, line?: Line, time?: number) => Story;
  /** The whole line, played to its end. */
  readonly whole: (line?: Line, variant?: Variant) => Story;
}

/** Cases at every point of their lives, by real acts under a law. What was played once is remembered. */
export const casesUnder = (law: Law): Cases => {
  const known = new Map<string, Story[]>();
  const after = (line: Line, variant: Variant, count: number): Story => {
    const key = JSON.stringify([line, variant]);
    const stories = known.get(key) ?? [given(law)];
    known.set(key, stories);
    const acts = lines[line](variant);
    let story = stories[Math.min(count, stories.length - 1)] ?? given(law);
    for (const act of acts.slice(stories.length - 1, count)) {
      story = played(law, [act], story);
      stories.push(story);
    }
    return story;
  };
  const whole: Cases['whole'] = (line = 'ordinary', variant = {}) => after(line, variant, lines[line](variant).length);
  return {
    whole,
    at: (stage) => {
      if (stage === 'reference') return given(law).when('import-reference', { published }, 'shen', '2026-03-02').after;
      const line = lineTo[stage] ?? 'ordinary';
      for (let count = 0; count <= lines[line]().length; count += 1) {
        const story = after(line, {}, count);
        if (story.state.stage === stage) return story;
      }
      throw new Error(`The ${line} line does not come to the stage ${stage}`);
    },
    before: (action, variant = {}, line = 'ordinary', time = 1) => {
      const places = lines[line](variant).flatMap((act, place) => (act.action === action ? [place] : []));
      const place = places[time - 1];
      if (place === undefined) throw new Error(`The ${line} line has no ${action} number ${time}`);
      return after(line, variant, place);
    },
  };
};
