import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasRole, type Role } from '#casework';
import { problems } from '../http/problem.js';
import { allowedRoles, publicRoute, type AuthenticatedRequest } from './access.js';

/** Every route needs a token, which was looked at before (authenticate.ts), unless it is public; and one of its roles. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(publicRoute, targets) === true) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (request.actor === undefined) throw request.tokenFault ?? problems.unauthenticated('no bearer token was sent');
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(allowedRoles, targets);
    if (roles !== undefined && !hasRole(request.actor, roles))
      throw problems.forbidden(`This needs the role ${roles.join(' or ')}.`);
    return true;
  }
}
