import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { anyRole, hasRole, type Actor, type Role } from '#casework';
import { Denied, NotAuthenticated } from '../unanswered/unanswered.js';
import { allowedRoles, publicRoute, type AuthenticatedRequest } from './access.js';
import { VisibleStreams } from './visible-streams.js';

/**
 * Every route needs a token, unless it is public, and one of its roles. The token was looked at before
 * (http/authenticate.ts).
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly visible: VisibleStreams,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(publicRoute, targets) === true) return true;
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (request.actor === undefined)
      throw request.tokenFault ?? new NotAuthenticated('no bearer token was sent', '未提供登录凭证');
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(allowedRoles, targets);
    // The body that reviews a case is no unit of this log: what it reads was opened to a person.
    const forReview = hasRole(request.actor, ['replay-reader']) && roles?.includes('replay-reader') === true;
    if (!forReview) refuseUnlessUnitKnown(this.visible, request.actor, request);
    if (roles !== undefined && !hasRole(request.actor, roles))
      throw new Denied(`This needs the role ${roles.join(' or ')}.`, `该操作需要${anyRole(roles)}的角色。`);
    return true;
  }
}

/**
 * A unit that the log does not know opens nothing. Its registration is the way in: a bureau at the head of its line (no
 * dot in its identifier) is registered by its own registrar or administrator, what is below it by theirs or by the
 * bureau's.
 * @throws {Denied}
 */
const refuseUnlessUnitKnown = (visible: VisibleStreams, { unit }: Actor, request: AuthenticatedRequest): void => {
  if (visible.isKnownUnit(unit)) return;
  const { url = '' } = request.routeOptions;
  const { register, id, action } = (request.params ?? {}) as Record<string, string | undefined>;
  const registersItself = register === 'units' && id === unit && action === 'register-unit' && !unit.includes('.');
  if (registersItself || url === '/me') return;
  throw new Denied(
    `Your unit ${unit} is not registered here. A registrar registers it first.`,
    `您的单位 ${unit} 尚未登记，请先由登记人员登记。`,
  );
};
