import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrokenHistory } from '#casework';
import { LogFull, LogUnavailable, OutcomeUnknown, RecordRefused, RecordTooLarge } from '#event-log';
import { FileStoreUnavailable, FileTooLarge } from '#file-store';
import { LookLogUnavailable } from '#look-log';
import { InvalidQuery, ReadStoreUnavailable } from '#read-store';
import { Unanswered } from '../unanswered/unanswered.js';
import { problemOfUnanswered } from './problem-of-unanswered.js';
import { Problem } from './problem.js';
import { problems } from './problems.js';
import { spokenIn } from './spoken.js';

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
  if (error instanceof RecordTooLarge)
    return new Problem(413, 'record-too-large', {
      en: error.message,
      zh: '单次记录的内容过大，请将大的内容作为文件上传。',
    });
  if (error instanceof RecordRefused) return problems.recordRefused(error.reason);
  if (error instanceof OutcomeUnknown) return problems.outcomeUnknown();
  if (error instanceof LogFull || isOfFullDisk(error)) return problems.diskFull();
  if (error instanceof LogUnavailable)
    return problems.unavailable({
      en: 'The log cannot be reached at the moment; nothing was recorded.',
      zh: '暂时无法连接日志，未作记录。',
    });
  if (error instanceof ReadStoreUnavailable || isOfMongo(error))
    return problems.unavailable({ en: 'The read models cannot be reached at the moment.', zh: '暂时无法读取列表。' });
  if (error instanceof FileTooLarge) return problems.fileTooLarge(error.mostBytes);
  if (error instanceof FileStoreUnavailable)
    return problems.unavailable({
      en: 'Files cannot be reached at the moment; nothing was recorded.',
      zh: '暂时无法读写文件，未作记录。',
    });
  if (error instanceof LookLogUnavailable)
    return problems.unavailable({
      en: 'It cannot be kept at the moment who looks, so this is not shown.',
      zh: '暂时无法记录查阅情况，因此不能显示。',
    });
  if (error instanceof InvalidQuery)
    return problems.malformed({ en: error.message, zh: `查询条件有误：${error.field}。` });
  if (error instanceof BrokenHistory)
    return problems.unavailable({
      en: 'This stream is parked: a recorded fact cannot be folded.',
      zh: '该记录流已暂停处理：有一条记录无法读取。',
    });
  const status = statusOf(error);
  if (status !== null)
    return new Problem(status, 'malformed', {
      en: error instanceof Error ? error.message : 'The request cannot be read.',
      zh: '无法读取该请求。',
    });
  return new Problem(500, 'internal', {
    en: 'Something went wrong here; the request can be repeated with the same Idempotency-Key.',
    zh: '系统内部错误，可以使用相同的 Idempotency-Key 重试。',
  });
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const said = foreseen(error);
    const problem = said ?? problemOf(error);
    if (said === null && problem.status >= 500)
      this.#logger.error(error instanceof Error ? error.stack : String(error));
    const http = host.switchToHttp();
    const body = problem.bodyIn(spokenIn(http.getRequest<FastifyRequest>()));
    const reply = http.getResponse<FastifyReply>();
    void reply.status(problem.status).headers(problem.headers).type('application/problem+json').send(body);
  }
}
