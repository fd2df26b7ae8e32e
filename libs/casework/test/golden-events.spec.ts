import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { BrokenHistory, complaintEvents, fold, invalidFields, supervisionEvents, type CaseFact } from '#casework';
import { catalogue, digests, golden } from './golden-events.js';
import { histories } from './lines-of-all.js';

const classOf = (type: string): new () => object => {
  const found = catalogue.find(([name]) => name === type);
  if (found === undefined) throw new Error(`The catalogue has no event ${type}`);
  return found[1].data;
};

describe('stored events of every type and version', () => {
  it('exist for every event that is written today', () => {
    expect(catalogue.map(([type, { v }]) => `${type}.v${v}.json`).filter((name) => !golden.has(name))).toEqual([]);
  });

  it('are kept for ever: none is taken away, none comes without its digest', () => {
    expect([...golden.keys()].sort()).toEqual([...digests.keys()].sort());
  });

  describe.each([...golden])('%s', (name, event) => {
    it('never changes', () => {
      expect(createHash('sha256').update(canonicalize(event)).digest('hex')).toBe(digests.get(name));
    });
    it('is named after its type and version', () => {
      expect(name).toBe(`${event.type}.v${event.v}.json`);
    });
    it('is still of the form that the catalogue asks for', () => {
      expect(invalidFields(classOf(event.type), event.data)).toEqual([]);
    });
    it('is found out when a field is added', () => {
      expect(invalidFields(classOf(event.type), { ...event.data, addedLater: 1 })).toMatchObject([
        { field: 'addedLater', reason: 'addedLater is not a field of this input' },
      ]);
    });
    it('is found out when its first field is missing', () => {
      const [first = ''] = Object.keys(event.data);
      const { [first]: _missing, ...rest } = event.data;
      expect(invalidFields(classOf(event.type), rest).map(({ field }) => field)).toContain(first);
    });
  });

  const ofCases = [...golden.values()].filter(({ type }) =>
    histories.some(({ facts }) => facts.some((fact) => fact.type === type)),
  );

  it('of cases all stand in some history', () => {
    expect(ofCases.length).toBe(
      golden.size - 26 - Object.keys(complaintEvents).length - Object.keys(supervisionEvents).length,
    );
  });

  it.each(ofCases)('$type.v$v still folds where such an event stands', ({ type, v, occurredAt, data }) => {
    const standing = histories.filter(({ facts }) => facts.some((fact) => fact.type === type));
    // In another history the same event may say something else than what follows it; in one it must fit.
    const fits = standing.some(({ facts, state }) => {
      const place = facts.findIndex((fact) => fact.type === type);
      const stored: unknown = { ...facts[place], type, v, occurredAt, data };
      try {
        return fold(facts.with(place, stored as CaseFact)).stage === state.stage;
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenHistory);
        return false;
      }
    });
    expect(fits).toBe(true);
  });
});
