import { readFileSync } from 'node:fs';
import { mediaTypes, type MediaType } from '#casework/events/files';
import { kafkaSettingNames, readKafka, type KafkaSettings } from './kafka-settings.js';
import { isSafeUrl, readSignIn, signInSettingNames, type SignInSettings } from './sign-in-settings.js';

/** Every setting of a server, read from the environment once and checked whole. docs: docs/operating.md, "Settings". */
export interface Settings {
  /** Folder of the log (or its image), the read models (when embedded) and the local issuer's key. */
  readonly dataFolder: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly roles: ServerRole[];
  readonly kafka: KafkaSettings | null;
  readonly mongodb: { uri: string; database: string; filesDatabase: string } | null;
  readonly issuer: { kind: 'local' } | RemoteIssuer;
  /**
   * Lets a caller say what time it is, for demonstration and simulation. Such records are marked as played for ever.
   */
  readonly playedTime: boolean;
  /** Whether a log is made where there is none; without it such a start is refused. */
  readonly newLog: boolean;
  /** Minutes that a clock which jumped must run on evenly before it is believed; 0 believes it always. */
  readonly clockHoldMinutes: number;
  /** Most requests that are answered at once; what comes above is turned away. */
  readonly capacity: number;
  /** Most requests of one person in a minute; 0 for as many as they like. */
  readonly requestsPerMinute: number;
  /** How long a body may take to come. */
  readonly patience: { bodyMs: number; uploadIdleMs: number };
  readonly files: FileSettings;
  /** Folder of a set of form templates that stand in place of ours; null: none. */
  readonly formTemplates: string | null;
}

/** The bureau's own issuer of tokens. */
export interface RemoteIssuer {
  readonly kind: 'remote';
  readonly jwksUri: string;
  readonly issuer: string;
  readonly audience: string;
  /** How people sign in there from a browser; null: they do not. */
  readonly signIn: SignInSettings | null;
}

export interface FileSettings {
  /** Kinds that are taken in. */
  readonly mediaTypes: MediaType[];
  /** Bytes. */
  readonly mostBytes: number;
  /** Hours after which a file that no event names is cleared away. */
  readonly unusedHours: number;
}

export const serverRoles = ['api', 'projector', 'clock'] as const;
export type ServerRole = (typeof serverRoles)[number];

/** Names a setting that is wrong and what would be right. */
export class InvalidSetting extends Error {
  override readonly name = 'InvalidSetting';
  constructor(setting: string, value: string, right: string) {
    super(`${setting}=${value} is not usable. ${setting} must be ${right}.`);
  }
}

type Environment = Record<string, string | undefined>;

