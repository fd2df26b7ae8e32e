import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from '../system/client.js';
import { registerCounty } from '../system/county.js';
import { placeOf, play, simulatedCases } from '../system/play.js';
import { RunningServer } from '../system/running-server.js';
import { closedLoop } from './closed-loop.js';
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
      const agent = new Agent({ keepAlive: true, maxSockets: callers });
      const send = (url: string) => (number: number) => {
        keys += 1;
        const key = { 'idempotency-key': `bench ${keys}` };
        return post(agent, `${url}${paths[number % paths.length] ?? ''}`, { ...headers, ...key }, JSON.stringify(body));
      };
      const echoed = await closedLoop(callers, commands, send(echo.url));
      const own = await closedLoop(callers, commands, send(server.url));
      agent.destroy();
      const baseline = { name: 'echo', value: echoed.perSecond };
      figures.push(beside(`HTTP command, c=${callers}, ${commands} commands`, own.perSecond, '/s', baseline, 0.5));
    }
    return figures;
  } finally {
    await server.end();
    await echo.end();
    await rm(folder, { recursive: true, force: true });
  }
};

let keys = 0;

const post = (agent: Agent, url: string, headers: Record<string, string>, body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body));
    const sent = { 'content-type': 'application/json', 'content-length': length, ...headers };
    const asking = request(url, { agent, method: 'POST', headers: sent }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 201) resolve();
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    asking.once('error', reject).end(body);
  });

const startEcho = async (): Promise<{ url: string; end: () => Promise<void> }> => {
  const program = fileURLToPath(new URL('echo-server.ts', import.meta.url));
  const hooks = fileURLToPath(new URL('../../scripts/typescript/register.mjs', import.meta.url));
  const child = spawn(process.execPath, ['--import', hooks, program], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
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
