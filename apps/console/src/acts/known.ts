import type { Me } from '../api/session.js';
import type { CaseData } from '../case/case-query.js';
import type { DraftValue } from './body.js';

/** What a form need not ask: the officers of the case, its unit, and what its filing says. */
export const knownOf = ({ state }: CaseData, me: Me): Readonly<Record<string, DraftValue>> => {
  const intake = 'intake' in state ? state.intake : null;
  const investigation = 'investigation' in state ? state.investigation : null;
  // Before others are assigned, they are who verified: the head of the unit mostly appoints the same two.
  const assigned = investigation?.officers ?? [];
  const officers = assigned.length > 0 ? assigned : (intake?.verifiers ?? []);
  return {
    unit: intake?.clue.unit ?? me.unit,
    ...(officers.length === 0 ? {} : { officers }),
    ...(intake === null ? {} : { place: intake.clue.place }),
    ...(investigation === null
      ? // A station acts in its own name only where a law says so (GSS Art.8).
        { actingName: 'bureau' }
      : { basisId: investigation.filing.basisId, actingName: investigation.filing.actingName }),
  };
};
