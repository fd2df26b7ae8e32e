import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Free TCP ports on loopback, all different. They lie below the range from which connections get theirs: a server that
 * is down for a while finds its port free when it comes back, whoever knocked there meanwhile.
 */
export const freePorts = async (count) => {
  const ports = new Set();
  while (ports.size < count) {
    const port = randomInt(LOWEST_PORT, HIGHEST_PORT);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
};

const LOWEST_PORT = 10_000;
const HIGHEST_PORT = 32_000;

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer().on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** How processes that were launched here ended, by id. */
const endings = new Map();

/** Starts a server that outlives its starter; its output goes to the log file. Returns the process id. */
export const launch = (program, args, logFile) => {
  const log = openSync(logFile, 'a');
  try {
    const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true });
    child.on('error', () => {});
    child.unref();
    const { pid } = child;
    if (pid === undefined) throw new Error(`${program} cannot be started`);
    endings.delete(pid);
    child.on('exit', (code, signal) => endings.set(pid, signal ?? `code ${code}`));
    return pid;
  } finally {
    closeSync(log);
  }
};

/** Whether the process runs and is ours: its command line names the folder. A reused id or a zombie does not count. */
export const isRunning = (pid, folder) => {
  if (process.platform !== 'linux') return answersSignals(pid);
  try {
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return commandLine === '' ? isEnding(pid) : commandLine.includes(folder);
  } catch {
    return false;
  }
};

/** The command line is gone before the ports are: a process has ended once every thread has. */
const isEnding = (pid) =>
  readdirSync(`/proc/${pid}/task`).some((thread) => {
    try {
      return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8'));
    } catch {
      // This thread ended between the two readings; others may not have.
      return false;
    }
  });

const answersSignals = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** SIGTERM, then SIGKILL when it has not gone after the patience (ms). Returns once the process is gone. */
export const terminate = async (pid, folder, patience) => {
  if (!isRunning(pid, folder)) return;
  process.kill(pid, 'SIGTERM');
  const goneInTime = await becomesTrue(() => !isRunning(pid, folder), patience);
  if (!goneInTime) await killNow(pid, folder);
};

/** SIGKILL, also for a stopped process. Returns once the process is gone. */
export const killNow = async (pid, folder) => {
  if (!isRunning(pid, folder)) return;
  process.kill(pid, 'SIGKILL');
  await becomesTrue(() => !isRunning(pid, folder), 10_000);
};

/** Waits until the server answers; throws with the end of its log when it dies or stays silent. */
export const waitForServer = async ({ name, pid, folder, logFile, answers, patience }) => {
  const settled = await becomesTrue(async () => !isRunning(pid, folder) || (await answers()), patience);
  if (settled && isRunning(pid, folder)) return;
  const log = await readFile(logFile, 'utf8').catch(() => '');
  await killNow(pid, folder);
  const what = settled
    ? `stopped while starting (${endings.get(pid) ?? 'not our child'})`
    : `did not answer within ${patience} ms`;
  throw new Error(`${name} ${what}. End of its log:\n${log.slice(-2000)}`);
};

const becomesTrue = async (condition, patience) => {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await pause(50);
  }
  return false;
};
