import { legalDateOf, type Actor, type Around, type Complaint, type Law } from '#casework';
import type { Streams } from './streams.js';

/** What may be looked at for the table of next steps, of cases and of complaints alike. */
export const nextStepsContext = (
  { streams, law }: { streams: Streams; law: Law },
  actor: Actor,
  now: string,
): Around & { complaint(id: string): Complaint | undefined } => ({
  actor,
  now,
  day: legalDateOf(now),
  law,
  officer: (officer) => streams.officer(officer),
  unit: (unit) => streams.unit(unit),
  complaint: (complaint) => streams.complaintFile(complaint).state,
});
