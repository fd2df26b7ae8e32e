import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '#casework/simulation/random';
import { DidNotStart } from '../system/running-server.js';
import { until } from '../system/until.js';
import type { Load } from './load.js';
import type { Node, Site } from './site.js';

/** Something that goes wrong under load and is put right again by whoever runs the site. */
export type Fault = (site: Site, load: Load, random: Random) => Promise<void>;

export const anyNode = ({ nodes }: Site, random: Random): Node => {
  const node = nodes[random.whole(0, nodes.length - 1)];
  if (node === undefined) throw new Error('The site has no nodes');
  return node;
};

/** Starts a node that will end by itself, without a word, when it passes a point of its program for the n-th time. */
const startToDie = async (node: Node, point: string, n: number): Promise<void> => {
  await node.end('SIGKILL');
  try {
    await node.start({ NODE_ENV: 'test', ANLU_FAULT_POINT: `${point}:${n}` });
  } catch (error) {
    // It may come to the point before it listens, while it catches up.
    if (!(error instanceof DidNotStart && error.exitCode === null)) throw error;
  }
};

const killedAt =
  (point: string): Fault =>
  async (site, _load, random) => {
    const node = anyNode(site, random);
    await startToDie(node, point, random.whole(1, 15));
    await node.gone();
    await node.start();
  };

export const everywhere = {
  'node killed': async (site, load, random) => {
    const node = anyNode(site, random);
    await load.progress(random.whole(1, 30));
    // Anywhere inside a command: in its decision, its append, its answer or its projection.
    await wait(random.whole(0, 5));
    await node.end('SIGKILL');
    await node.start();
  },
  'node asked to stop': async (site, load, random) => {
    const node = anyNode(site, random);
    await load.progress(random.whole(1, 30));
    const code = await node.end('SIGTERM');
    if (code !== 0) throw new Error(`The node ended with ${code}: ${node.complaint}`);
    await node.start();
  },
  'node killed while a record is written or sent': killedAt('append'),
  'node killed between a durable record and its answer': killedAt('appended'),
  'node killed between the documents of a batch': killedAt('documents'),
  'node killed between documents and checkpoint': killedAt('projected'),
  'node killed after a checkpoint': killedAt('checkpoint'),
  'node killed in the switch of a rebuild': async (site, _load, random) => {
    const node = anyNode(site, random);
    await startToDie(node, 'switch', 1);
    const { client } = node;
    // A rebuild that began elsewhere and died stands in the way for ten seconds.
    let why: unknown = null;
    const asked = async (): Promise<boolean> => {
      why = await client?.work('/operations/rebuild', 'han').catch((error: unknown) => error);
      return node.hasEnded;
    };
    await until('a rebuild came to its switch', asked).catch((error: unknown) => {
      throw new Error(`${String(error)}; the last said: ${String(why)}`, { cause: error });
    });
    await node.gone();
    await node.start();
  },
} satisfies Record<string, Fault>;
