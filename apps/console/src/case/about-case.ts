import type { CaseData } from './case-query.js';

/** What people call a case by: its party and the matter. */
export const aboutCase = ({ state }: CaseData): string =>
  'intake' in state ? `${state.intake.clue.party.name} · ${state.intake.clue.matter}` : '';
