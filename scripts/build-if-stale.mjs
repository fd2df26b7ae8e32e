/** Builds before a command runs, when a source is newer than what was built. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs), 0);

const built = () => {
  try {
    return statSync('dist/build.tsbuildinfo').mtimeMs;
  } catch {
    return 0;
  }
};

if (Math.max(newest('apps'), newest('libs')) > built()) {
  const { status } = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exit(status ?? 1);
}
