import * as fc from 'fast-check';
import { canonicalBytes, hashOf, type LogRecord, type StreamHead } from '#event-log';
import { advance, isOutrun, judge, STREAM_WITHOUT_RECORDS } from '#event-log/rule';
import { record, refusal } from './records.js';

/** A writer decides on any head it has ever seen, with a new command or one it already gave. */
const attempts = fc.array(
  fc.record({
    seen: fc.nat({ max: 5 }),
    command: fc.nat({ max: 12 }),
    isRefusal: fc.boolean(),
    size: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 60 },
);

interface Run {
  accepted: LogRecord[];
  heads: StreamHead[];
  everything: { record: LogRecord; isAccepted: boolean; head: StreamHead }[];
}

const run = (tries: typeof attempts extends fc.Arbitrary<infer T> ? T : never): Run => {
  const heads = [STREAM_WITHOUT_RECORDS];
  const commands = new Set<string>();
  const accepted: LogRecord[] = [];
  const everything: Run['everything'] = [];
  for (const { seen, command, isRefusal, size } of tries) {
    const head = heads.at(-1) ?? STREAM_WITHOUT_RECORDS;
    const basis = heads.at(-1 - seen) ?? head;
    const [event] = record('case/1').events;
    const wish = { commandId: `command ${command}` };
    const next = isRefusal
      ? refusal('case/1', basis, wish)
      : record('case/1', basis, {
          ...wish,
          events: Array.from({ length: size }, () => event ?? { type: '', v: 1, occurredAt: '', data: {} }),
        });
    const isAccepted = judge(next, head, commands.has(next.commandId)) === 'accepted';
    everything.push({ record: next, isAccepted, head });
    if (!isAccepted) continue;
    commands.add(next.commandId);
    accepted.push(next);
    heads.push(advance(head, next, hashOf(canonicalBytes(next))));
  }
  return { accepted, heads, everything };
};

describe('the rule, whatever writers attempt', () => {
  it('leaves no place empty and none taken twice', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        let next = 1;
        for (const each of run(tries).accepted) {
          if (!('seq' in each)) continue;
          expect(each.seq).toBe(next);
          next += each.events.length;
        }
      }),
    );
  });

  it('keeps an unbroken chain of predecessors', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        let last = STREAM_WITHOUT_RECORDS.hash;
        for (const each of run(tries).accepted) {
          expect(each.prevHash).toBe(last);
          last = hashOf(canonicalBytes(each));
        }
      }),
    );
  });

  it('lets each command be recorded once', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const ids = run(tries).accepted.map(({ commandId }) => commandId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('never accepts what it once called outrun', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const { everything, heads } = run(tries);
        for (const { record, head } of everything)
          if (isOutrun(record, head))
            for (const later of heads.slice(heads.indexOf(head)))
              expect(judge(record, later, false)).toBe('place-taken');
      }),
    );
  });
});
