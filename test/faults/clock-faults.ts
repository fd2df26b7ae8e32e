import { until } from '../system/until.js';
import { anyNode, type Fault } from './faults.js';
import { Machines } from './machines.js';

/** More than a clock is believed, and less than a token lasts. */
const ahead = 30 * 60_000;

/** Whether a node says that it takes no acts because of its clock. */
const isHeld = async (client: ReturnType<typeof anyNode>['client']): Promise<boolean> => {
  const answer = await client?.get<{ parts: { clock: { ready: boolean } } }>('/health/ready', 'wei');
  return answer !== undefined && !answer.body.parts.clock.ready;
};

export const onClocks = {
  'clock half an hour ahead for a while': async (site, load, random) => {
    const node = anyNode(site, random);
    const machines = new Machines();
    try {
      await node.end('SIGKILL');
      machines.set(Date.now());
      await node.start(machines.settings(0));
      await load.progress(5);
      machines.set(Date.now() + ahead);
      await until('the node says that its clock is held', () => isHeld(node.client));
      // Played acts have their own time, and go on.
      await load.progress(5);
      machines.set(Date.now());
      await until('the node takes acts again', async () => !(await isHeld(node.client)));
      await node.end('SIGKILL');
      await node.start();
    } finally {
      machines.remove();
    }
  },
} satisfies Record<string, Fault>;
