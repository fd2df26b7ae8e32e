import { isOnDevice, onDevicesOf, type Actor } from '#casework';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { Numbers } from '../src/commands/numbers.js';
import { DeviceNumbers } from '../src/device-numbers/device-numbers.js';
import { AbandonedClaims } from '../src/operations/abandoned-claims.js';
import { rebuildViews } from '../src/projection/rebuild.js';
import { verifyAll } from '../src/review/verify.js';
import { InTurn } from '../src/streams/in-turn.js';

const wang: Actor = { id: 'wang', unit: 'shifan.chengguan', roles: ['caseworker'] };
const unit = 'shifan.chengguan';
const stream = `numbering/${unit}-2026`;
const drawnAt = '2026-06-01T02:00:00.000Z';

describe('numbers that an officer took along on a device, as time goes by (APL Art.52(1))', () => {
  let bench: BenchOffice;
  let numbers: Numbers;
  let claims: AbandonedClaims;
  beforeEach(async () => {
    bench = await BenchOffice.open();
    const { log, streams, law } = bench.office;
    const turns = new InTurn();
    numbers = new Numbers(log, streams, turns);
    claims = new AbandonedClaims(log, streams, numbers, turns);
    await new DeviceNumbers(streams, numbers, turns, law).draw(wang, 'tablet-of-wang', drawnAt);
  }, 60_000);
  afterEach(() => bench.close());

  const left = (): number[] => onDevicesOf(bench.office.streams.numbering(stream), 'wang').map(({ serial }) => serial);

  it('lie there to the end of January after their year, and are void then, with the reason', async () => {
    expect(left()).toHaveLength(10);
    for (const now of ['2026-06-01T03:00:00.000Z', '2027-01-31T15:59:59.000Z']) {
      await claims.close(now);
      expect(left()).toHaveLength(10);
    }
    await claims.close('2027-01-31T16:00:00.000Z');
    expect(left()).toEqual([]);
    const { issued } = bench.office.streams.numbering(stream);
    expect(new Set(issued.map(({ voided }) => voided))).toEqual(new Set(['unused-in-its-year']));
    await rebuildViews(bench.office);
    expect((await verifyAll(bench.office)).findings).toEqual([]);
  });

  it('lie there again where a node died after binding one to a decision that was never recorded', async () => {
    const claimant = { commandId: 'c'.repeat(64), stream: 'case/never', actor: wang, now: '2026-06-01T04:00:00.000Z' };
    const request = { series: 'summary-decision' as const, unit, drawn: { stream, serial: 3 } };
    expect(await numbers.claim(request, claimant)).toMatchObject({ serial: 3 });
    expect(left()).not.toContain(3);
    // It may still be on its way.
    await claims.close('2026-06-01T04:05:00.000Z');
    expect(left()).not.toContain(3);
    await claims.close('2026-06-01T04:11:00.000Z');
    expect(left()).toContain(3);
    expect(bench.office.streams.numbering(stream).issued.every(isOnDevice)).toBe(true);
    await rebuildViews(bench.office);
    expect((await verifyAll(bench.office)).findings).toEqual([]);
  });
});
