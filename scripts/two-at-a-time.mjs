/**
 * `node scripts/two-at-a-time.mjs <npm script>...`: runs them two at a time, says of each how it went, and fails when
 * one failed.
 */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

const waiting = process.argv.slice(2);

const run = async (name) => {
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  const [code, ...said] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  process.stdout.write(`${name}: ${code === 0 ? 'ok' : 'FAILED'}\n${said.join('')}`);
  if (code !== 0) process.exitCode = 1;
};

const runRest = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
};

await Promise.all([runRest(), runRest()]);
