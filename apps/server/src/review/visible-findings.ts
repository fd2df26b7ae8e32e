import type { Actor } from '#casework';
import type { VisibleStreams } from '../access/visible-streams.js';
import { findingOf, type Finding } from './finding-texts.js';

const kinds = 'case|complaint|inspection|officer|unit|numbering|looks|clue';
const streamIn = new RegExp(`\\b(?:${kinds})/[A-Za-z0-9._-]+`);
/** Documents are called after the stream that they show. */
const documentIn = /^read model [a-z-]+, ([A-Za-z0-9]+)/;

/**
 * Findings as an actor may see them: whole with rule over every unit; else those about streams of the actor's own unit
 * and about the log as a whole, and one that says how many more there are, so that nobody takes such a log for clean.
 */
export const visibleFindings = (visible: VisibleStreams, actor: Actor, findings: readonly Finding[]): Finding[] => {
  if (visible.coversAll(actor)) return [...findings];
  const shown = findings.filter(
    (finding) => isOfTheLog(finding) || streamsOf(finding.where).some((stream) => visible.maySeeStream(actor, stream)),
  );
  const hidden = findings.length - shown.length;
  if (hidden === 0) return shown;
  return [...shown, findingOf('outside your unit', 'hidden-from-unit', { count: hidden })];
};

/** About the log or the lists as a whole: it says nothing of anybody, and whoever proves the log has to know of it. */
const isOfTheLog = ({ where, message }: Finding): boolean =>
  /^(?:partition \d+(?:, record \d+)?|read models|read model [a-z-]+)$/.test(where) && !streamIn.test(message);

const streamsOf = (where: string): string[] => {
  const stream = streamIn.exec(where)?.[0];
  if (stream !== undefined) return [stream];
  const id = documentIn.exec(where)?.[1];
  return id === undefined ? [] : [`case/${id}`, `complaint/${id}`, `inspection/${id}`];
};
