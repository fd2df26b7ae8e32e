/** Builds before a command runs, when a source is newer than what was built. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs), 0);

const built = () => {
  try {
    return statSync('dist/program/anlu.js').mtimeMs;
  } catch {
    return 0;
  }
};

if (Math.max(newest('apps'), newest('libs')) > built()) {
  const steps = [
    [process.execPath, 'node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.build.json'],
    [process.execPath, 'scripts/put-together.mjs'],
  ];
  for (const [program, ...rest] of steps) {
    const { status } = spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) process.exit(status ?? 1);
  }
}
