import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { IssuerKeysHandler } from './issuer-keys.js';
import { KeysController } from './keys.controller.js';
import { OwnOffLineKeyHandler } from './own-off-line-key.js';

/** Where a caller begins: what there is, who the token speaks for, and with which keys tokens are signed. */
@Module({
  imports: [AccessModule],
  controllers: [KeysController],
  providers: [IssuerKeysHandler, OwnOffLineKeyHandler],
})
export class WelcomeModule {}
