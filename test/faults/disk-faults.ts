import { DidNotStart } from '../system/running-server.js';
import { until } from '../system/until.js';
import { anyNode, type Fault } from './faults.js';
import type { Site } from './site.js';
import type { SmallDisk } from './small-disk.js';

const diskOf = ({ disk }: Site): SmallDisk => {
  if (disk === null) throw new Error('This fault needs a small disk');
  return disk;
};

const page = Buffer.from(`%PDF-1.7\n${'made up '.repeat(20_000)}`);

/** Fills the disk until somebody's command was turned away for it, and the node itself says so. */
const filled: Fault = async (site, load, random) => {
  diskOf(site).fill();
  await load.turnedAway(507);
  const { client } = anyNode(site, random);
  if (client === null) throw new Error('The node is down');
  const { status, body } = await client.get('/health/ready', 'wei');
  if (status !== 503) throw new Error(`On a full disk the node says it is ready: ${JSON.stringify(body)}`);
  const { status: kept } = await client.upload('wang', page, 'application/pdf');
  if (kept !== 507) throw new Error(`On a full disk a file was answered with ${kept}`);
};

export const onSmallDisk = {
  'disk full': async (site, load, random) => {
    await filled(site, load, random);
    diskOf(site).free();
    await until('the node is ready again', async () => {
      const answer = await anyNode(site, random).client?.get('/health/ready', 'wei');
      return answer?.status === 200;
    });
  },
  'node asked to stop on a full disk': async (site, load, random) => {
    const node = anyNode(site, random);
    await filled(site, load, random);
    const code = await node.end('SIGTERM');
    if (code !== 0) throw new Error(`The node ended with ${code}: ${node.complaint}`);
    diskOf(site).free();
    await node.start();
  },
  'node killed on a full disk, and started there': async (site, load, random) => {
    const node = anyNode(site, random);
    await filled(site, load, random);
    await node.end('SIGKILL');
    const refused = await node.start().catch((error: unknown) => error);
    // What is full may be the records alone: then it starts, and turns commands away as before.
    if (refused instanceof Error && !(refused instanceof DidNotStart && refused.complaint.includes('no room')))
      throw refused;
    await node.end('SIGKILL');
    diskOf(site).free();
    await node.start();
  },
} satisfies Record<string, Fault>;
