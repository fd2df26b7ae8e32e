import { join } from 'node:path';
import { figureOn, legalDateOf, type Law } from '#casework';
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
import { openEmbeddedLookLog, openMongoLookLog, type LookLog } from '#look-log';
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
  readonly looks: LookLog;
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

/** Longest month. */
const secondsOfMonth = 31 * 86_400;

/** Looks lie beside files: they too cannot be made anew from the log. */
const openLooks = ({ mongodb, dataFolder }: Settings, law: Law): Promise<LookLog> => {
  if (mongodb === null) return openEmbeddedLookLog(join(dataFolder, 'looks'));
  const months = figureOn(law.settings, 'keepLooksMonths', legalDateOf(new Date().toISOString()));
  const keepSeconds = Number.isFinite(months) ? months * secondsOfMonth : null;
  return openMongoLookLog({ uri: mongodb.uri, database: mongodb.filesDatabase, keepSeconds });
};

const steadyClock = ({ clockHoldMinutes }: Settings, log: EventLog): SteadyClock =>
  new SteadyClock({
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    hold: clockHoldMinutes * 60_000,
    lastSeen: lastSeenIn(log),
  });

/**
 * Opens law, templates, log, read models, files and looks, in this order; where one cannot be opened, those before it
 * are closed again. @throws {StartRefused} saying what is wrong and what to do.
 */
export const openEngines = async (settings: Settings, { views, version }: ReadModels): Promise<Engines> => {
  const { law, fingerprint: lawTables } = await loadLaw();
  const templates = await openFormTemplates(settings.formTemplates);
  const opened: { close(): Promise<void> }[] = [];
  const open = async <T extends { close(): Promise<void> }>(opening: Promise<T>): Promise<T> => {
    const engine = await opening;
    opened.unshift(engine);
    return engine;
  };
  try {
    const log = await open(openLog(settings));
    const store = await open(openStore(settings, views));
    const files = await open(openFiles(settings));
    const looks = await open(openLooks(settings, law));
    const fingerprint = `${version}-${log.id}-${lawTables}`;
    return { settings, log, store, files, looks, law, templates, fingerprint, clock: steadyClock(settings, log) };
  } catch (error) {
    for (const engine of opened) await engine.close();
    throw error;
  }
};

/** Closes what was opened: the log last, on which the others rest. */
export const closeEngines = async ({
  looks,
  files,
  store,
  log,
}: Pick<Engines, 'looks' | 'files' | 'store' | 'log'>): Promise<void> => {
  await looks.close();
  await files.close();
  await store.close();
  await log.close();
};
