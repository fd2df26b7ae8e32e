import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { inLanguage, type Language } from '#casework';
import type { Progress, Report } from '../projection/rebuild.js';
import { Unanswered } from '../unanswered/unanswered.js';

/** A line of the answer to long work. */
export type WorkLine<Result> = { progress: Progress } | { result: Result } | { error: string };

const saidOf = (error: unknown, language: Language): string => {
  if (error instanceof Unanswered) return inLanguage(error.said, language);
  return error instanceof Error ? error.message : String(error);
};

/**
 * Streams progress as newline-delimited JSON; a failure is a line too, since the status has been sent by then.
 * @param work is told when whoever asked went away; what it answers then nobody hears
 */
export const answerInLines = (
  reply: FastifyReply,
  language: Language,
  work: (report: Report, gone: AbortSignal) => Promise<object>,
): void => {
  const lines = new Readable({ read: () => undefined });
  const gone = new AbortController();
  lines.once('close', () => gone.abort());
  const line = (value: object): void => {
    if (!lines.destroyed) lines.push(`${JSON.stringify(value)}\n`);
  };
  void reply.type('application/x-ndjson').send(lines);
  work((progress) => line({ progress }), gone.signal)
    .then((result) => line({ result }))
    .catch((error: unknown) => line({ error: saidOf(error, language) }))
    .finally(() => {
      if (!lines.destroyed) lines.push(null);
    });
};
