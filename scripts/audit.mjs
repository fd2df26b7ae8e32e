/**
 * Holds the production dependencies against the registry's advisories: `high` and `critical` fail. A registry that does
 * not answer such questions is told about and fails nothing.
 */
import { spawnSync } from 'node:child_process';

const countsIn = (answer) => {
  try {
    return JSON.parse(answer).metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
};

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--audit=true'], { encoding: 'utf8' });
const counts = countsIn(stdout);
if (counts === undefined) {
  process.stdout.write('*** NOT ASKED: the registry answers no audit ***\n');
} else {
  const { low = 0, moderate = 0, high = 0, critical = 0 } = counts;
  process.stdout.write(`Advisories: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low\n`);
  if (high + critical > 0) {
    process.stdout.write(stdout);
    process.exitCode = 1;
  }
}
