import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#casework';
import { refuseUnlessDevice } from './device-name.js';
import { DeviceNumbers, type DeviceNumber } from './device-numbers.js';

/** Numbers of who asks that lie on one of their devices. */
export interface DeviceBlock {
  readonly items: readonly DeviceNumber[];
}

/** Draws numbers for a device until its block is full. */
export class DrawNumbers extends Command<DeviceBlock> {
  /** @param now UTC instant. */
  constructor(
    readonly device: string,
    readonly actor: Actor,
    readonly now: string,
  ) {
    super();
  }
}

@CommandHandler(DrawNumbers)
export class DrawNumbersHandler implements ICommandHandler<DrawNumbers> {
  constructor(private readonly numbers: DeviceNumbers) {}

  async execute({ device, actor, now }: DrawNumbers): Promise<DeviceBlock> {
    refuseUnlessDevice(device);
    return { items: await this.numbers.draw(actor, device, now) };
  }
}
