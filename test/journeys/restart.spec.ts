import { describeSystem } from '../system/describe-system.js';
import { officeFor, type Office } from '../system/office.js';
import { allPages } from '../system/pages.js';
import { play, playStep, simulatedCases, type PlayedCase } from '../system/play.js';
import { until } from '../system/until.js';

/** What must be the same after as before: the pages and histories of cases, and the lists. */
const everything = async ({ client }: Office, cases: readonly PlayedCase[]): Promise<unknown> => {
  const pages = [];
  for (const { id } of cases) {
    pages.push((await client.get<unknown>(`/cases/${id}`, 'feng')).body);
    pages.push((await client.get<unknown>(`/cases/${id}/events`, 'feng')).body);
  }
  const lists = [];
  for (const path of [
    '/cases?limit=1000',
    '/worklist?limit=1000',
    '/events?limit=1000',
    '/risk-points?show=all&limit=1000',
  ])
    lists.push(await allPages(client, path, 'wei'));
  return { pages, lists };
};

await describeSystem('A node', (engines) => {
  const office = officeFor(engines);

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'that was ended by %s starts again with everything that was recorded',
    async (signal) => {
      const cases: PlayedCase[] = [];
      for (const script of await simulatedCases(4, signal.length)) cases.push(await play(office.client, script));
      await office.client.verify();
      const before = await everything(office, cases);
      await office.restart(signal);
      expect((await office.client.verify()).findings).toEqual([]);
      expect(await everything(office, cases)).toEqual(before);
    },
  );

  it('killed among commands has recorded each of them wholly or not at all; the same key finishes those that were cut off', async () => {
    const scripts = (await simulatedCases(16, 11)).map((script) => ({ ...script, key: `killed ${script.key}` }));
    const opening = Promise.allSettled(scripts.map((script) => playStep(office.client, script, 0, null)));
    const answered = play(office.client, { ...scripts[0], key: 'killed first' } as (typeof scripts)[0]);
    await answered.catch(() => undefined);
    const killed = office.restart('SIGKILL');
    const before = await opening;
    await killed;
    for (const [place, script] of scripts.entries()) {
      const told = before[place];
      const again = await playStep(office.client, script, 0, null);
      expect(again.status).toBe(201);
      if (told?.status === 'fulfilled') expect(again.body).toEqual({ ...told.value.body, repeated: true });
      expect((await office.client.get<unknown[]>(`/cases/${again.body.id}/events`, 'feng')).body).toHaveLength(1);
    }
    expect((await office.client.verify()).findings).toEqual([]);
  });

  it('rebuilds every list while people go on working, and each list is whole at the end', async () => {
    const [first, ...others] = (await simulatedCases(6, 5)).map((script) => ({
      ...script,
      key: `rebuilt ${script.key}`,
    }));
    if (first === undefined) throw new Error('There are no cases');
    const cases = [await play(office.client, first)];
    let rebuilding = true;
    const rebuilt = office.client
      .work<{ cases: number; documents: number }>('/operations/rebuild', 'han')
      .finally(() => {
        rebuilding = false;
      });
    for (const script of others) cases.push(await play(office.client, script));
    const { cases: counted, documents } = await rebuilt;
    await until('the rebuild is over', () => !rebuilding);
    expect(counted).toBeGreaterThan(0);
    expect(documents).toBeGreaterThan(counted);
    expect((await office.client.verify()).findings).toEqual([]);
    const listed = await allPages(office.client, '/cases?limit=500', 'wei');
    expect(listed.map(({ _id }) => _id)).toEqual(expect.arrayContaining(cases.map(({ id }) => id)));
  });
});
