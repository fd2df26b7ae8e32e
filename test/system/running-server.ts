import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { serverFlags } from '../../apps/cli/src/server-flags.js';
import { environmentWith, serverProgram, shortLived } from './built-program.js';

/** The server ended instead of listening. */
export class DidNotStart extends Error {
  override readonly name = 'DidNotStart';
  constructor(
    readonly exitCode: number | null,
    readonly complaint: string,
  ) {
    super(`The server ended with code ${exitCode}: ${complaint}`);
  }
}

/**
 * One process of the built server. It ends with this process, whatever happens to it: the channel between them closes.
 */
export class RunningServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    private readonly said: { complaint: string },
  ) {}

  /** @throws {DidNotStart} with its exit code and what it wrote to standard error. */
  static async start(settings: Record<string, string>): Promise<RunningServer> {
    const child = spawn(process.execPath, [...serverFlags, ...shortLived, serverProgram()], {
      env: environmentWith({ PORT: '0', ...settings }),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const said = { complaint: '' };
    child.stderr?.on('data', (chunk: Buffer) => {
      said.complaint += chunk.toString();
    });
    const url = await new Promise<string>((resolve, reject) => {
      let text = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const end = text.indexOf('\n');
        if (end >= 0) resolve((JSON.parse(text.slice(0, end)) as { listening: string }).listening);
      });
      child.once('exit', (code) => reject(new DidNotStart(code, said.complaint)));
    });
    return new RunningServer(child, url, said);
  }

  /** Everything the server has written to standard error. */
  get complaint(): string {
    return this.said.complaint;
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Ends the process and waits for it. @returns its exit code; null when the signal ended it. */
  async end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    if (this.hasEnded) return this.child.exitCode;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
    return this.child.exitCode;
  }
}
