import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Role } from '#casework';
import type { Bearer } from './tokens.js';

export const publicRoute = 'anlu:public';
export const allowedRoles = 'anlu:roles';

/** A route that needs no token: it says nothing of any case. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(publicRoute, true);

/** The roles that may call a route. Which cases they see there follows from their unit. */
export const For = (...roles: readonly Role[]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(allowedRoles, roles));

/** A request after its token was looked at: by then it has a bearer, or a fault of the token. */
export type AuthenticatedRequest = FastifyRequest & { actor?: Actor; bearer?: Bearer; tokenFault?: Error };

/** The person who calls, put on the request by the guard. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (actor === undefined) throw new Error('This route was reached without a person');
  return actor;
});

/** What the token says of itself beside the person: how long it is good. */
export const CallerToken = createParamDecorator((_: unknown, context: ExecutionContext): Bearer => {
  const { bearer } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (bearer === undefined) throw new Error('This route was reached without a token');
  return bearer;
});
