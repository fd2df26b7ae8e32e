import { Module } from '@nestjs/common';
import { StartDemonstrationSessionHandler } from './demonstration-session.js';
import { SignInController } from './sign-in.controller.js';
import { WaysToSignInHandler } from './ways-to-sign-in.js';

/** How a person begins and ends a session in a browser. */
@Module({ controllers: [SignInController], providers: [WaysToSignInHandler, StartDemonstrationSessionHandler] })
export class SignInModule {}
