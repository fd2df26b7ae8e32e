import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Actor } from '#casework';
import { append } from '../../../libs/event-log/test/records.js';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { Description, type OpenApi } from '../../../test/system/description.js';
import { VisibleStreams } from '../src/access/visible-streams.js';
import { followedRiskRow } from '../src/lists/followed-row.js';
import { withoutInner } from '../src/lists/list.js';
import { MattersOfSigns } from '../src/lists/matters-of-signs.js';
import { ParkedStreams, ParkedStreamsHandler } from '../src/operations/parked-streams.js';
import { rebuildViews } from '../src/projection/rebuild.js';
import { saidRiskRow } from '../src/streams/said.js';

const golden = fileURLToPath(new URL('../../../test/golden/openapi.json', import.meta.url));
const actor = { id: 'wang', unit: 'shifan', roles: ['caseworker'] };
const wei: Actor = { id: 'wei', unit: 'shifan', roles: ['supervisor'] };
const events = [{ type: 'CaseClosed', v: 1, occurredAt: '2026-03-02T01:00:00.000Z', data: {} }];

describe('Lists with streams that cannot be computed', () => {
  let bench: BenchOffice;
  let id = '';
  let description: Description;
  beforeEach(async () => {
    description = new Description(JSON.parse(await readFile(golden, 'utf8')) as OpenApi);
    bench = await BenchOffice.open();
    ({
      ids: [id = ''],
    } = await bench.underInvestigation(1));
    await append(bench.office.log, `case/${id}`, { events, actor });
    await append(bench.office.log, 'case/broken', { events, actor });
    await rebuildViews(bench.office);
  }, 60_000);
  afterEach(() => bench.close());

  const faultOf = (route: string, body: unknown): string | null =>
    description.faultOf(route, { status: 200, type: 'application/json', body });

  it('name those of the unit of who asks, and no others', async () => {
    const { store, streams, log } = bench.office;
    const handler = new ParkedStreamsHandler(store, new VisibleStreams(streams, log));
    const parked = await handler.execute(new ParkedStreams({ id: 'jiang', unit: 'shifan', roles: ['auditor'] }));
    expect(parked.items.map(({ _id }) => _id).sort()).toEqual([`case/${id}`, 'case/broken'].sort());
    expect(faultOf('GET /operations/parked-streams', parked)).toBeNull();
    const elsewhere = await handler.execute(new ParkedStreams({ id: 'jiang', unit: 'elsewhere', roles: ['auditor'] }));
    expect(elsewhere.items).toEqual([]);
  });

  it.each([
    ['/worklist', 'worklist', 2],
    ['/cases', 'case-file', 1],
    ['/risk-points', 'risk-points', 1],
    ['/owed', 'owed', 1],
  ])('answer %s as it is described', async (route, view, rows) => {
    const page = await bench.office.store.find(view, { units: 'shifan' }, { projection: withoutInner });
    expect(page.items).toHaveLength(rows);
    const followUps = await new MattersOfSigns(bench.office.store).about(wei);
    const items = page.items.map((row) => followedRiskRow(saidRiskRow(row, 'zh-CN'), followUps));
    expect(faultOf(`GET ${route}`, { ...page, items })).toBeNull();
  });
});
