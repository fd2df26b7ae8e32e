import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetAtEnd, removeAtEnd } from '../engines/guard.js';

const chunk = Buffer.alloc(65_536, 0x5a);

/**
 * A disk of a few megabytes in memory, which can be filled to the last byte. Also gone when this process dies without a
 * word.
 */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** @returns the disk, or why none can be had: only root may mount one. */
  static mount(megabytes: number): SmallDisk | string {
    const folder = mkdtempSync(join(tmpdir(), 'anlu-small-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
      removeAtEnd(folder, ['sh', '-c', 'umount -l "$0" && rmdir "$0"', folder]);
      return new SmallDisk(folder);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      return `A disk in memory cannot be mounted here: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  fill(): void {
    const file = openSync(this.#ballast, 'a');
    try {
      for (;;) writeSync(file, chunk);
    } catch (error) {
      // An error of the system is of another realm under jest: its class says nothing.
      if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC')) throw error;
    } finally {
      closeSync(file);
    }
  }

  free(): void {
    rmSync(this.#ballast, { force: true });
  }

  remove(): void {
    execFileSync('umount', ['-l', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
    forgetAtEnd(this.folder);
  }

  get #ballast(): string {
    return join(this.folder, 'ballast');
  }
}
