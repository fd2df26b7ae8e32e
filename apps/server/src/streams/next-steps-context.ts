import { legalDateOf, type Actor, type CaseFile, type Context, type Law } from '#casework';
import type { Streams } from './streams.js';

/**
 * What the table of next steps may look at. It decides nothing, so that it claims no number and follows no link to
 * another case.
 */
export const nextStepsContext = (
  { streams, law }: { streams: Streams; law: Law },
  { facts }: CaseFile,
  actor: Actor,
  now: string,
): Context => ({
  actor,
  now,
  day: legalDateOf(now),
  law,
  facts,
  officer: (officer) => streams.officer(officer),
  complaint: (complaint) => streams.complaintFile(complaint).state,
  namesComplaint: () => false,
  unit: (unit) => streams.unit(unit),
  number: () => '',
});
