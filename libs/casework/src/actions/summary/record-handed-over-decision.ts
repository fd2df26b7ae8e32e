import { refuseIfStillToCome, SpotDecision, spotStanding } from '../../checks/spot-decision.js';
import { legalDateOf, type LegalDate } from '../../deadlines/index.js';
import { Day, Text } from '../../input/fields.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { isNothing } from '../../standing/penalty-sum.js';
import type { At } from '../../state/case-state.js';
import { isBareVerification } from '../../state/questions.js';
import { act, recorded } from '../act.js';
import { decideOnTheSpot } from './decide-on-the-spot.js';

class HandedOverDecision extends SpotDecision {
  @Day() decidedOn: LegalDate;
  @Text() whyLater: string;
}

const { name: action, chinese, ground } = decideOnTheSpot;
const decided = { action, chinese, ground };

type Open = At<'clue' | 'verifying'>;

/** What the rules say of the decision beside its own content: that the case was no longer a mere clue (PR Ch.3). */
const stageFault = (state: Open): Refusal[] =>
  state.stage === 'clue' ? [] : [refusals.pastThisStage(decided, state.stage)];

/**
 * A decision that the party holds on paper and that the rules would not take is recorded as what was done, by the law
 * of its day, with everything that stands against it; the heads have to mend it (APL Art.52, 75; docs/decisions/046).
 * Lawful ones that only come late are taken as well.
 */
export const recordHandedOverDecision = act({
  name: 'record-handed-over-decision',
  chinese: '补录已当场交付的处罚决定',
  summary: 'Record a decision that was handed over on the spot and could not be recorded then',
  ground: 'APL Art.52, 75; PR Art.70',
  body: HandedOverDecision,
  happenedOn: (body) => body.decidedOn,
  refuseIf: (state: Open) =>
    state.stage === 'clue' || isBareVerification(state) ? null : refusals.nothingToDo('handed-over-beside-more'),
  decide: (state, body, context) => {
    const { intake } = state;
    if (body.decidedOn < intake.clue.receivedOn) return refusals.beforeTheCase('decidedOn', 'the-clue');
    if (isNothing(body.penalty)) return refusals.nothingToDo('no-warning-no-fine');
    const toCome = refuseIfStillToCome(body, context.day);
    if (toCome !== null) return toCome;
    const { actingName, unit, check, faults } = spotStanding(state, body, context);
    // Whom no register and what no law knows nobody can answer for later: they are entered there first.
    const unheard = faults.find(({ code }) => code === 'officer-unknown' || code === 'basis-unknown');
    if (unheard !== undefined) return unheard;
    const { offence: _offence, tier: _tier, mitigationGround: _ground, drawnNumber, ...told } = body;
    const isOnPaper = !faults.some(({ code }) => code === 'number-not-drawn');
    const number = context.number('summary-decision', unit, isOnPaper ? drawnNumber : undefined);
    const irregular = [...stageFault(state), ...faults].map(({ code, ground, parameters }) => ({
      action,
      code,
      ground,
      parameters,
    }));
    const marked = {
      ...(irregular.length === 0 ? {} : { irregular }),
      ...(isOnPaper || drawnNumber === undefined ? {} : { numberOnPaper: drawnNumber }),
    };
    const recordedOn = legalDateOf(context.now);
    return recorded('SummaryPenaltyDecided', { number, ...told, recordedOn, actingName, check, ...marked });
  },
});
