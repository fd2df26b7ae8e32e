import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Script } from '#casework/simulation/index';
import { Client } from '../system/client.js';
import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import { placeOf, play, playStep, simulatedCases, type PlayedCase, type Told } from '../system/play.js';
import { RunningServer } from '../system/running-server.js';

const writers = 16;

/** Made-up cases that are filed, each ready for the act that takes its case code. */
const readyToFile = async (
  client: Client,
  count: number,
  seed: number,
): Promise<{ script: Script; seen: PlayedCase; place: number }[]> => {
  const scripts = (await simulatedCases(count * 3, seed))
    .filter(({ steps }) => steps.some(({ action }) => action === 'file-case'))
    .slice(0, count);
  return Promise.all(
    scripts.map(async (script) => {
      const place = placeOf(script, 'file-case');
      return { script, seen: await play(client, script, { to: place }), place };
    }),
  );
};

interface LedgerEntry {
  series: string;
  serial: number;
  text: string;
  caseId: string;
  status: 'used' | 'void' | 'open';
  reason: string | null;
}

/** The ledger of the bureau, in whose name the cases are handled, over the years that are played. */
const ledgers = async (client: Client): Promise<LedgerEntry[][]> => {
  const years: LedgerEntry[][] = [];
  for (const year of [2024, 2025, 2026])
    years.push((await client.get<LedgerEntry[]>(`/registers/units/shifan/numbers/${year}`, 'jiang')).body);
  return years;
};

await describeSystem('Numbers', (engines) => {
  const office = officeFor(engines);
  const second: { folder?: string; server?: RunningServer } = {};
  let clients: Client[] = [];

  beforeAll(async () => {
    clients = [office.client];
    if (engines.kind !== 'real') return;
    // A second node has its own folder, and with it its own issuer: only the log and the lists are shared.
    second.folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
    second.server = await RunningServer.start({ ...engines.settings(), ANLU_DATA: second.folder });
    clients.push(new Client(second.server.url, second.folder));
  });
  afterAll(async () => {
    await second.server?.end();
    if (second.folder !== undefined) await rm(second.folder, { recursive: true, force: true });
  });

  it('are never issued twice and every gap is explained, with sixteen writers who get in each other’s way', async () => {
    const ready = await readyToFile(office.client, writers * 2, 23);
    expect(ready).toHaveLength(writers * 2);
    const node = (turn: number): Client => clients[turn % clients.length] ?? office.client;
    const told: Told[] = [];
    const file = async (writer: number): Promise<void> => {
      for (let turn = writer; turn < ready.length; turn += writers) {
        const each = ready[turn];
        if (each === undefined) continue;
        const { script, seen, place } = each;
        const path = `/cases/${seen.id}/actions`;
        const { at, body } = script.steps[place] ?? { at: '', body: {} };
        // Two people file the same case at once on two nodes, and somebody sends the filing back in between.
        told.push(
          ...(await Promise.all([
            playStep(node(turn), script, place, seen),
            node(turn + 1).post(`${path}/file-case`, 'feng', body, { at, version: seen.version }),
            node(turn + 1).post(`${path}/return-proposal`, 'feng', { reasons: '补充材料。' }, { at }),
          ])),
        );
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, writer) => file(writer)));
    expect(
      [...new Set(told.map(({ status }) => status))].filter((status) => ![201, 409, 412].includes(status)),
    ).toEqual([]);

    const entries = await ledgers(office.client);
    for (const year of entries) {
      const codes = year.filter(({ series }) => series === 'case');
      expect(codes.map(({ serial }) => serial)).toEqual(codes.map((_, place) => place + 1));
    }
    const all = entries.flat();
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { status, reason, caseId, text } of all) {
      if (status === 'void') expect(reason).toMatch(/\S/);
      else expect(await caseCode(caseId)).toBe(text);
    }
    // Two nodes get in each other's way; on one node the commands on a case take turns, and no number is taken in vain.
    if (engines.kind === 'real') expect(all.filter(({ status }) => status === 'void').length).toBeGreaterThan(0);
    for (const client of clients) expect((await client.verify()).findings).toEqual([]);
  });

  it('are taken once by a command that was sent to every node under one key', async () => {
    const ready = await readyToFile(office.client, 12, 31);
    const before = (await ledgers(office.client)).flat();
    await Promise.all(
      ready.map(async ({ script, seen, place }) => {
        const told = await Promise.all(
          [0, 1].map((turn) => playStep(clients[turn % clients.length] ?? office.client, script, place, seen)),
        );
        expect(told.map(({ status }) => status)).toEqual([201, 201]);
        // Which of the two counts as the repetition may differ from node to node; the result may not.
        const [one, other] = told.map(({ body: { id, version, position, events } }) => ({
          id,
          version,
          position,
          events,
        }));
        expect(other).toEqual(one);
      }),
    );
    const after = (await ledgers(office.client)).flat();
    expect(after).toHaveLength(before.length + ready.length);
    const unused = (entries: LedgerEntry[]) => entries.filter(({ status }) => status !== 'used');
    expect(unused(after)).toEqual(unused(before));
  });

  const caseCode = async (id: string): Promise<string | undefined> => {
    const { body } = await office.client.get<{ state: { investigation?: { filing: { caseCode: string } } } }>(
      `/cases/${id}`,
      'feng',
    );
    return body.state.investigation?.filing.caseCode;
  };
});
