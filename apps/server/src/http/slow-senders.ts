import type { FastifyRequest } from 'fastify';
import { clientErrorHandler } from './client-errors.js';

/** How long a body may take, in milliseconds. */
export interface Patience {
  /** From the end of the headers to the end of the body. */
  readonly bodyMs: number;
  /** For an upload of a file, which may take long as a whole: without a single byte. */
  readonly uploadIdleMs: number;
}

/** Whether the headers say that a body comes. */
export const hasBody = ({ raw }: FastifyRequest): boolean => {
  const { 'content-length': length, 'transfer-encoding': encoding } = raw.headers;
  return encoding !== undefined || Number(length ?? 0) !== 0;
};

/** Ends a request whose body does not come: 408, and the connection closes. */
export const watchBody = (request: FastifyRequest, { bodyMs, uploadIdleMs }: Patience): void => {
  if (!hasBody(request)) return;
  const { raw, routeOptions } = request;
  const { socket } = raw;
  const end = (): void =>
    clientErrorHandler(Object.assign(new Error('slow body'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
  const whenOver = (over: () => void): void => {
    raw.once('end', over);
    raw.once('close', over);
  };
  if (routeOptions.url === '/files') {
    socket.setTimeout(uploadIdleMs);
    raw.once('timeout', end);
    whenOver(() => {
      raw.off('timeout', end);
      socket.setTimeout(0);
    });
  } else {
    const timer = setTimeout(end, bodyMs);
    whenOver(() => clearTimeout(timer));
  }
};
