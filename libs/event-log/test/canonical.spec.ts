import * as fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { canonicalBytes, commandIdOf, hashOf, type JsonValue } from '#event-log';

const text = (value: Parameters<typeof canonicalBytes>[0]) => Buffer.from(canonicalBytes(value)).toString();

describe('the canonical bytes of a record', () => {
  it('are those of the examples in RFC 8785', () => {
    expect(
      text(
        JSON.parse(String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`),
      ),
    ).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    expect(text({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('are those that another program writes, whatever is written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) =>
        expect(text(value as JsonValue)).toBe(canonicalize(value)),
      ),
    );
  });

  it('have no field without a value, and null for none in a list', () => {
    const nothing = { a: undefined, b: [undefined, NaN] } as unknown as JsonValue;
    expect(text(nothing)).toBe('{"b":[null,null]}');
  });

  it('do not depend on the order in which fields were set', () => {
    expect(text({ b: 1, a: { d: 2, c: 3 } })).toBe(text({ a: { c: 3, d: 2 }, b: 1 }));
  });

  it('can hold the same object in several places', () => {
    const party = { name: '某某食品店' };
    expect(text({ a: party, ab: party, list: [party, party] })).toBe(
      '{"a":{"name":"某某食品店"},"ab":{"name":"某某食品店"},"list":[{"name":"某某食品店"},{"name":"某某食品店"}]}',
    );
  });
});

describe('the id of a command', () => {
  it('is the same for the same actor and key, and another for any other', () => {
    const ids = [
      commandIdOf('a', 'b'),
      commandIdOf('a', 'c'),
      commandIdOf('b', 'b'),
      commandIdOf('ab', ''),
      commandIdOf('', 'ab'),
    ];
    expect(new Set(ids).size).toBe(5);
    expect(commandIdOf('a', 'b')).toBe(hashOf(Buffer.from('["a","b"]')));
  });
});
