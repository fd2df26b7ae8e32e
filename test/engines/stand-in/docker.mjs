/**
 * Stands in for `docker` where there is none, so that the way through Docker can be tried: takes the commands that
 * test/engines/docker.ts gives and runs the two images' servers as processes. Containers are folders in
 * DOCKER_STAND_IN; a name on a network is loopback. What it does not know, it refuses.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { kafkaClassPath, mongodProgram } from '../../../scripts/engines/downloads.mjs';
import { kafkaClassArchive } from '../../../scripts/engines/kafka.mjs';
import { isRunning, killNow, launch } from '../../../scripts/engines/processes.mjs';

const home = process.env.DOCKER_STAND_IN;
const [command, ...rest] = process.argv.slice(2);
appendFileSync(join(home, 'commands'), `${process.argv.slice(2).join(' ')}\n`);

const folderOf = (name) => {
  const folder = join(home, name);
  if (!existsSync(folder)) fail(`No such container or network: ${name}`);
  return folder;
};
const pidOf = (name) => Number(readFileSync(join(folderOf(name), 'pid'), 'utf8'));
const last = rest.at(-1);

const commands = {
  version: () => {},
  image: () => rest[1] === 'apache/kafka:4.1.0' || rest[1] === 'mongo:7' || fail(`No such image: ${rest[1]}`),
  pull: () => fail(`manifest for ${last} not found`),
  network: () => (rest[0] === 'create' ? mkdirSync(join(home, last)) : rmSync(folderOf(last), { recursive: true })),
  run: async () => {
    const { values, positionals } = parseArgs({ args: options(rest), options: RUN, allowPositionals: true });
    for (const network of values.network ?? []) folderOf(network);
    mkdirSync(join(home, values.name));
    const container = { environment: values.env ?? [], image: positionals[0], args: afterImage(rest, positionals[0]) };
    writeFileSync(join(home, values.name, 'container.json'), JSON.stringify(container));
    await start(values.name);
  },
  start: () => start(last),
  pause: () => process.kill(pidOf(last), 'SIGSTOP'),
  unpause: () => process.kill(pidOf(last), 'SIGCONT'),
  kill: () => killNow(pidOf(last), folderOf(last)),
  wait: () => {},
  rm: async () => {
    await killNow(pidOf(last), folderOf(last));
    rmSync(folderOf(last), { recursive: true });
  },
  logs: () => process.stdout.write(readFileSync(join(folderOf(last), 'log'), 'utf8')),
};

const RUN = {
  detach: { type: 'boolean' },
  name: { type: 'string' },
  hostname: { type: 'string' },
  network: { type: 'string', multiple: true },
  publish: { type: 'string', multiple: true },
  env: { type: 'string', multiple: true },
};

/** Docker reads its own options up to the image; what follows belongs to the program. */
const options = (args) => args.slice(0, args.findIndex((arg) => /^(apache\/kafka|mongo):/.test(arg)) + 1);

const afterImage = (args, image) => args.slice(args.indexOf(image) + 1);

const start = async (name) => {
  const folder = folderOf(name);
  const { environment, image, args } = JSON.parse(readFileSync(join(folder, 'container.json'), 'utf8'));
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const pid = image.startsWith('mongo')
    ? await startMongod(data, args, log)
    : await startKafka(folder, data, Object.fromEntries(environment.map((line) => line.split(/=(.*)/s))), log);
  writeFileSync(join(folder, 'pid'), String(pid));
  if (!isRunning(pid, folder)) fail(readFileSync(log, 'utf8'));
};

const startMongod = async (data, args, log) => {
  mkdirSync(data, { recursive: true });
  return launch(await mongodProgram(), ['--dbpath', data, ...args], log);
};

/** As the image does: KAFKA_A_B=c becomes a.b=c, and the storage is formatted unless it is. */
const startKafka = async (folder, data, environment, log) => {
  const properties = Object.entries(environment)
    .filter(([name]) => name.startsWith('KAFKA_'))
    .map(([name, value]) => `${name.slice(6).toLowerCase().replaceAll('_', '.')}=${onLoopback(value)}`);
  const settings = join(folder, 'server.properties');
  writeFileSync(settings, [...properties, `log.dirs=${data}`].join('\n'));
  const java = [
    '-Xms256m',
    '-Xmx512m',
    `-XX:SharedArchiveFile=${await kafkaClassArchive()}`,
    '-cp',
    await kafkaClassPath(),
  ];
  const format = [
    'kafka.tools.StorageTool',
    'format',
    '--ignore-formatted',
    '-t',
    environment.CLUSTER_ID,
    '-c',
    settings,
  ];
  const formatted = spawnSync('java', [...java, ...format], { encoding: 'utf8' });
  if (formatted.status !== 0) fail(formatted.stderr);
  return launch('java', [...java, 'kafka.Kafka', settings], log);
};

const onLoopback = (value) => value.replaceAll(/anlu-test-[0-9a-f]{8}-\d/g, '127.0.0.1');

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

await (commands[command] ?? (() => fail(`The stand-in knows no docker ${command}`)))();
