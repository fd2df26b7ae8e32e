import { refuseUnlessHost } from '../../checks/hearing.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { refuseUnlessElectronicOpen } from '../../checks/service.js';
import type { LegalDate } from '../../deadlines/index.js';
import { ServiceAttempted, type ServedDocument } from '../../events/service.js';
import { refusals } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

type Serving = At<'approved' | 'hearing' | 'decided' | 'executing' | 'performed'>;

/** The day from which a document waits for its service; null where the case has none to serve. */
const waitingSince = (state: Serving, document: ServedDocument): LegalDate | null => {
  switch (document) {
    case 'notice':
      return state.stage === 'approved' ? (state.notice.issued?.on ?? null) : null;
    case 'hearing-notice':
      return state.stage === 'hearing' ? (state.hearing.fixed?.on ?? null) : null;
    case 'decision':
      return state.stage === 'decided' ? state.decision.documentDate : null;
    case 'demand':
      return state.stage === 'executing' ? state.execution.servedOn : null;
    case 'correction':
      return state.stage === 'executing' || state.stage === 'performed' ? state.execution.servedOn : null;
  }
};

/** A way of service that failed is on record with its day; a proclamation rests on it (PR Art.82(5)). */
export const recordServiceAttempt = act({
  name: 'record-service-attempt',
  chinese: '记录送达未成',
  summary: 'Record an attempt to serve a document that did not reach the party',
  ground: 'PR Art.81, 82',
  body: ServiceAttempted,
  happenedOn: (body) => body.attemptedOn,
  refuseIf: (state: Serving, context) =>
    state.stage === 'hearing'
      ? refuseUnlessHost(state, context)
      : refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    const since = waitingSince(state, body.document);
    if (since === null)
      return refusals.missingBefore(
        { code: 'document-to-serve', parameters: { document: body.document } },
        'PR Art.82',
      );
    if (body.attemptedOn < since)
      return refusals.beforeTheCase('attemptedOn', { code: 'document-of', parameters: { of: since } });
    return (
      refuseUnlessElectronicOpen(body.method, body.attemptedOn, body.document, state, context) ??
      recorded('ServiceAttempted', body)
    );
  },
});
