import { join } from 'node:path';
import { filledForms, shapeOf, type Law } from '#casework';
import { loadFormTemplates, loadLaw } from '#law-files';
import { openTemplates, type Templates } from '#documents';
import { viewDefinitions } from '../projection/documents.js';
import {
  openEmbeddedLog,
  openExistingEmbeddedLog,
  openExistingKafkaLog,
  openKafkaLog,
  type EventLog,
} from '#event-log';
import { openFolderFileStore, openMongoFileStore, type FileStore } from '#file-store';
import { openEmbeddedReadStore, openMongoReadStore, type ReadStore } from '#read-store';
import { lastSeenIn } from './last-seen.js';
import { SteadyClock } from './steady-clock.js';
import { Decider } from '../commands/decide.js';
import { InTurn } from '../streams/in-turn.js';
import { Numbers } from '../commands/numbers.js';
import { Recorder } from '../commands/recorder.js';
import { Streams } from '../streams/streams.js';
import { NamedFiles } from '../files/named-files.js';
import { faultPoint } from './fault-point.js';
import type { Settings } from '../settings/settings.js';

/** What a node works with: the log, the read models, the files, the law, and what turns commands into records. */
export class Office {
  readonly streams: Streams;
  readonly decider: Decider;
  readonly recorder = new Recorder();
  readonly turns = new InTurn();
  readonly numbers: Numbers;
  readonly namedFiles: NamedFiles;
  readonly clock: SteadyClock;

  constructor(
    readonly settings: Settings,
    readonly log: EventLog,
    readonly store: ReadStore,
    readonly files: FileStore,
    readonly law: Law,
    /** Of the official forms, by the name of the file. */
    readonly templates: Templates,
    /** Names the log, the law tables and the views that read models are made of. */
    readonly fingerprint: string,
  ) {
    this.streams = new Streams(log);
    this.decider = new Decider(log, this.streams, law);
    this.namedFiles = new NamedFiles(log);
    this.clock = new SteadyClock({
      wall: () => Date.now(),
      monotonic: () => performance.now(),
      hold: settings.clockHoldMinutes * 60_000,
      lastSeen: lastSeenIn(log),
    });
    this.numbers = new Numbers(log, this.streams, this.recorder, this.turns);
  }

  async close(): Promise<void> {
    await this.files.close();
    await this.store.close();
    await this.log.close();
  }
}

/**
 * Changes when the meaning of a view changes; read models made by another number, or of another log, are built anew.
 */
const viewsVersion = 6;

const openLog = ({ kafka, dataFolder, newLog }: Settings): Promise<EventLog> => {
  if (kafka === null)
    return (newLog ? openEmbeddedLog : openExistingEmbeddedLog)({ folder: join(dataFolder, 'log'), pass: faultPoint });
  const options = { ...kafka, imageFolder: join(dataFolder, 'image'), pass: faultPoint };
  return (newLog ? openKafkaLog : openExistingKafkaLog)(options);
};

const openStore = ({ mongodb, dataFolder }: Settings): Promise<ReadStore> => {
  const options = { views: [...viewDefinitions], pass: faultPoint };
  return mongodb === null
    ? openEmbeddedReadStore({ folder: join(dataFolder, 'views'), ...options })
    : openMongoReadStore({ ...mongodb, ...options });
};

const openFiles = ({ mongodb, dataFolder }: Settings): Promise<FileStore> =>
  mongodb === null
    ? openFolderFileStore(join(dataFolder, 'files'))
    : openMongoFileStore({ uri: mongodb.uri, database: mongodb.filesDatabase, olderDatabase: mongodb.database });

/** The file that holds the template of a form. */
export const templateName = (form: number): string => String(form).padStart(2, '0');

/** @throws {TemplateError} when a template is missing or names a field that its form does not have. */
const openFormTemplates = async (): Promise<Templates> =>
  openTemplates(
    await loadFormTemplates(),
    Object.fromEntries(filledForms.map((form) => [templateName(form), shapeOf(form) ?? {}])),
  );

/** Opens log, read models, files and law. @throws {StartRefused} saying what is wrong and what to do. */
export const openOffice = async (settings: Settings): Promise<Office> => {
  const { law, fingerprint } = await loadLaw();
  const templates = await openFormTemplates();
  const log = await openLog(settings);
  try {
    const store = await openStore(settings);
    try {
      return new Office(
        settings,
        log,
        store,
        await openFiles(settings),
        law,
        templates,
        `${viewsVersion}-${log.id}-${fingerprint}`,
      );
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    await log.close();
    throw error;
  }
};
