import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineMissing, kafkaMissing, mongoMissing, ownKafkaMissing, ownMongoMissing } from './engines.js';
import { dockerOffers } from './engines/docker.js';

const project = fileURLToPath(new URL('../', import.meta.url));
const standIn = join(project, 'test/engines/stand-in');

const NAME = 'engines for tests, where Docker answers';
const missing = (await ownKafkaMissing()) ?? (await ownMongoMissing());
if (missing !== undefined) engineMissing(NAME, missing);

/**
 * With a stand-in for `docker` that runs the images' servers as processes: the commands and the brokers' settings are
 * the real ones.
 */
(missing === undefined ? describe : describe.skip)(NAME, () => {
  const path = process.env['PATH'];
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'anlu-docker-'));
    process.env['DOCKER_STAND_IN'] = home;
    process.env['PATH'] = `${standIn}${delimiter}${path}`;
  });
  afterEach(() => {
    process.env['PATH'] = path;
    delete process.env['DOCKER_STAND_IN'];
    rmSync(home, { recursive: true, force: true });
  });

  it('are containers that can be paused, killed and started again, and leave nothing behind', async () => {
    const { KAFKA_BROKERS: _kafka, MONGODB_URI: _mongo, ...env } = process.env;
    expect([await kafkaMissing(), await mongoMissing()]).toEqual([undefined, undefined]);
    const jest = [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      'test/engines.spec.ts',
    ];
    const { status, stderr } = spawnSync(process.execPath, jest, { cwd: project, env, encoding: 'utf8' });
    expect(stderr).toMatch(/Tests: +\d+ passed/);
    expect(status).toBe(0);
    const commands = readFileSync(join(home, 'commands'), 'utf8').split('\n');
    const given = (start: string, end = '') =>
      commands.filter((command) => command.startsWith(start) && command.includes(end)).length;
    expect(given('run', 'apache/kafka:4.1.0')).toBe(4);
    expect(given('run', 'mongo:7')).toBe(2);
    for (const verb of ['pause', 'unpause', 'kill', 'start']) expect(given(verb)).toBeGreaterThanOrEqual(2);
    expect(readdirSync(home)).toEqual(['commands']);
  }, 240_000);

  it('are not asked of a Docker that cannot have the image', async () => {
    expect(await dockerOffers('apache/kafka:0.0.0')).toBe(false);
    expect(readFileSync(join(home, 'commands'), 'utf8')).toMatch(/^pull --quiet apache\/kafka:0.0.0$/m);
  });
});
