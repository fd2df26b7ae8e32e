import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wrongClock = fileURLToPath(new URL('wrong-clock.mjs', import.meta.url));

/** The machines' time, which the nodes are some minutes behind. */
export class Machines {
  readonly #folder = mkdtempSync(join(tmpdir(), 'anlu-clocks-'));
  readonly #file = join(this.#folder, 'clock');

  set(instant: number): void {
    writeFileSync(this.#file, String(instant - Date.now()));
  }

  /** Settings of a node whose clock is so many minutes behind. */
  settings(behind: number): Record<string, string> {
    return {
      NODE_OPTIONS: `--import=${wrongClock}`,
      WRONG_CLOCK: this.#file,
      WRONG_CLOCK_MINUTES: String(behind),
    };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
