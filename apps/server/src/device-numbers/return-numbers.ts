import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { refuseUnlessDevice } from './device-name.js';
import { DeviceNumbers } from './device-numbers.js';

/** Gives back what a device did not use. */
export class ReturnNumbers extends Command<{ returned: number }> {
  /** @param now UTC instant. */
  constructor(
    readonly device: string,
    readonly actor: Actor,
    readonly now: string,
  ) {
    super();
  }
}

@CommandHandler(ReturnNumbers)
export class ReturnNumbersHandler implements ICommandHandler<ReturnNumbers> {
  constructor(private readonly numbers: DeviceNumbers) {}

  async execute({ device, actor, now }: ReturnNumbers): Promise<{ returned: number }> {
    refuseUnlessDevice(device);
    return { returned: await this.numbers.giveBack(actor, device, now) };
  }
}
