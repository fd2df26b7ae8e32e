import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isRunning, killNow, terminate } from '../../scripts/engines/processes.mjs';

const PATIENCE_MS = 30_000;
const GUARD = fileURLToPath(new URL('../../scripts/engines/guard.mjs', import.meta.url));

let guard: ChildProcess | undefined;

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
    tellGuard(this.folder, this.#pid, this.temp);
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
    tellGuard(this.folder, null, this.temp);
  }
}

function tellGuard(folder: string, pid: number | null, temp: string): void {
  guard ??= startGuard();
  guard.stdin?.write(`${JSON.stringify({ folder, pid, temp })}\n`);
}

/** The guard notices the end of this process by the end of its pipe, so it works after SIGKILL too. */
function startGuard(): ChildProcess {
  const child = spawn(process.execPath, [GUARD], { stdio: ['pipe', 'ignore', 'inherit'], detached: true });
  child.unref();
  // The pipe alone must not keep a finished test process alive.
  const pipe: unknown = child.stdin;
  if (pipe instanceof Object && 'unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
  return child;
}
