import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { loadDemonstration } from '#law-files';
import { signLocalToken } from '#local-issuer';
import { engine } from '../engines/engine.js';
import type { Settings } from '../settings/settings.js';
import { Denied, NotFound } from '../unanswered/unanswered.js';

/** A working day, with its breaks. */
const seconds = 12 * 3_600;

/** A signed token, and how many seconds it is good for. */
export interface Session {
  readonly token: string;
  readonly seconds: number;
}

/** Signs in as a person of the demonstration. */
export class StartDemonstrationSession extends Command<Session> {
  constructor(readonly person: string) {
    super();
  }
}

@CommandHandler(StartDemonstrationSession)
export class StartDemonstrationSessionHandler implements ICommandHandler<StartDemonstrationSession> {
  constructor(@Inject(engine.settings) private readonly settings: Settings) {}

  /** @throws {Denied} where people sign in at the bureau's issuer @throws {NotFound} no such person */
  async execute({ person }: StartDemonstrationSession): Promise<Session> {
    const { issuer, dataFolder } = this.settings;
    if (issuer.kind === 'remote')
      throw new Denied(
        'People of this server sign in at its issuer (ANLU_ISSUER).',
        '请通过本单位的统一身份认证（ANLU_ISSUER）登录。',
      );
    const { users, neighbours, reviewBodies } = await loadDemonstration();
    const user = [...users, ...neighbours.users, ...reviewBodies.users].find(({ id }) => id === person);
    if (user === undefined) throw new NotFound(`The demonstration user ${person}`, `演示人员 ${person} `);
    return { token: await signLocalToken(dataFolder, user, { seconds }), seconds };
  }
}
