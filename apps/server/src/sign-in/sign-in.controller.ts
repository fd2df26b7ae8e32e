import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { invalidField } from '#casework';
import { Public } from '../access/access.js';
import { endedSession, endedWay, sessionCookie, wayCookie, wayOf } from '../access/session-cookie.js';
import { InvalidFields } from '../unanswered/unanswered.js';
import { BeginAtIssuer, secondsAtIssuer } from './begin-at-issuer.js';
import { SignInFailed } from './bureau-issuer.js';
import { StartDemonstrationSession } from './demonstration-session.js';
import { FinishAtIssuer } from './finish-at-issuer.js';
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

  /** Sends a browser to the bureau's issuer; `to` is the page of the console that it comes back to. */
  @Get('sign-in/start')
  async start(@Query('to') to: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    try {
      const { address, sealed } = await this.commands.execute(new BeginAtIssuer(pageIn(to)));
      void reply.status(302).headers({ location: address, 'set-cookie': wayCookie(sealed, secondsAtIssuer) });
    } catch (error) {
      leadBack(reply, error);
    }
  }

  /** Where the issuer leads a browser back to. */
  @Get('sign-in/callback')
  async callback(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { searchParams } = new URL(request.url, 'http://localhost');
    try {
      const signedIn = await this.commands.execute(new FinishAtIssuer(searchParams.toString(), wayOf(request)));
      const { token, seconds, to } = signedIn;
      void reply.status(302).headers({ location: to, 'set-cookie': [sessionCookie(token, seconds), endedWay] });
    } catch (error) {
      leadBack(reply, error);
    }
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

/** A page of the console, and nothing elsewhere. */
const pageIn = (to: unknown): string =>
  typeof to === 'string' && to.length <= 2_000 && /^\/console\/[^\\]*$/.test(to) ? to : '/console/';

/** The console says why nobody was signed in, and lets them try again. @throws whatever else went wrong */
const leadBack = (reply: FastifyReply, error: unknown): void => {
  if (!(error instanceof SignInFailed)) throw error;
  void reply.status(302).headers({ location: `/console/?signIn=${error.failure}`, 'set-cookie': endedWay });
};
