import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../apps/server/src/settings/settings.js';
import { anlu } from './system/command.js';
import { embedded, officeFor } from './system/office.js';
import { DidNotStart, RunningServer } from './system/running-server.js';

/** Why a server with these settings does not start. */
const refusal = async (settings: Record<string, string>): Promise<DidNotStart> => {
  try {
    await (await RunningServer.start(settings)).end();
  } catch (error) {
    if (error instanceof DidNotStart) return error;
    throw error;
  }
  throw new Error('It started');
};

describe('A server', () => {
  const office = officeFor(embedded);
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['PORT', 'http'],
    ['ANLU_ROLES', 'api,worker'],
    ['ANLU_HOST', '0.0.0.0'],
    ['KAFKA_BROKERS', 'kafka'],
    ['MONGODB_URI', 'http://localhost'],
    ['ANLU_PLAYED_TIME', 'sometimes'],
    ['ANLU_CAPACITY', '0'],
    ['ANLU_REQUESTS_PER_MINUTE', 'many'],
    ['ANLU_BODY_SECONDS', '0'],
    ['ANLU_UPLOAD_IDLE_SECONDS', 'soon'],
    ['MONGODB_URI_FILE', 'no-such-file'],
    ['ANLU_FILE_TYPES', 'image/png,text/html'],
    ['ANLU_FILE_MOST_MB', '1.5'],
    ['ANLU_FILE_UNUSED_HOURS', '0'],
    ['ANLU_FORM_TEMPLATES', 'no-such-folder'],
  ])('with a wrong %s does not start, and says what would be right', async (name, value) => {
    const { exitCode, complaint } = await refusal({ ANLU_DATA: folder, [name]: value });
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(new RegExp(`^${name}=.* is not usable\\. ${name} must be .+\\n$`));
  });

  it('with a template of a form that names an unknown field does not start, and names the fields there are', async () => {
    const set = await mkdtemp(join(tmpdir(), 'anlu-test-'));
    await writeFile(join(set, '45.liquid'), '<p>{{ partyName }}</p>');
    const { exitCode, complaint } = await refusal({ ANLU_DATA: folder, ANLU_FORM_TEMPLATES: set });
    await rm(set, { recursive: true });
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/^Template 45: there is no field "partyName"; there are .*\bparty, .*\n$/);
  });

  it('does not start on a folder that another one owns, and names the owner', async () => {
    const { exitCode, complaint } = await refusal({ ANLU_DATA: office.folder });
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/process \d+/);
    expect(complaint).not.toMatch(/^\s+at /m);
    expect((await office.client.verify()).findings).toEqual([]);
  });

  it('does not start on a port that is taken, and says so', async () => {
    const { exitCode, complaint } = await refusal({ ANLU_DATA: folder, PORT: new URL(office.client.url).port });
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/PORT/);
  });

  it.each([
    ['Kafka', { KAFKA_BROKERS: '127.0.0.1:9' }],
    ['MongoDB', { MONGODB_URI: 'mongodb://127.0.0.1:9/' }],
  ])('that cannot reach %s does not start, and says which address does not answer', async (engine, settings) => {
    const { exitCode, complaint } = await refusal({ ANLU_DATA: folder, ...settings });
    expect(exitCode).toBe(4);
    expect(complaint).toContain(`${engine} does not answer`);
    expect(complaint).not.toMatch(/^\s+at /m);
  });

  it('that a command starts for itself has the same settings, and its complaint reaches the person', async () => {
    const { code, stderr } = await anlu(['verify'], { ANLU_DATA: folder, ANLU_ROLES: 'worker' });
    expect(code).toBe(2);
    expect(stderr).toContain('ANLU_ROLES=worker is not usable');
  });

  it('keeps its data for its own user, and closes what an older version left open', async () => {
    const opened = await mkdtemp(join(tmpdir(), 'anlu-test-'));
    await chmod(opened, 0o755);
    await mkdir(join(opened, 'files', 'ab'), { recursive: true });
    await writeFile(join(opened, 'files', 'ab', 'older'), 'x');
    for (const path of ['files', 'files/ab']) await chmod(join(opened, path), 0o755);
    await chmod(join(opened, 'files', 'ab', 'older'), 0o644);
    const server = await RunningServer.start({ ANLU_DATA: opened });
    try {
      const paths = ['', ...(await readdir(opened, { recursive: true }))];
      expect(paths.length).toBeGreaterThan(8);
      for (const path of paths) {
        const { mode } = await stat(join(opened, path));
        expect(`${path} ${(mode & 0o077).toString(8)}`).toBe(`${path} 0`);
      }
    } finally {
      await server.end();
      await rm(opened, { recursive: true, force: true });
    }
  });

  it('says at its address where to go, and seals its pages with a policy', async () => {
    const { body } = await office.client.send<{ links: Record<string, string> }>('GET', '/', {});
    for (const place of [body.links['docs'], body.links['openapi'], body.links['ready']])
      expect((await office.client.send('GET', place ?? '', {})).status).toBe(200);
    const { headers, body: page } = await office.client.send<string>('GET', '/docs', {});
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
    // Nothing that the policy would forbid: every script has an address of this server.
    expect(page.match(/<script(?![^>]*src="\.\/docs\/)/g)).toBeNull();
  });

  it('in the role of the projector alone takes no commands and still tells how it is', async () => {
    const server = await RunningServer.start({ ANLU_DATA: folder, ANLU_ROLES: 'projector,clock' });
    try {
      expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
      expect((await fetch(`${server.url}/cases`)).status).toBe(404);
    } finally {
      expect(await server.end()).toBe(0);
    }
  });

  it('counts what it did by route and action, never by case or person', async () => {
    await office.client.post('/cases', 'wang', {});
    const metrics = await (await fetch(`${office.client.url}/metrics`)).text();
    expect(metrics).toContain('anlu_commands_total{action="register-officer",outcome="recorded"}');
    expect(metrics).toContain('anlu_commands_total{action="register-clue",outcome="invalid"} 1');
    expect(metrics).not.toContain('wang');
  });
});

describe('The settings of a log on Kafka', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
    await writeFile(join(folder, 'password'), '密码\n');
    await writeFile(join(folder, 'ca.pem'), 'a certificate');
    await writeFile(join(folder, 'address'), 'mongodb://anlu:secret@mongo:27017/?tls=true\n');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const settings = (more: Record<string, string>) =>
    readSettings({ KAFKA_BROKERS: 'one:9093,two:9093', KAFKA_TOPIC: 'log', ...more });

  it('ask for nothing but the brokers where those ask for nothing', () => {
    expect(settings({}).kafka).toEqual({ brokers: ['one:9093', 'two:9093'], topic: 'log' });
  });

  it('encrypt, trusting the certificates of a file, and take the password from a file', () => {
    const { kafka } = settings({
      KAFKA_TLS: 'yes',
      KAFKA_TLS_CA: join(folder, 'ca.pem'),
      KAFKA_SASL: 'scram-sha-512',
      KAFKA_USERNAME: 'anlu',
      KAFKA_PASSWORD_FILE: join(folder, 'password'),
    });
    expect(kafka?.client).toEqual({
      ssl: { ca: ['a certificate'] },
      sasl: { mechanism: 'scram-sha-512', username: 'anlu', password: '密码' },
    });
    expect(settings({ KAFKA_TLS: 'yes' }).kafka?.client).toEqual({ ssl: true });
  });

  it.each([
    [{ KAFKA_SASL: 'gssapi' }, 'KAFKA_SASL=gssapi'],
    [{ KAFKA_SASL: 'plain' }, 'KAFKA_USERNAME'],
    [{ KAFKA_SASL: 'plain', KAFKA_USERNAME: 'anlu' }, 'KAFKA_PASSWORD_FILE'],
    [{ KAFKA_SASL: 'plain', KAFKA_USERNAME: 'anlu', KAFKA_PASSWORD_FILE: 'no-such-file' }, 'no-such-file'],
    [{ KAFKA_TLS: 'perhaps' }, 'KAFKA_TLS=perhaps'],
  ])('are named when they are wrong: %j', (more, said) => {
    expect(() => settings(more as unknown as Record<string, string>)).toThrow(said);
  });

  it('keep the address of MongoDB, with its password, in a file', () => {
    expect(readSettings({ MONGODB_URI_FILE: join(folder, 'address') }).mongodb?.uri).toBe(
      'mongodb://anlu:secret@mongo:27017/?tls=true',
    );
  });
});
