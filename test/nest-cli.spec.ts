import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { environmentWith } from './system/built-program.js';

interface NestCli {
  projects: Record<string, { root: string; sourceRoot: string; entryFile: string }>;
}

const root = resolve('.');
const nest = join(root, 'node_modules/@nestjs/cli/bin/nest.js');
const { projects } = JSON.parse(readFileSync('nest-cli.json', 'utf8')) as NestCli;

/** The program as it was built in a folder, file by file. */
const builtIn = async (folder: string): Promise<Record<string, string>> => {
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  const isOfSource = (file: string): boolean => existsSync(join(root, file.replace(/\.js$/, '.ts')));
  const programs = files.filter((file) => file.endsWith('.js') && isOfSource(file)).sort();
  const texts = programs.map(async (file) => [file, await readFile(join(folder, 'dist', file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
};

describe('The command line of Nest', () => {
  let folder = '';
  /** A copy of the sources: what others run out of dist/ is left alone. */
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
    const isSource = (path: string): boolean => !path.split(sep).includes('test');
    for (const part of ['apps', 'libs', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'])
      await cp(join(root, part), join(folder, part), {
        recursive: true,
        filter: (path) => isSource(path.slice(root.length)),
      });
    // The types are held by `npm run check`; without them a build takes a third of the time and writes the same.
    const settings = JSON.parse(await readFile('tsconfig.build.json', 'utf8')) as { compilerOptions: object };
    const unchecked = { ...settings, compilerOptions: { ...settings.compilerOptions, noCheck: true } };
    await writeFile(join(folder, 'tsconfig.build.json'), JSON.stringify(unchecked));
    for (const part of ['node_modules', 'data']) await symlink(join(root, part), join(folder, part));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('knows every app and library, and none that is not there', () => {
    const there = ['apps', 'libs'].flatMap((part) => readdirSync(part).map((name) => `${part}/${name}`));
    expect(
      Object.values(projects)
        .map((project) => project.root)
        .sort(),
    ).toEqual(there.sort());
    for (const { sourceRoot, entryFile } of Object.values(projects))
      expect(['ts', 'tsx'].some((ending) => existsSync(join(sourceRoot, `${entryFile}.${ending}`)))).toBe(true);
  });

  it('builds what `npm run build` builds, to the letter', async () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [nest, 'build'], {
      cwd: folder,
      env: environmentWith({}),
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    const built = await builtIn(folder);
    const wanted = await builtIn(root);
    expect(Object.keys(built)).toEqual(Object.keys(wanted));
    expect(Object.keys(built).filter((file) => built[file] !== wanted[file])).toEqual([]);
  });

  it('starts the server, and ends it', async () => {
    // In a shell between them a signal to the one process would not reach the other.
    const child = spawn(process.execPath, [nest, 'start', 'server', '--no-shell'], {
      cwd: folder,
      env: environmentWith({ ANLU_DATA: join(folder, 'kept'), PORT: '0' }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [said] = (await once(child.stdout, 'data')) as [Buffer];
      const { listening } = JSON.parse(said.toString()) as { listening: string };
      expect((await fetch(`${listening}/health/live`)).status).toBe(200);
    } finally {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    }
  });
});
