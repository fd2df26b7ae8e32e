import { ComplaintReceived } from '../src/events/complaints.js';
import { invalidInput } from '../src/input/bounds.js';

const now = '2026-03-02T01:30:00.000Z';
const fieldsOf = (body: object): string[] => invalidInput(ComplaintReceived, body, now).map(({ field }) => field);

describe('an input larger than any act takes', () => {
  it('is refused before its 90,000 texts are compared with one another', () => {
    let read = 0;
    const tracks = new Proxy(
      Array.from({ length: 90_000 }, (_, place) => `text ${place}`),
      { get: (list, name, receiver) => ((read += 1), Reflect.get(list, name, receiver) as unknown) },
    );
    expect(fieldsOf({ tracks })).toEqual(['tracks']);
    expect(read).toBeLessThan(10);
  });

  it('is refused with one fault for 80,000 names; of as many as a body may have each is told, so that the answer can count them', () => {
    const names = Object.fromEntries(Array.from({ length: 80_000 }, (_, place) => [`n${place}`, 1]));
    expect(fieldsOf(names)).toEqual(['']);
    const many = Object.fromEntries(Array.from({ length: 190 }, (_, place) => [`n${place}`, 1]));
    expect(fieldsOf(many).filter((field) => field.startsWith('n'))).toHaveLength(190);
  });
});
