import type { FastifyInstance } from 'fastify';
import type { AuthenticatedRequest } from '../access/access.js';
import { namedAnswer } from './named-answer.js';
import type { Names } from './names.js';

/** Says names in place of identifiers in the sentences of every answer to a person, problems among them. */
export const nameAnswers = (fastify: FastifyInstance, names: Names): void => {
  fastify.addHook('preSerialization', async ({ actor }: AuthenticatedRequest, _reply, answer: unknown) =>
    actor === undefined ? answer : namedAnswer(answer, await names.of(actor)),
  );
};