/** Names of all settings, with what each must be. */
export const settingNames = {
  ANLU_DATA: 'a folder (default .anlu)',
  ANLU_HOST: 'an address to listen on (default 127.0.0.1)',
  PORT: 'a port from 0 to 65535 (default 3000; 0 takes a free one)',
  ANLU_ROLES: `a list of ${serverRoles.join(', ')} (default all three)`,
  ...kafkaSettingNames,
  MONGODB_URI: 'a mongodb:// or mongodb+srv:// address; without it the embedded read store is used',
  MONGODB_URI_FILE: 'a file that holds the address, where it has a password; instead of MONGODB_URI',
  MONGODB_DATABASE: 'a database name of at most 57 characters (default anlu)',
  MONGODB_FILES_DATABASE: 'the name of another database than MONGODB_DATABASE (default that name with -files)',
  ANLU_JWKS_URI:
    'the https:// (or loopback http://) address of the issuer’s keys; without it the local issuer is used, on loopback only',
  ANLU_ISSUER: 'the issuer that tokens must name; needed with ANLU_JWKS_URI',
  ANLU_AUDIENCE: 'the audience that tokens must name (default anlu)',
  ...signInSettingNames,
  ANLU_FILE_TYPES: `a list of ${mediaTypes.join(', ')} (default all)`,
  ANLU_FILE_MOST_MB: 'a whole number of megabytes from 1 to 1000000 (default 2048)',
  ANLU_FILE_UNUSED_HOURS: 'a whole number of hours from 1 to 8760 (default 24)',
  ANLU_FORM_TEMPLATES: 'a folder with templates of official forms, as 45.liquid and parts/head.liquid (default ours)',
  ANLU_PLAYED_TIME: 'yes or no (default yes with the local issuer, always no with a remote one)',
  ANLU_NEW_LOG: 'yes or no: whether a log is made where there is none yet (default yes)',
  ANLU_CLOCK_HOLD_MINUTES:
    'how many minutes a clock that jumped must run on evenly before it is believed, from 0 (always) to 1440 (default 10, with the local issuer 1)',
  ANLU_CAPACITY: 'how many requests are answered at once, from 1 to 100000 (default 1000)',
  ANLU_BODY_SECONDS: 'how many seconds the body of a command may take to arrive, from 1 to 600 (default 10)',
  ANLU_UPLOAD_IDLE_SECONDS: 'after how many seconds without a byte an upload ends, from 1 to 600 (default 30)',
  ANLU_REQUESTS_PER_MINUTE:
    'how many requests one person may make in a minute, 0 for as many as they like (default 1200, with the local issuer 0)',
} as const;

export type SettingName = keyof typeof settingNames;

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

const invalid = (name: SettingName, value: string): InvalidSetting =>
  new InvalidSetting(name, value, settingNames[name]);

/** @throws {InvalidSetting} naming the first setting that is wrong. */
export const readSettings = (environment: Environment): Settings => {
  const text = (name: SettingName, fallback: string): string => environment[name]?.trim() || fallback;
  const issuer = readIssuer(text);
  const host = text('ANLU_HOST', '127.0.0.1');
  if (issuer.kind === 'local' && !loopback.has(host)) {
    throw new InvalidSetting(
      'ANLU_HOST',
      host,
      'a loopback address while the local issuer is used; set ANLU_JWKS_URI and ANLU_ISSUER to serve others',
    );
  }
  return {
    dataFolder: text('ANLU_DATA', '.anlu'),
    host,
    port: readPort(text('PORT', '3000')),
    roles: readRoles(text('ANLU_ROLES', serverRoles.join(','))),
    kafka: readKafka({ text, file: (name) => contentOf(name, text(name, '')), wrong: invalid }),
    mongodb: readMongodb(text),
    issuer,
    playedTime: readPlayedTime(text, issuer.kind === 'local'),
    newLog: readYesOrNo('ANLU_NEW_LOG', text('ANLU_NEW_LOG', 'yes')),
    clockHoldMinutes: readNumber(
      'ANLU_CLOCK_HOLD_MINUTES',
      text('ANLU_CLOCK_HOLD_MINUTES', issuer.kind === 'local' ? '1' : '10'),
      0,
      1_440,
    ),
    capacity: readNumber('ANLU_CAPACITY', text('ANLU_CAPACITY', '1000'), 1),
    requestsPerMinute: readNumber(
      'ANLU_REQUESTS_PER_MINUTE',
      text('ANLU_REQUESTS_PER_MINUTE', issuer.kind === 'local' ? '0' : '1200'),
      0,
    ),
    patience: {
      bodyMs: readWhole(text, 'ANLU_BODY_SECONDS', '10', 600) * 1_000,
      uploadIdleMs: readWhole(text, 'ANLU_UPLOAD_IDLE_SECONDS', '30', 600) * 1_000,
    },
    files: readFiles(text),
    formTemplates: text('ANLU_FORM_TEMPLATES', '') || null,
  };
};

type Text = (name: SettingName, fallback: string) => string;

const readPort = (value: string): number => {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw invalid('PORT', value);
  return port;
};

