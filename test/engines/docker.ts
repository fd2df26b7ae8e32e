import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { forgetAtEnd, removeAtEnd } from './guard.js';

const run = promisify(execFile);
const ANSWER_MS = 10_000;
const PULL_MS = 600_000;

const offers = new Map<string, Promise<boolean>>();

/**
 * Whether Docker answers here and has this image, or can fetch it. Asked once per test process; a Docker that cannot is
 * told about.
 */
export const dockerOffers = (image: string): Promise<boolean> => {
  const known = offers.get(image) ?? ask(image);
  offers.set(image, known);
  return known;
};

const ask = async (image: string): Promise<boolean> => {
  try {
    await run('docker', ['version', '--format', '{{.Server.Version}}'], { env: process.env, timeout: ANSWER_MS });
  } catch {
    return false;
  }
  try {
    await docker('image', 'inspect', image).catch(() => docker('pull', '--quiet', image));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Docker answers, but ${image} cannot be had; servers of our own are used.\n${reason}\n`);
    return false;
  }
};

/** Rejects with what Docker printed. */
export const docker = async (...args: string[]): Promise<string> =>
  (await run('docker', args, { env: process.env, timeout: PULL_MS })).stdout;

/**
 * One container of a test, with the verbs of a server process. Its data is in its own layer: kept when killed, gone
 * when stopped.
 */
export class Container {
  #made = false;

  /** `args`: what follows `docker run --detach --name NAME`. */
  constructor(
    readonly name: string,
    private readonly args: readonly string[],
  ) {}

  async start(): Promise<void> {
    if (this.#made) {
      await docker('start', this.name);
      return;
    }
    removeAtEnd(this.name, ['docker', 'rm', '--force', '--volumes', this.name]);
    this.#made = true;
    await docker('run', '--detach', '--name', this.name, ...this.args);
  }

  pause(): void {
    execFileSync('docker', ['pause', this.name], { env: process.env });
  }

  resume(): void {
    execFileSync('docker', ['unpause', this.name], { env: process.env });
  }

  async kill(): Promise<void> {
    await docker('kill', '--signal', 'KILL', this.name);
    await docker('wait', this.name);
  }

  async stop(): Promise<void> {
    if (!this.#made) return;
    await docker('rm', '--force', '--volumes', this.name);
    forgetAtEnd(this.name);
  }

  async lastWords(): Promise<string> {
    return docker('logs', '--tail', '40', this.name).catch((error: unknown) => String(error));
  }
}

/** Waits until the server in a container answers; throws with the end of its log when it does not in time. */
export const untilAnswers = async (
  containers: readonly Container[],
  answers: () => Promise<boolean>,
  patienceMs: number,
): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (!(await answers())) {
    if (Date.now() > deadline) {
      const words = await Promise.all(containers.map((container) => container.lastWords()));
      throw new Error(`Containers did not answer within ${patienceMs} ms. End of their logs:\n${words.join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
