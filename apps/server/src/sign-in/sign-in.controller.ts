import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { invalidField } from '#casework';
import { Public } from '../access/access.js';
import { endedSession, sessionCookie } from '../access/session-cookie.js';
import { InvalidFields } from '../unanswered/unanswered.js';
import { StartDemonstrationSession } from './demonstration-session.js';
import { WaysToSignIn, type SignInWays } from './ways-to-sign-in.js';

/** The session of a browser: a cookie that no script can read, and nothing kept on the server. */
@Controller()
@Public()
export class SignInController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get('sign-in')
  ways(): Promise<SignInWays> {
    return this.queries.execute(new WaysToSignIn());
  }

  /** Takes `{ "person": "wang" }`. */
  @Post('sign-in')
  @HttpCode(204)
  async signIn(@Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { token, seconds } = await this.commands.execute(new StartDemonstrationSession(personIn(body)));
    void reply.header('set-cookie', sessionCookie(token, seconds));
  }

  @Post('sign-out')
  @HttpCode(204)
  signOut(@Res({ passthrough: true }) reply: FastifyReply): void {
    void reply.header('set-cookie', endedSession);
  }
}

const personIn = (body: unknown): string => {
  const person = typeof body === 'object' && body !== null && 'person' in body ? body.person : undefined;
  if (typeof person !== 'string' || !/^[a-z]{1,64}$/.test(person))
    throw new InvalidFields([invalidField('person', { code: 'identifier', parameters: { name: 'person' } })]);
  return person;
};
