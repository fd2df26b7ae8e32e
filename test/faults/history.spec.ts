import { canonicalBytes, hashOf, STREAM_START } from '#event-log';
import { brokenPromises, type Call } from './history.js';
import { judged } from './log-rule.js';

/** A stream of three commands, each answered before the next was sent, and the bytes that the log has of it. */
const honest = (): { calls: Call[]; bytes: Uint8Array[] } => {
  const stream = 'case/a';
  const bytes = [canonicalBytes({ v: 1, genesis: { id: 'made up', partitions: 1 } })];
  const calls: Call[] = [];
  let prevHash = STREAM_START;
  for (const [place, type] of ['ClueRegistered', 'VerificationAssigned', 'VerificationRecorded'].entries()) {
    const commandId = `command ${place}`;
    const event = { type, v: 1, occurredAt: '2026-03-02T01:00:00Z', data: {} };
    const shared = { v: 1, stream, prevHash, commandId, actor: { id: 'wang' }, recordedAt: '2026-03-02T01:00:00Z' };
    const record = canonicalBytes({ ...shared, seq: place + 1, events: [event] });
    bytes.push(record);
    prevHash = hashOf(record);
    const answer = { said: 'recorded' as const, position: `0:${place + 1}`, version: place + 1, events: [type] };
    calls.push({ stream, commandId, sentAt: place * 10, endedAt: place * 10 + 5, answer });
  }
  return { calls, bytes };
};

const found = ({ calls, bytes }: { calls: Call[]; bytes: Uint8Array[] }): string =>
  brokenPromises(calls, judged(0, bytes)).join('\n');

const at = <T>(list: readonly T[], place: number): T => {
  const one = list[place];
  if (one === undefined) throw new Error(`There is no ${place}`);
  return one;
};

describe('The checker of histories', () => {
  it('finds nothing where every promise was kept, retries and unknown outcomes included', () => {
    const { calls, bytes } = honest();
    const unknown: Call = { ...at(calls, 1), sentAt: 1, endedAt: 9, answer: { said: 'unknown', why: 'killed' } };
    const retry: Call = { ...at(calls, 1), sentAt: 40, endedAt: 41 };
    expect(found({ calls: [unknown, ...calls, retry], bytes })).toBe('');
  });

  it('finds an acknowledged command that is lost', () => {
    const { calls, bytes } = honest();
    expect(found({ calls, bytes: bytes.slice(0, -1) })).toContain('command 2, answered at 0:3: no accepted record');
  });

  it('finds a lost command in the middle, whose successors then do not count either', () => {
    const { calls, bytes } = honest();
    expect(found({ calls, bytes: bytes.toSpliced(2, 1) })).toContain('command 1, answered at 0:2');
  });

  it('finds a command that counts twice', () => {
    const { calls, bytes } = honest();
    const log = judged(0, bytes);
    const copy = { ...at(log, 2), position: '0:4' };
    expect(brokenPromises(calls, [...log, copy]).join()).toContain('command 2 is in the log twice: 0:3 and 0:4');
  });

  it('takes a second copy that is void for what it is: harmless', () => {
    const { calls, bytes } = honest();
    expect(found({ calls, bytes: [...bytes, at(bytes, 3)] })).toBe('');
  });

  it('finds two records that were exchanged', () => {
    const { calls, bytes } = honest();
    const [genesis, first, second, third] = [at(bytes, 0), at(bytes, 1), at(bytes, 2), at(bytes, 3)];
    expect(found({ calls, bytes: [genesis, first, third, second] })).toContain('answered at 0:3');
  });

  it('finds an order that people saw otherwise, although every record is there and chained', () => {
    const { calls, bytes } = honest();
    const early = calls.map((call, place) => (place === 2 ? { ...call, sentAt: 1, endedAt: 2 } : call));
    expect(found({ calls: early, bytes })).toContain('command 1 was sent after command 2 was answered');
    const late = calls.map((call, place) => (place === 0 ? { ...call, sentAt: 90, endedAt: 95 } : call));
    expect(found({ calls: late, bytes })).toContain('command 0 was sent after command 1 was answered');
  });

  it('finds two commands that were both given the same place', () => {
    const { calls, bytes } = honest();
    const rival = { ...at(calls, 2), commandId: 'rival' };
    expect(found({ calls: [...calls, rival], bytes })).toContain('event 3 was given to command 2 and to rival');
  });

  it('finds a retry that was answered otherwise than the first call', () => {
    const { calls, bytes } = honest();
    const retry = { ...at(calls, 0), answer: { ...at(calls, 0).answer, position: '0:2' } } as Call;
    expect(found({ calls: [...calls, retry], bytes })).toContain('and then');
  });

  it('finds a refusal that the log does not have', () => {
    const { calls, bytes } = honest();
    const answer = { said: 'refused' as const, position: '0:3', version: 3, code: 'not-at-this-stage' };
    const refused = calls.map((call, place) => (place === 2 ? { ...call, answer } : call));
    expect(found({ calls: refused, bytes })).toContain('refused was answered, the log has VerificationRecorded');
  });

  it('finds a command that was said to be recorded nowhere, and is', () => {
    const { calls, bytes } = honest();
    const denied = calls.map((call, place): Call =>
      place === 2 ? { ...call, answer: { said: 'denied', status: 503 } } : call,
    );
    expect(found({ calls: denied, bytes })).toContain('command 2 was told that nothing was recorded');
  });
});
