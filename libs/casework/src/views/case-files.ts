import { filesNamed, type StoredFile } from '../events/files.js';
import type { CaseFact } from '../evolve/fold.js';

/** A file of a case with the event that names it. */
export interface FileOfCase extends StoredFile {
  /** Number of the event in its case. */
  readonly event: number;
  readonly type: CaseFact['type'];
  readonly attachedBy: string;
  readonly attachedAt: string;
}

/** Every file that the events of a case name, in their order. */
export const filesOfCase = (facts: readonly CaseFact[]): FileOfCase[] =>
  facts.flatMap(({ type, data, by, recordedAt }, place) =>
    filesNamed(data).map((file) => ({ ...file, event: place + 1, type, attachedBy: by, attachedAt: recordedAt })),
  );
