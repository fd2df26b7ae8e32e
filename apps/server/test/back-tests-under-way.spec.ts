import type { CaseBackTesting, CaseTraits } from '#casework';
import type { EventLog } from '#event-log';
import { BackTestsUnderWay, mostWaiting } from '../src/back-test/back-tests-under-way.js';
import { testOver } from '../src/back-test/over-cases.js';
import { InTurn } from '../src/streams/in-turn.js';
import { NotNow } from '../src/unanswered/unanswered.js';

/** Work waits before it until it is opened. */
class Gate {
  open: () => void = () => undefined;
  readonly passed = new Promise<void>((done) => {
    this.open = done;
  });
}

describe('Back-tests of a node', () => {
  it('run one after the other, and no more are taken than may wait', async () => {
    const underWay = new BackTestsUnderWay(new InTurn());
    const gates = Array.from({ length: mostWaiting }, () => new Gate());
    const begun: number[] = [];
    const asked = gates.map(({ passed }, number) => {
      underWay.refuseIfFull();
      return underWay.run(() => {
        begun.push(number);
        return passed;
      });
    });
    expect(() => underWay.refuseIfFull()).toThrow(NotNow);
    for (const [number, gate] of gates.entries()) {
      // What comes after it has not begun.
      expect(begun.length).toBeLessThanOrEqual(number + 1);
      gate.open();
      await asked[number];
    }
    expect(begun).toEqual([0, 1, 2, 3]);
    underWay.refuseIfFull();
  });

  it('read no further case once whoever asked has gone', async () => {
    const gone = new AbortController();
    const read: string[] = [];
    const log = {
      readStream: (stream: string) => {
        read.push(stream);
        return [];
      },
    } as unknown as EventLog;
    const testing = { add: () => gone.abort() } as unknown as CaseBackTesting;
    const cases = ['one', 'two', 'three'].map((_id) => ({ _id }) as CaseTraits);
    await expect(testOver(log, cases, testing, () => undefined, gone.signal)).rejects.toThrow(NotNow);
    expect(read).toEqual(['case/one']);
  });
});
