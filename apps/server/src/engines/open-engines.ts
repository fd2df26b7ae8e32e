import { join } from 'node:path';
import type { Law } from '#casework';
import type { Templates } from '#documents';
import {
  openEmbeddedLog,
  openExistingEmbeddedLog,
  openExistingKafkaLog,
  openKafkaLog,
  type EventLog,
} from '#event-log';
import { openFolderFileStore, openMongoFileStore, type FileStore } from '#file-store';
import { loadLaw } from '#law-files';
import { openEmbeddedReadStore, openMongoReadStore, type ReadStore, type ViewDefinition } from '#read-store';
import type { Settings } from '../settings/settings.js';
import { faultPoint } from './fault-point.js';
import { openFormTemplates } from './form-templates.js';
import { lastSeenIn } from './last-seen.js';
import { SteadyClock } from './steady-clock.js';

/** The read models that a node keeps. */
export interface ReadModels {
  readonly views: readonly ViewDefinition[];
  /** Changes when the meaning of a view changes. */
  readonly version: number;
}

/** What was opened at the start of a node, and is closed at its end. */
export interface Engines {
  readonly settings: Settings;
  readonly log: EventLog;
  readonly store: ReadStore;
  readonly files: FileStore;
  readonly law: Law;
  readonly templates: Templates;
  readonly fingerprint: string;
  readonly clock: SteadyClock;
}

const openLog = ({ kafka, dataFolder, newLog }: Settings): Promise<EventLog> => {
  if (kafka === null)
    return (newLog ? openEmbeddedLog : openExistingEmbeddedLog)({ folder: join(dataFolder, 'log'), pass: faultPoint });
  const options = { ...kafka, imageFolder: join(dataFolder, 'image'), pass: faultPoint };
  return (newLog ? openKafkaLog : openExistingKafkaLog)(options);
};

const openStore = ({ mongodb, dataFolder }: Settings, views: ReadModels['views']): Promise<ReadStore> => {
  const options = { views: [...views], pass: faultPoint };
  return mongodb === null
    ? openEmbeddedReadStore({ folder: join(dataFolder, 'views'), ...options })
    : openMongoReadStore({ ...mongodb, ...options });
};

const openFiles = ({ mongodb, dataFolder }: Settings): Promise<FileStore> =>
  mongodb === null
    ? openFolderFileStore(join(dataFolder, 'files'))
    : openMongoFileStore({ uri: mongodb.uri, database: mongodb.filesDatabase, olderDatabase: mongodb.database });

const steadyClock = ({ clockHoldMinutes }: Settings, log: EventLog): SteadyClock =>
  new SteadyClock({
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    hold: clockHoldMinutes * 60_000,
    lastSeen: lastSeenIn(log),
  });

/**
 * Opens law, templates, log, read models and files, in this order; where one cannot be opened, those before it are
 * closed again. @throws {StartRefused} saying what is wrong and what to do.
 */
export const openEngines = async (settings: Settings, { views, version }: ReadModels): Promise<Engines> => {
  const { law, fingerprint: lawTables } = await loadLaw();
  const templates = await openFormTemplates(settings.formTemplates);
  const log = await openLog(settings);
  try {
    const store = await openStore(settings, views);
    try {
      const files = await openFiles(settings);
      const fingerprint = `${version}-${log.id}-${lawTables}`;
      return { settings, log, store, files, law, templates, fingerprint, clock: steadyClock(settings, log) };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    await log.close();
    throw error;
  }
};

/** Closes what was opened: the log last, on which the others rest. */
export const closeEngines = async ({ files, store, log }: Pick<Engines, 'files' | 'store' | 'log'>): Promise<void> => {
  await files.close();
  await store.close();
  await log.close();
};
