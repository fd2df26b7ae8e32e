import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BrokenHistory } from '#casework';
import { LogFull, LogUnavailable, OutcomeUnknown, RecordRefused, RecordTooLarge } from '#event-log';
import { FileStoreUnavailable, FileTooLarge } from '#file-store';
import { InvalidQuery, ReadStoreUnavailable } from '#read-store';
import { Unanswered } from '../unanswered/unanswered.js';
import { problemOfUnanswered } from './problem-of-unanswered.js';
import { Problem, problems } from './problem.js';

const statusOf = (error: unknown): number | null => {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

/** What the system says when a file that was sent has no room. */
const isOfFullDisk = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

/**
 * What the driver says when the server refuses or is gone in the middle of it: nothing of it is the caller's doing. Not
 * all that it throws while a connection breaks is an error of its own kind; what comes out of it is logged with its
 * stack.
 */
const isOfMongo = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name.startsWith('Mongo') || /^\s*at .*[\\/]node_modules[\\/](?:mongodb|bson)[\\/]/m.test(firstFrame(error)));

const firstFrame = ({ stack = '' }: Error): string => stack.split('\n').find((line) => /^\s*at /.test(line)) ?? '';

/** What the program says by itself, where it stands: no line of the log is needed for it. */
const foreseen = (error: unknown): Problem | null => {
  if (error instanceof Problem) return error;
  return error instanceof Unanswered ? problemOfUnanswered(error) : null;
};

/** Turns whatever else went wrong into a problem a caller can act on. Nothing of the program or of a person leaks. */
const problemOf = (error: unknown): Problem => {
  if (error instanceof RecordTooLarge) return new Problem(413, 'record-too-large', error.message);
  if (error instanceof RecordRefused) return problems.recordRefused(error.reason);
  if (error instanceof OutcomeUnknown) return problems.outcomeUnknown();
  if (error instanceof LogFull || isOfFullDisk(error)) return problems.diskFull();
  if (error instanceof LogUnavailable)
    return problems.unavailable('The log cannot be reached at the moment; nothing was recorded.');
  if (error instanceof ReadStoreUnavailable || isOfMongo(error))
    return problems.unavailable('The read models cannot be reached at the moment.');
  if (error instanceof FileTooLarge) return problems.fileTooLarge(error.mostBytes);
  if (error instanceof FileStoreUnavailable)
    return problems.unavailable('Files cannot be reached at the moment; nothing was recorded.');
  if (error instanceof InvalidQuery) return problems.malformed(error.message);
  if (error instanceof BrokenHistory)
    return problems.unavailable('This stream is parked: a recorded fact cannot be folded.');
  const status = statusOf(error);
  if (status !== null)
    return new Problem(status, 'malformed', error instanceof Error ? error.message : 'The request cannot be read.');
  return new Problem(
    500,
    'internal',
    'Something went wrong here; the request can be repeated with the same Idempotency-Key.',
  );
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const said = foreseen(error);
    const problem = said ?? problemOf(error);
    if (said === null && problem.status >= 500)
      this.#logger.error(error instanceof Error ? error.stack : String(error));
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.status(problem.status).headers(problem.headers).type('application/problem+json').send(problem.body);
  }
}
