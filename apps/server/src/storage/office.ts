import { join } from 'node:path';
import type { Law } from '#casework';
import { loadLaw } from '#law-files';
import { viewDefinitions } from '../projection/documents.js';
import { openEmbeddedLog, openKafkaLog, type EventLog } from '#event-log';
import { openEmbeddedReadStore, openMongoReadStore, type ReadStore } from '#read-store';
import { Decider } from '../commands/decide.js';
import { InTurn } from '../commands/in-turn.js';
import { Numbers } from '../commands/numbers.js';
import { Recorder } from '../commands/recorder.js';
import { Streams } from '../commands/streams.js';
import type { Settings } from '../settings.js';

/** What a node works with: the log, the read models, the law, and what turns commands into records. */
export class Office {
  readonly streams: Streams;
  readonly decider: Decider;
  readonly recorder = new Recorder();
  readonly turns = new InTurn();
  readonly numbers: Numbers;

  constructor(
    readonly settings: Settings,
    readonly log: EventLog,
    readonly store: ReadStore,
    readonly law: Law,
    /** Names the log, the law tables and the views that read models are made of. */
    readonly fingerprint: string,
  ) {
    this.streams = new Streams(log);
    this.decider = new Decider(log, this.streams, law);
    this.numbers = new Numbers(log, this.streams, this.recorder, this.turns);
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.log.close();
  }
}

/** Changes when the meaning of a view changes; read models made by another number, or of another log, are built anew. */
const viewsVersion = 1;

const openLog = ({ kafka, dataFolder }: Settings): Promise<EventLog> =>
  kafka === null
    ? openEmbeddedLog({ folder: join(dataFolder, 'log') })
    : openKafkaLog({ ...kafka, imageFolder: join(dataFolder, 'image') });

const openStore = ({ mongodb, dataFolder }: Settings): Promise<ReadStore> => {
  const definitions = [...viewDefinitions];
  return mongodb === null
    ? openEmbeddedReadStore({ folder: join(dataFolder, 'views'), views: definitions })
    : openMongoReadStore({ ...mongodb, views: definitions });
};

/** Opens log, read models and law. @throws {StartRefused} saying what is wrong and what to do. */
export const openOffice = async (settings: Settings): Promise<Office> => {
  const { law, fingerprint } = await loadLaw();
  const log = await openLog(settings);
  try {
    return new Office(settings, log, await openStore(settings), law, `${viewsVersion}-${log.id}-${fingerprint}`);
  } catch (error) {
    await log.close();
    throw error;
  }
};
