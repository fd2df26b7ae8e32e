import { canonicalBytes, parseRecord, type JsonObject } from '#event-log';
import { record, refusal } from './records.js';

const changed = (from: object, changes: JsonObject): Uint8Array => Buffer.from(JSON.stringify({ ...from, ...changes }));

describe('reading what lies in the log', () => {
  it('gives back records and refusals as they were written', () => {
    const event = record('case/1');
    const no = refusal('case/1');
    expect(parseRecord(canonicalBytes(event))).toEqual({ kind: 'record', record: event });
    expect(parseRecord(canonicalBytes(no))).toEqual({ kind: 'record', record: no });
  });

  it('knows a genesis', () => {
    expect(parseRecord(canonicalBytes({ v: 1, genesis: { id: 'x', partitions: 12 } }))).toEqual({
      kind: 'genesis',
      genesis: { id: 'x', partitions: 12 },
    });
    expect(parseRecord(canonicalBytes({ v: 1, genesis: { id: 'x', partitions: 0 } }))).toMatchObject({
      kind: 'malformed',
    });
  });

  it('tells an envelope of a later version from a malformed one', () => {
    expect(parseRecord(canonicalBytes({ v: 3, whatever: [] }))).toEqual({ kind: 'unknown-version', version: 3 });
    for (const v of [0, -1, 1.5, '2', null])
      expect(parseRecord(canonicalBytes({ v }))).toMatchObject({ kind: 'malformed' });
  });

  it.each([
    ['no bytes', Buffer.of()],
    ['half a record', canonicalBytes(record('case/1')).subarray(0, 200)],
    ['bytes that are no UTF-8', Buffer.of(0x22, 0xff, 0x22)],
    ['a list', Buffer.from('[]')],
    ['null', Buffer.from('null')],
    ['a stream without a name', changed(record('case/1'), { stream: '' })],
    ['a stream whose name is too long', changed(record('case/1'), { stream: 'x'.repeat(201) })],
    ['a stream with a line end in its name', changed(record('case/1'), { stream: 'case/1\n' })],
    ['a predecessor that is no hash', changed(record('case/1'), { prevHash: 'F'.repeat(64) })],
    ['no command', changed(record('case/1'), { commandId: '' })],
    ['a place before the first', changed(record('case/1'), { seq: 0 })],
    ['a place that is no whole number', changed(record('case/1'), { seq: 1.5 })],
    ['a place beyond exact numbers', changed(record('case/1'), { seq: 2 ** 53 })],
    ['no events', changed(record('case/1'), { events: [] })],
    ['an event without a type', changed(record('case/1'), { events: [{ v: 1, occurredAt: '', data: {} }] })],
    ['events and a refusal', changed(record('case/1'), { at: 0, refusal: { code: 'x', details: {} } })],
    ['neither events nor a refusal', changed({ ...record('case/1'), events: undefined }, {})],
    ['a refusal without a code', changed(refusal('case/1'), { refusal: { details: {} } })],
    ['a time that is none', changed(record('case/1'), { recordedAt: 'yesterday' })],
    ['reads that are no versions', changed(record('case/1'), { reads: { 'officer/1': -1 } })],
    ['an actor that is a name only', changed(record('case/1'), { actor: 'Zhang' })],
  ])('takes %s as void, with a reason', (_, bytes) => {
    expect(parseRecord(bytes)).toEqual({ kind: 'malformed', reason: expect.stringMatching(/.+/) });
  });

  it('passes over fields that it does not know', () => {
    expect(parseRecord(changed(record('case/1'), { later: 'addition' })).kind).toBe('record');
  });
});
