import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { serverFlags } from '../apps/cli/src/server-flags.js';
import { readSettings, settingNames } from '../apps/server/src/settings/settings.js';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  environment?: Record<string, string | number>;
  healthcheck?: { test: unknown; interval: string };
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
}

const project = fileURLToPath(new URL('../', import.meta.url));

/** No Docker is needed to see that the file would be read, and that Anlu would understand what it says. */
describe('docker/compose.yaml', () => {
  let services: Record<string, Service> = {};
  let anlu: [string, Service][] = [];
  let dockerfile = '';
  beforeAll(async () => {
    const compose = parse(await readFile(`${project}docker/compose.yaml`, 'utf8'), { merge: true }) as {
      services: Record<string, Service>;
    };
    services = compose.services;
    anlu = Object.entries(services).filter(([, { build }]) => build !== undefined);
    dockerfile = await readFile(`${project}docker/Dockerfile`, 'utf8');
  });

  it('starts Kafka, MongoDB and at least two nodes of Anlu', () => {
    expect(Object.keys(services)).toEqual(expect.arrayContaining(['kafka', 'mongo']));
    expect(anlu.length).toBeGreaterThanOrEqual(2);
    for (const [, { image, build }] of Object.entries(services)) {
      if (build === undefined) expect(image).toMatch(/^[a-z/]+:\d/);
      else expect(build).toEqual({ context: '..', dockerfile: 'docker/Dockerfile' });
    }
  });

  it('gives its nodes only settings that Anlu knows, with values that it takes', () => {
    for (const [, { environment = {} }] of anlu) {
      expect(Object.keys(settingNames)).toEqual(expect.arrayContaining(Object.keys(environment)));
      const values = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]));
      expect(() => readSettings(values)).not.toThrow();
      expect(readSettings(values)).toMatchObject({ kafka: expect.anything(), mongodb: expect.anything() });
    }
  });

  it('has every role somewhere, and nodes that do not share a data folder or a port', () => {
    const settings = anlu.map(([, { environment = {} }]) =>
      readSettings(Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]))),
    );
    expect([...new Set(settings.flatMap(({ roles }) => roles))].sort()).toEqual(['api', 'clock', 'projector']);
    expect(new Set(settings.map(({ port }) => port)).size).toBe(settings.length);
    expect(new Set(anlu.map(([, { volumes }]) => volumes?.[0])).size).toBe(anlu.length);
  });

  it('waits for engines that are healthy, and can tell whether everything is', () => {
    for (const name of ['kafka', 'mongo']) expect(services[name]?.healthcheck?.test).toBeDefined();
    for (const [, { depends_on: needs }] of anlu)
      expect(needs).toEqual({ kafka: { condition: 'service_healthy' }, mongo: { condition: 'service_healthy' } });
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });

  it('gives Node the same flags as the command that starts a server', () => {
    const [, command = ''] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? [];
    expect(JSON.parse(command)).toEqual(['node', ...serverFlags, 'dist/program/server.js']);
  });

  it('runs nodes as nobody special, from files that are there', async () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) =>
      (names ?? '').split(' '),
    );
    expect(copied).toEqual(expect.arrayContaining(['apps', 'libs', 'data', 'package-lock.json']));
    const settings = [...dockerfile.matchAll(/\b(ANLU_\w+|KAFKA_\w+|MONGODB_\w+)=/g)].map(([, name]) => name);
    expect(Object.keys(settingNames)).toEqual(expect.arrayContaining(settings));
  });
});
