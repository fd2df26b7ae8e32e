import { Module } from '@nestjs/common';
import { IssuerKeysHandler } from './issuer-keys.js';
import { KeysController } from './keys.controller.js';

/** Where a caller begins: what there is, who the token speaks for, and with which keys tokens are signed. */
@Module({ controllers: [KeysController], providers: [IssuerKeysHandler] })
export class WelcomeModule {}
