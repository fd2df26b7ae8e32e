import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { BeginAtIssuerHandler } from './begin-at-issuer.js';
import { BureauIssuer } from './bureau-issuer.js';
import { StartDemonstrationSessionHandler } from './demonstration-session.js';
import { FinishAtIssuerHandler } from './finish-at-issuer.js';
import { SignInController } from './sign-in.controller.js';
import { WaysToSignInHandler } from './ways-to-sign-in.js';

/** How a person begins and ends a session in a browser. */
@Module({
  imports: [AccessModule],
  controllers: [SignInController],
  providers: [
    WaysToSignInHandler,
    StartDemonstrationSessionHandler,
    BureauIssuer,
    BeginAtIssuerHandler,
    FinishAtIssuerHandler,
  ],
})
export class SignInModule {}
