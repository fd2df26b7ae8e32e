import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, type Language } from '#casework';

/** The language that a request asks to be answered in (RFC 9110 §12.5.4); en where it asks for none. */
export const spokenIn = ({ headers }: Pick<FastifyRequest, 'headers'>): Language =>
  languageOf(headers['accept-language']);

/** The same as a parameter of a route. */
export const Spoken = createParamDecorator((_: unknown, context: ExecutionContext) =>
  spokenIn(context.switchToHttp().getRequest<FastifyRequest>()),
);

const isJson = (reply: FastifyReply): boolean => /json/.test(String(reply.getHeader('content-type') ?? ''));

/** Says of every JSON answer in which language its sentences are, and that another may be asked for. */
export const nameLanguage = (fastify: FastifyInstance): void => {
  fastify.addHook('onSend', async (request, reply) => {
    if (isJson(reply)) void reply.headers({ 'content-language': spokenIn(request), vary: 'accept-language' });
  });
};
