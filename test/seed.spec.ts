import { Client } from './system/client.js';
import { anlu } from './system/command.js';
import { embedded, officeFor, type Office } from './system/office.js';
import { allPages } from './system/pages.js';

interface Entry {
  type?: string;
  occurredAt?: string;
  recordedAt: string;
  by: string;
  data?: object;
  refused?: object;
}

/** Every history of the county, in the order of the cases' identifiers, which follow from the seed. */
const histories = async ({ client }: Office): Promise<Record<string, Entry[]>> => {
  const ids = (await allPages(client, '/cases?limit=500', 'wei')).map(({ _id }) => _id).sort();
  const all: Record<string, Entry[]> = {};
  for (const id of ids) all[id] = (await client.get<Entry[]>(`/cases/${id}/events`, 'wei')).body;
  return all;
};

const ledger = async (client: Client): Promise<unknown[]> => {
  const years = [];
  for (const unit of ['shifan', 'shifan.chengguan', 'shifan.hekou'])
    for (const year of [2024, 2025, 2026])
      years.push((await client.get<unknown>(`/registers/units/${unit}/numbers/${year}`, 'jiang')).body);
  return years;
};

describe('A simulation with the same seed', () => {
  const [one, other] = [officeFor(embedded), officeFor(embedded, { ANLU_ROLES: 'api,projector' })];

  it('gives the same events, refusals and numbers in another office, whether a clock runs there or not', async () => {
    for (const { folder } of [one, other]) {
      const { code, stderr } = await anlu(['simulate', '--cases', '45', '--seed', '4'], { ANLU_DATA: folder });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
    for (const { client } of [one, other]) expect((await client.verify()).findings).toEqual([]);
    const told = await histories(one);
    expect(Object.keys(told).length).toBe(45);
    expect(await histories(other)).toEqual(told);
    expect(await ledger(other.client)).toEqual(await ledger(one.client));
  });

  it('gives other events with another seed', async () => {
    await anlu(['simulate', '--cases', '3', '--seed', '5'], { ANLU_DATA: other.folder });
    await other.client.verify();
    expect(Object.keys(await histories(other)).length).toBe(48);
  });
});
