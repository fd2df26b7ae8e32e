import { Presets, SingleBar } from 'cli-progress';

/** A bar on a terminal, nothing elsewhere: output that is piped stays clean. */
export class Bar {
  readonly #bar: SingleBar | null;
  #step = '';

  constructor() {
    const shown = process.stderr.isTTY;
    const format = '{step} [{bar}] {percentage} % | {value}/{total} | {eta_formatted} left';
    this.#bar = shown
      ? new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic)
      : null;
  }

  show(step: string, done: number, total: number): void {
    if (this.#bar === null) return;
    if (step !== this.#step) {
      if (this.#step !== '') this.#bar.stop();
      this.#bar.start(total, done, { step });
      this.#step = step;
    }
    this.#bar.update(done, { step });
  }

  end(): void {
    if (this.#step !== '') this.#bar?.stop();
  }
}
