import { refuseUnlessAssigned } from '../../checks/officers.js';
import { CaseArchived } from '../../events/execution.js';
import { refusals } from '../../refusals/index.js';
import { mustBePublished } from '../../standing/publicity.js';
import { refuseIfDutiesOpen } from '../../standing/stopped.js';
import type { At } from '../../state/case-state.js';
import { isDecided, isRevoked } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** On the list by a decision in force, and never shown there (SBL Art.14). */
const isListingUnshown = (state: At<'closed'>): boolean => {
  const listing = isDecided(state) && !isRevoked(state) ? state.publication.listing : null;
  return listing !== null && listing.publishedOn === null && listing.removedOn === null;
};

/** T54, forms #54-#56. The archivist who checks is not the officer who hands the file in. */
export const archiveCase = act({
  name: 'archive-case',
  chinese: '归档',
  summary: 'Hand the closed file to the archive',
  ground: 'PR Art.78, 79',
  body: CaseArchived,
  refuseIf: (state: At<'closed'>, context) =>
    refuseIfDutiesOpen(state) ??
    (state.intake.clue.source === 'assigned-by-superior' && state.aside.otherBodies.reportedBackOn === null
      ? refusals.missingBefore('result-to-superior', 'PR Art.15; FORM #3')
      : null) ??
    (mustBePublished(state) && state.publication.publishedOn === null
      ? refusals.missingBefore('publication-of-decision', 'PUB Art.9; PR Art.78')
      : isListingUnshown(state)
        ? refusals.missingBefore('publication-of-listing', 'SBL Art.14')
        : refuseUnlessAssigned(state.investigation.officers, context)),
  decide: (_state, body, context) => {
    if (body.checkedBy === context.actor.id)
      return refusals.separationOfDuty(context.actor.id, 'hands-in-file', 'FORM #56');
    return recorded('CaseArchived', body);
  },
});
