import type { CaseEvent } from '#casework';
import { decidingEvents } from '#casework/events/deciding-events';
import { simulate } from '#casework/simulation/index';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { casts } from '../../../test/system/county.js';

describe('what the record of a decision says that it looked at', () => {
  let bench: BenchOffice;
  beforeEach(async () => {
    bench = await BenchOffice.open();
  }, 60_000);
  afterEach(() => bench.close());

  /** Every record of forty made-up cases by which somebody decides, with what it says it looked at. */
  const decidingRecords = async () => {
    for (const { steps } of simulate(40, 3, casts, bench.office.law)) {
      let id: string | null = null;
      for (const { action, body, by, at } of steps) {
        const outcome = await bench.act('case', id, action, body, by, at);
        if (outcome.outcome !== 'recorded') break;
        ({ id } = outcome);
        ids.add(id);
      }
    }
    return [...ids].flatMap((id) =>
      bench.office.log.readStream(`case/${id}`).flatMap(({ record }) =>
        'events' in record
          ? (record.events as unknown as CaseEvent[])
              .filter(({ type }) => decidingEvents.has(type))
              .map(({ type, lookedAt }) => ({
                type,
                lookedAt,
                reads: record.reads,
                actor: record.actor['id'] as string,
              }))
          : [],
      ),
    );
  };
  const ids = new Set<string>();

  /** Acts that take a number of their own, by the series they take it from (PR Art.62; FORM). */
  const numbered = ['CaseFiled', 'PenaltyDecided', 'NoPenaltyDecided', 'SummaryPenaltyDecided', 'NoticeIssued'];

  it('names each register entry that the decision says it looked at, of every kind of decision', async () => {
    const records = await decidingRecords();
    const kinds = new Set(records.map(({ type }) => type));
    for (const type of [...numbered, 'FilingDeclined', 'ReviewConcluded', 'ProposalApproved', 'CaseClosed'])
      expect(kinds).toContain(type);
    for (const { type, lookedAt, reads, actor } of records) {
      const officers = (lookedAt?.officers ?? []).map(({ id }) => `officer/${id}`);
      const units = (lookedAt?.units ?? []).map(({ id }) => `unit/${id}`);
      expect([type, Object.keys(reads)]).toEqual([type, expect.arrayContaining([...officers, ...units])]);
      expect([type, officers]).toEqual([type, expect.arrayContaining([`officer/${actor}`])]);
      const ledgers = Object.keys(reads).filter((stream) => stream.startsWith('numbering/'));
      if (numbered.includes(type)) expect([type, ledgers.length]).toEqual([type, 1]);
    }
  }, 240_000);

  /** The record of a made-up case that holds this event, with the case it is of. */
  const recordOf = async (type: string) => {
    for (const { steps } of simulate(40, 3, casts, bench.office.law)) {
      let id: string | null = null;
      for (const { action, body, by, at } of steps) {
        const outcome = await bench.act('case', id, action, body, by, at);
        if (outcome.outcome !== 'recorded') break;
        ({ id } = outcome);
      }
      const records = bench.office.log.readStream(`case/${id ?? ''}`).map(({ record }) => record);
      const found = records.find((record) => 'events' in record && record.events.some((event) => event.type === type));
      if (found !== undefined) return found;
    }
    throw new Error(`No made-up case has ${type}`);
  };

  it('is the certificate of who decides, the unit with its list of powers, and the ledger of the number', async () => {
    const found = await recordOf('PenaltyDecided');
    const streams = Object.keys(found.reads);
    expect(streams).toContain(`officer/${found.actor['id'] as string}`);
    expect(streams.filter((stream) => stream.startsWith('unit/')).length).toBeGreaterThan(0);
    expect(streams.filter((stream) => /^numbering\/.+-20\d\d$/u.test(stream))).toHaveLength(1);
    for (const [stream, version] of Object.entries(found.reads))
      expect([stream, version <= bench.office.log.head(stream).version]).toEqual([stream, true]);
  }, 120_000);
  it('is the certificate of who reviews (PR Art.51)', async () => {
    const found = await recordOf('ReviewConcluded');
    expect(Object.keys(found.reads)).toContain(`officer/${found.actor['id'] as string}`);
  }, 120_000);
});
