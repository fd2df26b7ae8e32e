import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '../system/client.js';
import { RunningServer } from '../system/running-server.js';
import { until } from '../system/until.js';
import { anyNode, type Fault } from './faults.js';
import type { Node } from './site.js';

const clue = {
  source: 'supervision',
  unit: 'shifan.chengguan',
  receivedOn: '2026-11-20',
  anotherMatter: '各案互不相关（虚构）',
  matter: '备份之后登记（虚构）',
  party: { kind: 'individual_business', name: '某副食店（虚构）' },
  place: '某街1号（虚构）',
};

/**
 * Registers clues on a node of which nobody else knows, waits until the lists have them, and ends it. @returns their
 * ids.
 */
const registerUnseen = async (folder: string, count: number): Promise<string[]> => {
  const server = await RunningServer.start({ ANLU_DATA: folder });
  const client = new Client(server.url, folder);
  const ids: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const { status, body } = await client.post('/cases', 'wang', clue, {
      at: '2026-11-20T02:00:00.000Z',
      version: null,
    });
    if (status !== 201) throw new Error(`${status} ${body.detail}`);
    ids.push(body.id);
    await client.get(`/cases?position=${body.position}&limit=1`, 'wei');
  }
  await server.end('SIGTERM');
  return ids;
};

/** No list has any of these cases. */
const hasForgotten = async ({ client }: Node, ids: readonly string[]): Promise<void> =>
  until('the lists have what the log has', async () => {
    const answer = await client?.get<{ items: { _id: string }[] }>('/cases?limit=1000', 'wei');
    return answer?.status === 200 && answer.body.items.every(({ _id }) => !ids.includes(_id));
  });

export const onCopies = {
  'log put back to an older copy beside newer lists': async (site, load, random) => {
    const node = anyNode(site, random);
    await load.progress(random.whole(1, 30));
    await node.end('SIGTERM');
    const [log, copy] = [join(node.folder, 'log'), join(node.folder, 'log-copy')];
    cpSync(log, copy, { recursive: true });
    const lost = await registerUnseen(node.folder, random.whole(1, 5));
    rmSync(log, { recursive: true });
    cpSync(copy, log, { recursive: true });
    rmSync(copy, { recursive: true });
    await node.start();
    await hasForgotten(node, lost);
  },
  'lists put back to an older copy beside a newer log': async (site, load, random) => {
    const node = anyNode(site, random);
    await load.progress(random.whole(1, 30));
    await node.end('SIGKILL');
    const [lists, copy] = [join(node.folder, 'views'), join(node.folder, 'views-copy')];
    cpSync(lists, copy, { recursive: true });
    await node.start();
    await load.progress(20);
    await node.end('SIGKILL');
    rmSync(lists, { recursive: true });
    cpSync(copy, lists, { recursive: true });
    rmSync(copy, { recursive: true });
    await node.start();
  },
} satisfies Record<string, Fault>;
