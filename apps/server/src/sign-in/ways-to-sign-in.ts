import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { loadDemonstration } from '#law-files';
import { engine } from '../engines/engine.js';
import type { Settings } from '../settings/settings.js';

/** A made-up person as whom somebody may sign in. */
export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly unitName: string;
  readonly roles: string[];
}

/** How a person signs in here: as one of the demonstration, or with a token of the bureau's issuer. */
export interface SignInWays {
  readonly issuer: 'local' | 'remote';
  /** Empty unless the issuer is the local one, which is for one machine. */
  readonly people: readonly DemonstrationPerson[];
  /** Where a browser begins to sign in at the bureau's issuer; null where none can. */
  readonly start: string | null;
}

export class WaysToSignIn extends Query<SignInWays> {}

@QueryHandler(WaysToSignIn)
export class WaysToSignInHandler implements IQueryHandler<WaysToSignIn> {
  constructor(@Inject(engine.settings) private readonly settings: Settings) {}

  async execute(): Promise<SignInWays> {
    const { issuer } = this.settings;
    if (issuer.kind === 'remote')
      return { issuer: 'remote', people: [], start: issuer.signIn === null ? null : '/sign-in/start' };
    const { units, users, neighbours, reviewBodies } = await loadDemonstration();
    const names = new Map([...units, ...neighbours.units, ...reviewBodies.units].map((unit) => [unit.id, unit.name]));
    return {
      issuer: 'local',
      people: [...users, ...neighbours.users, ...reviewBodies.users].map(({ id, name, unit, roles }) => ({
        id,
        name,
        unit,
        unitName: names.get(unit) ?? unit,
        roles,
      })),
      start: null,
    };
  }
}
