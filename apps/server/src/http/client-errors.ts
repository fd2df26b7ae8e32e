import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { spokenIn } from './spoken.js';

/** What is refused before there is a route or even a request, in the form of every other problem. */

/** Such as an address that is too long. */
export const frameworkErrors = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const said = { en: error.message, zh: '无法读取该请求。' };
  const problem = new Problem(error.statusCode ?? 400, 'malformed', said);
  void reply
    .status(problem.status)
    .type('application/problem+json')
    .send(problem.bodyIn(spokenIn(request)));
};

const wrong: Record<string, [number, string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
};

/** What is no HTTP, floods of headers, clients that never finish: answered when that is still possible, and closed. */
export const clientErrorHandler = (error: Error & { code?: string }, socket: Socket): void => {
  const [status, en] = wrong[error.code ?? ''] ?? [400, 'This is no HTTP request.'];
  if (socket.writable && error.code !== 'ECONNRESET') {
    const body = JSON.stringify(new Problem(status, 'malformed', { en, zh: '无法读取该请求。' }).bodyIn('en'));
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/problem+json`;
    socket.write(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  socket.destroySoon();
};
