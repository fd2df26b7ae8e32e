import { mkdir, rm } from 'node:fs/promises';
import { isRunning, killNow, terminate } from '../../scripts/engines/processes.mjs';
import { forgetAtEnd, killAtEnd } from './guard.js';

const PATIENCE_MS = 30_000;

/** One server of a test, with a temp folder of its own: started, broken and cleaned up on demand. */
export class ServerProcess {
  #pid: number | undefined;

  /** `temp` is removed at the end, also by the guard; the server's own folder is it or lies in it. */
  constructor(
    private readonly folder: string,
    private readonly temp: string,
    private readonly launch: () => Promise<number>,
  ) {}

  get pid(): number {
    if (this.#pid === undefined) throw new Error(`The server in ${this.folder} was never started`);
    return this.#pid;
  }

  get isRunning(): boolean {
    return this.#pid !== undefined && isRunning(this.#pid, this.folder);
  }

  async start(): Promise<void> {
    if (this.isRunning) return;
    await mkdir(this.folder, { recursive: true });
    this.#pid = await this.launch();
    killAtEnd(this.folder, this.#pid, this.temp);
  }

  pause(): void {
    process.kill(this.pid, 'SIGSTOP');
  }

  resume(): void {
    process.kill(this.pid, 'SIGCONT');
  }

  async kill(): Promise<void> {
    await killNow(this.pid, this.folder);
  }

  async stop(): Promise<void> {
    if (this.isRunning) {
      this.resume();
      await terminate(this.pid, this.folder, PATIENCE_MS);
    }
    await rm(this.folder, { recursive: true, force: true });
    forgetAtEnd(this.folder);
  }
}
