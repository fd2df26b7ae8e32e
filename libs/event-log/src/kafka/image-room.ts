import { setTimeout as pause } from 'node:timers/promises';
import { isFull } from '../image/room.js';

const LOOK_AGAIN_MS = 500;

/**
 * Room on the disk for a node's image. What finds none is not lost, Kafka has it: it is entered when there is some
 * again.
 */
export class ImageRoom {
  constructor(private readonly folder: string) {}

  /** Why nothing can be entered, undefined while there is room. */
  get lack(): string | undefined {
    return isFull(this.folder) ? `There is no room on the disk of ${this.folder}.` : undefined;
  }

  /** Waits until there is room for so many bytes of records. Rejects when the signal aborts. */
  async waitFor(bytes: number, signal: AbortSignal): Promise<void> {
    while (isFull(this.folder, bytes)) await pause(LOOK_AGAIN_MS, undefined, { signal });
  }
}
