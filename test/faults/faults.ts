import { rmSync, truncateSync, statSync, openSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '#casework/simulation/random';
import type { Load } from './load.js';
import type { Node, Site } from './site.js';

/** Something that goes wrong under load and is put right again by whoever runs the site. */
export type Fault = (site: Site, load: Load, random: Random) => Promise<void>;

/** Longer than the 5 s after which kafkajs and the nodes give up a request. */
const beyondTimeouts = 6_500;

const anyNode = ({ nodes }: Site, random: Random): Node => {
  const node = nodes[random.whole(0, nodes.length - 1)];
  if (node === undefined) throw new Error('The site has no nodes');
  return node;
};

/** The engines of a site that has them. */
const enginesOf = ({ engines }: Site): NonNullable<Site['engines']> => {
  if (engines === null) throw new Error('This fault needs Kafka and MongoDB');
  return engines;
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
} satisfies Record<string, Fault>;

export const onEngines = {
  'broker killed': async (site) => {
    const { kafka } = enginesOf(site);
    await kafka.kill();
    await kafka.start();
  },
  'broker paused beyond all timeouts': async (site) => {
    const { kafka } = enginesOf(site);
    kafka.pause();
    await wait(beyondTimeouts).finally(() => kafka.resume());
  },
  'MongoDB killed': async (site, load) => {
    const { mongo } = enginesOf(site);
    await mongo.kill();
    // Commands do not need it.
    try {
      await load.progress(5);
    } finally {
      await mongo.start();
    }
  },
  'MongoDB paused': async (site, load) => {
    const { mongo } = enginesOf(site);
    mongo.pause();
    await load.progress(20).finally(() => mongo.resume());
  },
  'image deleted': async (site, _load, random) => {
    const node = anyNode(site, random);
    await node.end('SIGKILL');
    rmSync(join(node.folder, 'image'), { recursive: true, force: true });
    await node.start();
  },
  'image cut off': async (site, _load, random) => {
    const node = anyNode(site, random);
    await node.end('SIGKILL');
    const file = imageFile(node);
    truncateSync(file, Math.floor(statSync(file).size * random.fraction()));
    await node.start();
  },
  'image overwritten': async (site, _load, random) => {
    const node = anyNode(site, random);
    await node.end('SIGKILL');
    const file = openSync(imageFile(node), 'r+');
    writeSync(file, Buffer.alloc(8_192, 0xa5), 0, 8_192, 0);
    closeSync(file);
    await node.start();
  },
} satisfies Record<string, Fault>;

const imageFile = (node: Node): string => join(node.folder, 'image', 'records', 'data.mdb');
