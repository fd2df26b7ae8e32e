import type { Readable } from 'node:stream';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor, MediaType } from '#casework';
import type { FileStore } from '#file-store';
import { engine } from '../engines/engine.js';
import type { Settings } from '../settings/settings.js';
import { incoming } from './incoming.js';

/** A file that was taken in. With a name it is what an event's `files` list. */
export interface Uploaded {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: MediaType;
}

/** Takes a file in, for the act that will name it. It is no fact: nothing is recorded. */
export class KeepFile extends Command<Uploaded> {
  constructor(
    readonly content: Readable,
    readonly mediaType: MediaType,
    readonly actor: Actor,
  ) {
    super();
  }
}

@CommandHandler(KeepFile)
export class KeepFileHandler implements ICommandHandler<KeepFile> {
  constructor(
    @Inject(engine.files) private readonly files: FileStore,
    @Inject(engine.settings) private readonly settings: Settings,
  ) {}

  async execute({ content, mediaType, actor }: KeepFile): Promise<Uploaded> {
    const { sha256, size } = await this.files.put(incoming(content, mediaType), this.settings.files.mostBytes);
    await this.files.noteSender(sha256, actor.id);
    return { sha256, size, mediaType };
  }
}
