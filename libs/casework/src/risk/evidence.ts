import { recordedSteps } from '../audio-visual/recorded-steps.js';
import { legalDateOf } from '../deadlines/index.js';
import { caseEvents } from '../events/case-events.js';
import type { CaseFact } from '../evolve/fold.js';
import { pointOf } from './points.js';
import type { RiskRule, Sign } from './risk.js';
import { ofType } from './signs.js';

/**
 * 13. A step that needs an audio-visual record has none, one shorter than the step, or one that came to the store too
 * late.
 */
export const noRecording: RiskRule = {
  ...pointOf(13),
  signs: ({ facts, law }) =>
    recordedSteps(facts, law).flatMap((step): Sign[] => {
      const { officers, enteredAt, missing, uploadBy, uploadedLate } = step;
      if (missing === 'nothing' && uploadedLate === null) return [];
      const { type } = step;
      const what = { type, chinese: caseEvents[type].chinese, on: legalDateOf(step.from) };
      const since = legalDateOf(enteredAt);
      if (missing === 'all')
        return [
          {
            since,
            until: null,
            detail: { code: 'not-recorded', parameters: { step: what, article: step.article ?? '' } },
            officers,
          },
        ];
      if (missing === 'part')
        return [{ since, until: null, detail: { code: 'recorded-in-part', parameters: { step: what } }, officers }];
      if (uploadedLate === null) return [];
      const detail = {
        code: 'recording-uploaded-late' as const,
        parameters: { step: what, by: uploadBy, at: uploadedLate },
      };
      return [{ since: legalDateOf(uploadBy), until: legalDateOf(uploadedLate), detail, officers }];
    }),
};

/** 14. Evidence, or a waiver, whose form is not what the law asks for: it may not stand. */
export const flawedEvidence: RiskRule = {
  ...pointOf(14),
  signs: ({ facts }) => [...flawsOf(facts), ...waivedWithoutPaper(facts)],
};

const flawsOf = (facts: readonly CaseFact[]): Sign[] =>
  ofType(facts, 'EvidenceCollected').flatMap(({ data, recordedAt }): Sign[] => {
    const { kind, attestedCopy, sha256, files, officers, description } = data;
    const flaws = [
      ...(attestedCopy === false ? (['not-attested'] as const) : []),
      ...(kind === 'electronic' && sha256 === undefined && files === undefined
        ? (['no-integrity-value'] as const)
        : []),
    ];
    return flaws.map((flaw) => ({
      since: legalDateOf(recordedAt),
      until: null,
      detail: {
        code: 'flawed-evidence',
        parameters: { on: data.collectedOn, description: description.slice(0, 60), flaw },
      },
      officers,
    }));
  });

/** The window ended by a waiver of which the file has no signed document (APL Art.62): nothing proves it. */
const waivedWithoutPaper = (facts: readonly CaseFact[]): Sign[] =>
  ofType(facts, 'RightsWaived').flatMap(({ data: { waivedOn, files = [] }, by, recordedAt }): Sign[] => {
    if (files.length > 0) return [];
    const detail = { code: 'waiver-without-paper' as const, parameters: { on: waivedOn } };
    return [{ since: legalDateOf(recordedAt), until: null, detail, officers: [by] }];
  });
