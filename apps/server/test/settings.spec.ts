import { InvalidSetting, readSettings } from '../src/settings/settings.js';

const inBrowser = { ANLU_CLIENT_ID: 'anlu', ANLU_PUBLIC_URL: 'https://anlu.example.test' };
const remote = { ANLU_JWKS_URI: 'https://id.example.test/keys', ANLU_ISSUER: 'https://id.example.test' };

describe('Settings', () => {
  it('are complete without an environment: embedded, on loopback, in all roles, with the local issuer', () => {
    expect(readSettings({})).toEqual({
      dataFolder: '.anlu',
      host: '127.0.0.1',
      port: 3_000,
      roles: ['api', 'projector', 'clock'],
      kafka: null,
      mongodb: null,
      issuer: { kind: 'local' },
      patience: { bodyMs: 10_000, uploadIdleMs: 30_000 },
      newLog: true,
      clockHoldMinutes: 1,
      playedTime: true,
      capacity: 1_000,
      requestsPerMinute: 0,
      files: {
        mediaTypes: [
          'image/jpeg',
          'image/png',
          'audio/mpeg',
          'audio/wav',
          'video/mp4',
          'video/webm',
          'application/pdf',
        ],
        mostBytes: 2_048_000_000,
        unusedHours: 24,
      },
      formTemplates: null,
    });
  });

  it('read a whole installation', () => {
    const settings = readSettings({
      ...remote,
      ANLU_DATA: '/var/lib/anlu',
      ANLU_HOST: '0.0.0.0',
      PORT: '8080',
      ANLU_ROLES: 'api, projector',
      KAFKA_BROKERS: 'k1:9092, k2:9092',
      MONGODB_URI: 'mongodb://m1,m2/?replicaSet=rs0',
      ANLU_FILE_TYPES: 'image/png, application/pdf',
      ANLU_FILE_MOST_MB: '10',
      ANLU_FILE_UNUSED_HOURS: '48',
      ANLU_FORM_TEMPLATES: '/etc/anlu/forms',
    });
    expect(settings).toEqual({
      dataFolder: '/var/lib/anlu',
      host: '0.0.0.0',
      port: 8_080,
      roles: ['api', 'projector'],
      kafka: { brokers: ['k1:9092', 'k2:9092'], topic: 'anlu-log' },
      mongodb: { uri: 'mongodb://m1,m2/?replicaSet=rs0', database: 'anlu', filesDatabase: 'anlu-files' },
      issuer: {
        kind: 'remote',
        jwksUri: remote.ANLU_JWKS_URI,
        issuer: remote.ANLU_ISSUER,
        audience: 'anlu',
        signIn: null,
      },
      patience: { bodyMs: 10_000, uploadIdleMs: 30_000 },
      newLog: true,
      clockHoldMinutes: 10,
      playedTime: false,
      capacity: 1_000,
      requestsPerMinute: 1_200,
      files: { mediaTypes: ['image/png', 'application/pdf'], mostBytes: 10_000_000, unusedHours: 48 },
      formTemplates: '/etc/anlu/forms',
    });
  });

  it.each<[string, Record<string, string>]>([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: 'http' }],
    ['ANLU_ROLES', { ANLU_ROLES: 'api,worker' }],
    ['ANLU_ROLES', { ANLU_ROLES: ',' }],
    ['ANLU_HOST', { ANLU_HOST: '0.0.0.0' }],
    ['KAFKA_BROKERS', { KAFKA_BROKERS: 'http://k1:9092' }],
    ['KAFKA_BROKERS', { KAFKA_BROKERS: 'k1' }],
    ['KAFKA_TOPIC', { KAFKA_BROKERS: 'k1:9092', KAFKA_TOPIC: 'a topic' }],
    ['MONGODB_URI', { MONGODB_URI: 'postgres://m1' }],
    ['MONGODB_DATABASE', { MONGODB_URI: 'mongodb://m1', MONGODB_DATABASE: 'a/b' }],
    ['MONGODB_FILES_DATABASE', { MONGODB_URI: 'mongodb://m/', MONGODB_DATABASE: 'a', MONGODB_FILES_DATABASE: 'a' }],
    ['ANLU_JWKS_URI', { ...remote, ANLU_JWKS_URI: 'http://id.example.test/keys' }],
    ['ANLU_JWKS_URI', { ...remote, ANLU_JWKS_URI: 'keys' }],
    ['ANLU_ISSUER', { ...remote, ANLU_ISSUER: '' }],
    ['ANLU_ISSUER', { ...remote, ...inBrowser, ANLU_ISSUER: 'bureau' }],
    ['ANLU_ISSUER', { ...remote, ...inBrowser, ANLU_ISSUER: 'http://id.example.test' }],
    ['ANLU_PUBLIC_URL', { ...remote, ...inBrowser, ANLU_PUBLIC_URL: '' }],
    ['ANLU_PUBLIC_URL', { ...remote, ...inBrowser, ANLU_PUBLIC_URL: 'http://anlu.example.test' }],
    ['ANLU_PUBLIC_URL', { ...remote, ...inBrowser, ANLU_PUBLIC_URL: 'https://anlu.example.test/console' }],
    ['ANLU_SIGN_IN_SCOPE', { ...remote, ...inBrowser, ANLU_SIGN_IN_SCOPE: 'profile' }],
    ['ANLU_SESSION_MINUTES', { ...remote, ...inBrowser, ANLU_SESSION_MINUTES: '4' }],
    ['ANLU_SESSION_MINUTES', { ...remote, ...inBrowser, ANLU_SESSION_MINUTES: '1441' }],
    ['ANLU_SESSION_KEY_FILE', { ...remote, ...inBrowser, ANLU_SESSION_KEY_FILE: '/no/such/file' }],
    ['ANLU_CLIENT_SECRET_FILE', { ...remote, ...inBrowser, ANLU_CLIENT_SECRET_FILE: '/no/such/file' }],
    ['ANLU_PLAYED_TIME', { ANLU_PLAYED_TIME: 'maybe' }],
    ['ANLU_PLAYED_TIME', { ...remote, ANLU_PLAYED_TIME: 'yes' }],
  ])('that are wrong are named, with what would be right: %s in %j', (name, environment) => {
    const read = () => readSettings(environment);
    expect(read).toThrow(InvalidSetting);
    expect(read).toThrow(new RegExp(`^${name}=.* is not usable\\. ${name} must be \\S`, 'u'));
  });

  it('never repeat a password', () => {
    expect(() => readSettings({ MONGODB_URI: 'mongo://anlu:s3cret@m1' })).toThrow(/hidden/);
    expect(() => readSettings({ MONGODB_URI: 'mongo://anlu:s3cret@m1' })).not.toThrow(/s3cret/);
  });
});
