import type { Client } from '../system/client.js';
import { registerCounty } from '../system/county.js';
import { demonstrationCase } from '../system/play.js';
import { happen, holding } from './happening.js';
import { Machines } from './machines.js';
import { Site } from './site.js';

const days = 86_400_000;
const believing = { ANLU_CLOCK_HOLD_MINUTES: '0' };

/** Types of the events of a case, as the case page's history has them. */
const eventsOf = async (client: Client, id: string): Promise<string[]> =>
  (await client.get<{ type: string }[]>(`/cases/${id}/events`, 'wei')).body.map(({ type }) => type);

describe('A machine whose clock is wrong by a month for a while', () => {
  const machines = new Machines();
  afterAll(() => machines.remove());

  it('ends no hold and no window, records nothing a month ahead, says so, and goes on when it is set right', async () => {
    const site = await Site.embedded();
    const [node] = site.nodes;
    const client = (): Client => {
      if (node?.client == null) throw new Error('The node is down');
      return node.client;
    };
    const ready = () =>
      client().get<{ ready: boolean; parts: Record<string, { reason?: string }> }>('/health/ready', 'wei');
    try {
      machines.set(Date.parse('2023-12-01T01:00:00.000Z'));
      await node?.start({ ...machines.settings(0), ...believing });
      await registerCounty(client());
      const script = holding(await demonstrationCase(3, 'jump'), 'submit-report');
      const { id, at } = await happen(client(), script, 'serve-notice', machines);
      await node?.end('SIGTERM');
      const before = await (async () => {
        machines.set(at + 60_000);
        await node?.start(machines.settings(0));
        return eventsOf(client(), id);
      })();
      expect((await ready()).body).toMatchObject({ ready: true });

      // The clock jumps while the node runs: no act is taken, nothing lapses, and it is said.
      machines.set(at + 30 * days);
      const { status, body } = await ready();
      expect(status).toBe(503);
      expect(body.parts['clock']?.reason).toContain('The clock of this machine says');
      const waiver = { reasons: '放弃', files: [] };
      const act = await client().post(`/cases/${id}/actions/record-waiver`, 'wang', waiver);
      expect(act).toMatchObject({ status: 503, body: { type: 'urn:anlu:problem:clock-held' } });
      expect((await client().get<string>('/metrics', 'wei')).body).toContain('anlu_clock_held 1');
      expect(await eventsOf(client(), id)).toEqual(before);

      // It is set right again: as if nothing had been.
      machines.set(at + 2 * 60_000);
      expect((await ready()).body).toMatchObject({ ready: true });
      await node?.end('SIGTERM');

      // The node starts with a clock that is a month ahead: the same.
      machines.set(at + 30 * days);
      await node?.start(machines.settings(0));
      expect((await ready()).body).toMatchObject({ ready: false, parts: { clock: { ready: false } } });
      expect(await node?.end('SIGTERM')).toBe(0);
      machines.set(at + 3 * 60_000);
      await node?.start(machines.settings(0));
      expect(await eventsOf(client(), id)).toEqual(before);
      expect((await client().verify()).findings).toEqual([]);
    } finally {
      await site.remove();
    }
  }, 180_000);
});
