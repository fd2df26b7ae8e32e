import type { CaseData } from './case-query.js';

type State = CaseData['state'];

/** What people call a case by: its party and the matter. */
export const aboutCase = ({ state }: Pick<CaseData, 'state'>): string =>
  'intake' in state ? `${state.intake.clue.party.name} · ${state.intake.clue.matter}` : '';

/** What a case is, and who works on it: identifiers of its unit and officers; null where nobody has it. */
export interface AboutCase {
  readonly matter: string;
  readonly caseCode: string | null;
  readonly unit: string | null;
  readonly officers: readonly string[];
  readonly isFiction: boolean;
}

export const whatItIs = (state: State): AboutCase => {
  const clue = 'intake' in state ? state.intake.clue : null;
  const investigation = 'investigation' in state ? state.investigation : null;
  const decidedBy = 'decision' in state && 'officers' in state.decision ? state.decision.officers : undefined;
  return {
    matter: clue?.matter ?? '',
    caseCode: investigation?.filing.caseCode ?? null,
    unit: clue?.unit ?? null,
    officers: investigation?.officers ?? decidedBy ?? ('intake' in state ? state.intake.verifiers : []),
    isFiction: clue?.fiction !== undefined,
  };
};
