import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { serverFlags } from '../../apps/cli/src/server-flags.js';
import { Client } from '../system/client.js';
import { registerCounty } from '../system/county.js';
import { placeOf, play, simulatedCases } from '../system/play.js';
import { RunningServer } from '../system/running-server.js';
import type { Scale } from './scale.js';
import { beside, type Figure } from './table.js';

const cases = 64;

/** A command as people send it: token, validation, decision, append; against the same frameworks that only echo. */
export const httpCommand = async ({ commands }: Scale): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'anlu-bench-'));
  const echo = await startEcho();
  const server = await RunningServer.start({ ANLU_DATA: folder });
  try {
    const client = new Client(server.url, folder);
    await registerCounty(client);
    const script = (await simulatedCases(40, 2)).find(({ steps }) =>
      steps.some(({ action }) => action === 'collect-evidence'),
    );
    if (script === undefined) throw new Error('No made-up case comes to evidence');
    const place = placeOf(script, 'collect-evidence');
    const paths: string[] = [];
    for (let number = 0; number < cases; number += 1) {
      const { id } = await play(client, { ...script, key: `bench ${number}` }, { to: place + 1 });
      paths.push(`/cases/${id}/actions/collect-evidence`);
    }
    const { by = '', at = '', body = {} } = script.steps[place] ?? {};
    const headers = { ...(await client.authorization(by)), 'if-match': '*', 'anlu-played-time': at };
    const figures: Figure[] = [];
    for (const callers of [16, 64]) {
      const send = (url: string) => fire(url, callers, commands, paths, headers, JSON.stringify(body));
      const echoed = await send(echo.url);
      const own = await send(server.url);
      const baseline = { name: 'echo', value: echoed };
      figures.push(beside(`HTTP command, c=${callers}, ${commands} commands`, own, '/s', baseline, 0.5));
    }
    return figures;
  } finally {
    await server.end();
    await echo.end();
    await rm(folder, { recursive: true, force: true });
  }
};

let keys = 0;

/** @returns commands a second; every one must be answered with 201. */
const fire = async (
  url: string,
  connections: number,
  amount: number,
  paths: readonly string[],
  headers: Record<string, string>,
  body: string,
): Promise<number> => {
  const next = (request: autocannon.Request): autocannon.Request => {
    keys += 1;
    const path = paths[keys % paths.length] ?? '';
    return { ...request, path, headers: { ...request.headers, ...headers, 'idempotency-key': `bench ${keys}` } };
  };
  const requests = [{ method: 'POST' as const, body, setupRequest: next }];
  const began = performance.now();
  // autocannon itself looks once a second whether all is answered.
  let answered = began;
  const setupClient = (one: autocannon.Client): void =>
    void one.on('response', () => {
      answered = performance.now();
    });
  const result = await autocannon({
    url,
    setupClient,
    connections,
    amount,
    requests,
    headers: { 'content-type': 'application/json' },
  });
  if (result['2xx'] !== amount || result.errors > 0) throw new Error(`${url} answered ${result['2xx']} of ${amount}`);
  return amount / ((answered - began) / 1_000);
};

const startEcho = async (): Promise<{ url: string; end: () => Promise<void> }> => {
  const program = fileURLToPath(new URL('echo-server.ts', import.meta.url));
  const hooks = fileURLToPath(new URL('../../scripts/typescript/register.mjs', import.meta.url));
  const child = spawn(process.execPath, [...serverFlags, '--import', hooks, program], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (child.stdout === null) throw new Error('The echo server has no output');
  for await (const line of createInterface(child.stdout)) {
    const { listening } = JSON.parse(line) as { listening: string };
    const end = async (): Promise<void> => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    };
    return { url: listening, end };
  }
  throw new Error('The echo server did not start');
};
