import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasRole, type Role } from '#casework';
import { problems } from '../http/problem.js';
import { allowedRoles, publicRoute, type AuthenticatedRequest } from './access.js';
import { countRequest } from './rate-limit.js';
import { TokenRefused, Tokens } from './tokens.js';

/** Every route needs a token, unless it is public; and one of its roles. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: Tokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(publicRoute, targets) === true) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const token = /^Bearer ([^\s]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw problems.unauthenticated('no bearer token was sent');
    try {
      request.actor = await this.tokens.actor(token);
    } catch (error) {
      if (error instanceof TokenRefused) throw problems.unauthenticated(error.message);
      throw error;
    }
    await countRequest(request);
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(allowedRoles, targets);
    if (roles !== undefined && !hasRole(request.actor, roles))
      throw problems.forbidden(`This needs the role ${roles.join(' or ')}.`);
    return true;
  }
}
