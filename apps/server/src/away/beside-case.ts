import {
  complaints,
  isOfSupervisors,
  legalDateOf,
  matterShownTo,
  nextStepsOf,
  supervisions,
  type Actor,
  type CaseStep,
  type Law,
} from '#casework';
import { complaintBeside, matterBeside, type BesideCase } from '#casework/replay/beside-cases';
import type { EventLog } from '#event-log';
import type { ViewDocument } from '#read-store';
import { nextStepsContext } from '../streams/next-steps-context.js';
import type { Streams } from '../streams/streams.js';
import { sinceOfCase, type AwaySince } from './since.js';

/** A case, a complaint or a matter of supervision as its row of work names it. */
export interface FoundWork extends ViewDocument {
  readonly caseId: string | null;
  readonly complaintId?: string | null;
  readonly supervisionId?: string | null;
}

/** What is told of it, and what the person may do in it now. */
export interface ToldBeside extends BesideCase {
  readonly waiting: CaseStep[];
}

interface Engines {
  readonly streams: Streams;
  readonly law: Law;
  readonly log: EventLog;
}

/**
 * What a complaint or a matter of supervision is to a person now, and what happened in it since. Null where the person
 * may not see it: of a matter others learn nothing (SUP Art.17).
 */
export const besideCase = (
  { complaintId, supervisionId }: Pick<FoundWork, 'complaintId' | 'supervisionId'>,
  { actor, now, since }: { actor: Actor; now: string; since: AwaySince | null },
  { streams, law, log }: Engines,
): ToldBeside | null => {
  const day = legalDateOf(now);
  const steps = nextStepsContext({ streams, law }, actor, now);
  const from = (stream: string) =>
    since === null ? null : sinceOfCase(since, { records: streams.records(stream) }, log.partitionOf(stream));
  const toldOf = (told: BesideCase | null, waiting: readonly CaseStep[]): ToldBeside | null =>
    told === null ? null : { ...told, waiting: waiting.filter(({ allowed }) => allowed) };
  if (typeof supervisionId === 'string') {
    const stream = `supervision/${supervisionId}`;
    const whole = streams.supervision(supervisionId);
    if (whole === undefined) return null;
    const seen = isOfSupervisors(whole, actor) ? whole : matterShownTo(actor, whole);
    const told = matterBeside({ id: supervisionId, records: streams.records(stream) }, actor, day, law, from(stream));
    return toldOf(told, nextStepsOf(supervisions, seen, steps));
  }
  if (typeof complaintId !== 'string') return null;
  const file = streams.complaintFile(complaintId);
  const told = complaintBeside(file, day, law, from(`complaint/${complaintId}`));
  return toldOf(told, file.state === undefined ? [] : nextStepsOf(complaints, file.state, steps));
};
