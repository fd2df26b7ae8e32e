import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';

/** Which of the sets in the data folder is live, and what made it. */
export interface LiveSet {
  readonly generation: number;
  readonly fingerprint: string | null;
}

/** The data folder: one folder per set, and one small file that names the live one. One process owns it. */
export class SetFolders {
  readonly #pointer: RootDatabase<LiveSet, string>;

  private constructor(private readonly folder: string) {
    this.#pointer = open({ path: join(folder, 'live.mdb'), encoding: 'json' });
  }

  static async open(folder: string): Promise<SetFolders> {
    await mkdir(folder, { recursive: true });
    const folders = new SetFolders(folder);
    if (folders.#pointer.get('live') === undefined) await folders.makeLive({ generation: 1, fingerprint: null });
    await folders.#removeLeftovers();
    return folders;
  }

  get live(): LiveSet {
    const live = this.#pointer.get('live');
    if (live === undefined) throw new Error(`${this.folder} names no live set`);
    return live;
  }

  /** From here on, also after a power cut, this set is the live one. */
  async makeLive(live: LiveSet): Promise<void> {
    await this.#pointer.put('live', live);
    await this.#pointer.flushed;
  }

  folderOf(generation: number): string {
    return join(this.folder, `set-${generation}`);
  }

  close(): Promise<void> {
    return this.#pointer.close();
  }

  /** Sets that a rebuild left behind when the process died, before or after its switch. */
  async #removeLeftovers(): Promise<void> {
    const kept = `set-${this.live.generation}`;
    const leftovers = (await readdir(this.folder)).filter((name) => /^set-\d+$/.test(name) && name !== kept);
    for (const name of leftovers) await rm(join(this.folder, name), { recursive: true, force: true });
  }
}
