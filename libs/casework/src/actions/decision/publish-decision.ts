import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseIfShown, refuseUnlessRedacted } from '../../checks/publication.js';
import { refuseUnlessSecrecyReviewed } from '../../checks/secrecy.js';
import type { Context } from '../../context.js';
import { Files, type StoredFile } from '../../events/files.js';
import { Redaction, SecrecyReview, type DecisionPublished } from '../../events/publication.js';
import { Day, Optional, Part, Parts, Text } from '../../input/fields.js';
import { refusals } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { isShownElsewhere, mustBePublished } from '../../standing/publicity.js';
import type { At } from '../../state/case-state.js';
import type { DecidedCase } from '../../state/questions.js';
import { act, recorded } from '../act.js';

class PublishDecision implements Omit<DecisionPublished, 'summary'> {
  @Day() publishedOn: DecisionPublished['publishedOn'];
  @Text(500) channel: string;
  @Optional() @Part(() => SecrecyReview) secrecyReview?: SecrecyReview;
  /** Left out: the whole text is shown. */
  @Optional() @Parts(() => Redaction, 1) redactions?: Redaction[];
  @Files() files?: StoredFile[];
}

/** 行政处罚信息摘要 of the decision as it was made (PUB Art.4). */
const summaryOf = (state: DecidedCase, context: Context): DecisionPublished['summary'] => {
  const { decision, intake } = state;
  if (decision.outcome !== 'penalty') return undefined;
  const unit = actingUnitOf(state);
  return {
    number: decision.number,
    party: intake.clue.party.name,
    violation: intake.clue.matter,
    penalty: decision.handling.penalty,
    authority: context.unit(unit)?.name ?? unit,
    decidedOn: decision.documentDate,
  };
};

/** T42. Shown with its summary; in another province by the bureau to which it was sent. */
export const publishDecision = act({
  name: 'publish-decision',
  chinese: '公示处罚决定',
  summary: 'Record that the decision is shown in the publicity system, and what of its text is not',
  ground: 'PUB Art.2, 4-6, 9, 10; PR Art.63',
  body: PublishDecision,
  happenedOn: (body) => body.publishedOn,
  refuseIf: (state: At<'decided' | 'executing' | 'performed' | 'closed'>, context) => {
    if (!mustBePublished(state)) return refusals.notPublished();
    const shown = refuseIfShown(state, context);
    if (shown !== null) return shown;
    if (isShownElsewhere(state, context.law) && state.publication.receivedOn === null)
      return refusals.missingBefore('receipt-of-province', 'PUB Art.10');
    return refuseUnlessAssigned(state.investigation.officers, context);
  },
  decide: (state, body, context) => {
    if (!mustBePublished(state)) return refusals.notPublished();
    const { receivedOn } = state.publication;
    if (body.publishedOn < state.decision.documentDate) return refusals.beforeTheCase('publishedOn', 'the-decision');
    if (receivedOn !== null && body.publishedOn < receivedOn)
      return refusals.notInOrder('publishedOn', { code: 'receipt-of', parameters: { of: receivedOn } });
    const summary = summaryOf(state, context);
    return (
      refuseUnlessSecrecyReviewed(state.decision.documentDate, body, context) ??
      refuseUnlessRedacted(state, body.redactions, context) ??
      recorded('DecisionPublished', { ...body, ...(summary === undefined ? {} : { summary }) })
    );
  },
});
