import { append } from '../../../libs/event-log/test/records.js';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { VisibleStreams } from '../src/access/visible-streams.js';
import { Metrics } from '../src/metrics/metrics.js';
import { DueLapses } from '../src/operations/due-lapses.js';
import { Lapses } from '../src/operations/lapses.js';
import { ParkedStreams, ParkedStreamsHandler } from '../src/operations/parked-streams.js';
import { parkedView } from '../src/projection/documents.js';
import { rebuildViews } from '../src/projection/rebuild.js';
import { verifyAll } from '../src/review/verify.js';

const actor = { id: 'wang', unit: 'shifan', roles: ['caseworker'] };
const events = [{ type: 'CaseClosed', v: 1, occurredAt: '2026-03-02T01:00:00.000Z', data: {} }];

describe('a case that cannot be computed any more', () => {
  let bench: BenchOffice;
  let id = '';
  beforeEach(async () => {
    bench = await BenchOffice.open();
    ({
      ids: [id = ''],
    } = await bench.underInvestigation(1));
  }, 60_000);
  afterEach(() => bench.close());

  it('stays on the lists after a rebuild, marked, as it was last computed, and verify names it', async () => {
    const { office } = bench;
    const before = office.streams.caseFile(id).version;
    await append(office.log, `case/${id}`, { events, actor });
    await rebuildViews(office);
    const row = await office.store.findOne('worklist', id);
    expect(row).toMatchObject({ parked: true, stage: 'investigating', version: before });
    expect(await office.store.findOne(parkedView.name, `case/${id}`)).toMatchObject({ parked: true });
    const { findings } = await verifyAll(office);
    expect(findings.map(({ where, message }) => `${where} ${message}`)).toContainEqual(
      expect.stringMatching(`^case/${id} is parked: `),
    );
    expect(findings.filter(({ where }) => where.startsWith('read model'))).toEqual([]);
  });

  it('is on the list of its unit even when nothing of it was ever computed', async () => {
    const { office } = bench;
    await append(office.log, 'case/broken', { events, actor });
    await rebuildViews(office);
    expect(await office.store.findOne('worklist', 'broken')).toMatchObject({
      parked: true,
      unit: 'shifan',
      stage: 'parked',
      open: true,
    });
  });

  it('is listed to an auditor of its unit and to nobody of another, like an officer whose entry cannot be read', async () => {
    const { office } = bench;
    await append(office.log, 'case/broken', { events, actor });
    await append(office.log, 'officer/broken', {
      events: [{ type: 'OfficerMoved', v: 1, occurredAt: '2026-03-02T01:00:00.000Z', data: { unit: 'shifan' } }],
      actor,
    });
    await rebuildViews(office);
    const parked = new ParkedStreamsHandler(office.store, new VisibleStreams(office.streams, office.log));
    const listed = async (unit: string): Promise<unknown[]> => {
      const { items } = await parked.execute(new ParkedStreams({ id: 'a', unit, roles: ['auditor'] }));
      return items.map(({ _id }) => _id);
    };
    expect(await listed('shifan')).toEqual(expect.arrayContaining(['case/broken', 'officer/broken']));
    expect(await listed('linxian')).toEqual([]);
    expect(await office.store.findOne('worklist', 'officer/broken')).toBeUndefined();
  });

  it('is passed over by the clock, which says so and goes on with those behind it', async () => {
    const { office } = bench;
    await append(office.log, 'case/broken', { events, actor });
    const { log, store, streams, law, turns, clock } = office;
    const dueLapses = new DueLapses(store, streams, law, new Metrics(log, store, clock));
    const asked: string[] = [];
    const caseFile = office.streams.caseFile.bind(office.streams);
    office.streams.caseFile = (of) => {
      asked.push(of);
      return caseFile(of);
    };
    const due = (_id: string, lapsesAfter: string) => ({
      view: 'worklist',
      document: { _id, position: 0, lapsesAfter },
    });
    await office.store.bulk([due('broken', '2026-01-01'), due(id, '2026-01-02')]);
    await new Lapses(dueLapses, log, turns).record('2027-01-01T01:00:00.000Z');
    expect(asked).toEqual(['broken', id]);
    expect(dueLapses.passedOver).toBe(1);
  });

  it('never comes of a command: what nothing could be computed of is not recorded', async () => {
    const { office } = bench;
    const end = office.log.end(0);
    office.decider.decide = () => ({
      ruling: { ruling: 'accepted', events },
      reads: {},
      requests: [{ series: 'case', unit: 'shifan' }],
    });
    await expect(bench.act('case', id, 'close-case', {}, 'feng', '2026-03-02T01:00:00.000Z')).rejects.toThrow(
      'not-computable',
    );
    office.decider.decide = () => {
      throw new RangeError('Invalid time value');
    };
    await expect(bench.act('case', id, 'close-case', {}, 'feng', '2026-03-02T01:00:00.000Z')).rejects.toThrow(
      'not-computable',
    );
    expect(office.log.end(0)).toBe(end);
  });
});