const readRoles = (value: string): ServerRole[] => {
  const named = value.split(',').map((role) => role.trim());
  return named.map((name) => {
    const role = serverRoles.find((each) => each === name);
    if (role === undefined) throw invalid('ANLU_ROLES', value);
    return role;
  });
};

const readYesOrNo = (name: SettingName, value: string): boolean => {
  if (value !== 'yes' && value !== 'no') throw invalid(name, value);
  return value === 'yes';
};

const readNumber = (name: SettingName, value: string, least: number, most = 100_000): number => {
  const number = Number(value);
  if (!/^\d{1,6}$/.test(value) || number < least || number > most) throw invalid(name, value);
  return number;
};

/** What the file that a setting names holds, without its last line end. The content is never repeated in a message. */
const contentOf = (name: SettingName, path: string): string => {
  let content = '';
  try {
    content = path === '' ? '' : readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw invalid(name, path);
  }
  if (content === '') throw invalid(name, path === '' ? '(empty)' : path);
  return content;
};

const readMongodb = (text: Text): Settings['mongodb'] => {
  const path = text('MONGODB_URI_FILE', '');
  const uri = path === '' ? text('MONGODB_URI', '') : contentOf('MONGODB_URI_FILE', path);
  if (uri === '') return null;
  // The address may hold a password: it is never repeated in a message.
  if (!/^mongodb(\+srv)?:\/\/\S+$/.test(uri)) throw invalid('MONGODB_URI', '(hidden)');
  const database = text('MONGODB_DATABASE', 'anlu');
  if (!/^[A-Za-z0-9_-]{1,57}$/.test(database)) throw invalid('MONGODB_DATABASE', database);
  const filesDatabase = text('MONGODB_FILES_DATABASE', `${database}-files`);
  if (!/^[A-Za-z0-9_-]{1,63}$/.test(filesDatabase) || filesDatabase === database)
    throw invalid('MONGODB_FILES_DATABASE', filesDatabase);
  return { uri, database, filesDatabase };
};

const readIssuer = (text: Text): Settings['issuer'] => {
  const jwksUri = text('ANLU_JWKS_URI', '');
  if (jwksUri === '') return { kind: 'local' };
  if (!isSafeUrl(jwksUri)) throw invalid('ANLU_JWKS_URI', jwksUri);
  const issuer = text('ANLU_ISSUER', '');
  if (issuer === '') throw invalid('ANLU_ISSUER', '(empty)');
  const signIn = readSignIn({ text, file: (name) => contentOf(name, text(name, '')), wrong: invalid });
  return { kind: 'remote', jwksUri, issuer, audience: text('ANLU_AUDIENCE', 'anlu'), signIn };
};

const readFiles = (text: Text): FileSettings => {
  const kinds = text('ANLU_FILE_TYPES', mediaTypes.join(','));
  return {
    mediaTypes: kinds.split(',').map((named) => {
      const kind = mediaTypes.find((each) => each === named.trim());
      if (kind === undefined) throw invalid('ANLU_FILE_TYPES', kinds);
      return kind;
    }),
    mostBytes: readWhole(text, 'ANLU_FILE_MOST_MB', '2048', 1_000_000) * 1_000_000,
    unusedHours: readWhole(text, 'ANLU_FILE_UNUSED_HOURS', '24', 8_760),
  };
};

const readWhole = (text: Text, name: SettingName, fallback: string, most: number): number => {
  const value = text(name, fallback);
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > most) throw invalid(name, value);
  return number;
};

const readPlayedTime = (text: Text, local: boolean): boolean => {
  const value = text('ANLU_PLAYED_TIME', local ? 'yes' : 'no');
  if (value !== 'yes' && value !== 'no') throw invalid('ANLU_PLAYED_TIME', value);
  if (value === 'yes' && !local) throw invalid('ANLU_PLAYED_TIME', value);
  return value === 'yes';
};
