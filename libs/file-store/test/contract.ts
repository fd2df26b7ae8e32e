import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { damagedFiles, FileTooLarge, type FileStore } from '#file-store';

/** Somewhere that files stay while stores on them are opened and closed. */
export interface Place {
  open(): Promise<FileStore>;
  /** Changes the first byte of a kept file behind the store's back. */
  flipFirstByte(sha256: string): Promise<void>;
  /** How much lies there in all that is no kept file: uploads that never ended. */
  unfinished(): Promise<number>;
  remove(): Promise<void>;
}

const enough = 10_000_000;
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes in blocks of 100 kB, as they come over a wire. */
const arriving = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += 100_000) yield bytes.subarray(from, from + 100_000);
};

const cutOff = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* arriving(bytes);
  throw new Error('the connection broke');
};

/** What every file store promises, whatever keeps its bytes. */
export const fileStoreContract = (newPlace: () => Promise<Place>): void => {
  let place: Place;
  let store: FileStore;
  beforeEach(async () => {
    place = await newPlace();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  const contentOf = async (sha256: string, range?: { start: number; end: number }): Promise<Buffer | null> => {
    const content = await store.get(sha256, range);
    return content === null ? null : buffer(content);
  };
  const listed = async (): Promise<string[]> => {
    const all: string[] = [];
    for await (const { sha256 } of store.list()) all.push(sha256);
    return all;
  };
  const soon = (): Date => new Date(Date.now() + 60_000);
  const notNeeded = async (): Promise<boolean> => false;

  it('gives a file back byte for byte under the digest of its content, also after it was opened anew', async () => {
    const bytes = randomBytes(700_001);
    const kept = await store.put(arriving(bytes), enough);
    expect(kept).toMatchObject({ sha256: digestOf(bytes), size: 700_001 });
    expect(await contentOf(kept.sha256)).toEqual(bytes);
    await store.close();
    store = await place.open();
    expect(await contentOf(kept.sha256)).toEqual(bytes);
    expect(await store.find(kept.sha256)).toMatchObject({ size: 700_001 });
  });

  it('gives part of a file, over the borders of its blocks and to its last byte', async () => {
    const bytes = randomBytes(700_000);
    const { sha256 } = await store.put(arriving(bytes), enough);
    expect(await contentOf(sha256, { start: 0, end: 0 })).toEqual(bytes.subarray(0, 1));
    expect(await contentOf(sha256, { start: 250_000, end: 550_000 })).toEqual(bytes.subarray(250_000, 550_001));
    expect(await contentOf(sha256, { start: 699_990, end: 699_999 })).toEqual(bytes.subarray(699_990));
  });

  it('knows everybody who sent a file, also after it was sent again and opened anew, and forgets them with the file', async () => {
    const bytes = randomBytes(1_000);
    const { sha256 } = await store.put(arriving(bytes), enough);
    expect(await store.wasSentBy(sha256, 'wang')).toBe(false);
    for (const person of ['wang', 'li.1', 'wang']) await store.noteSender(sha256, person);
    await store.put(arriving(bytes), enough);
    await store.close();
    store = await place.open();
    const sent = await Promise.all(['wang', 'li.1', 'li', ''].map((person) => store.wasSentBy(sha256, person)));
    expect(sent).toEqual([true, true, false, false]);
    expect(await listed()).toEqual([sha256]);
    expect(await store.remove(sha256, { usedSince: soon(), needed: notNeeded })).toBe(true);
    await store.put(arriving(bytes), enough);
    expect(await store.wasSentBy(sha256, 'wang')).toBe(false);
  });

  it('knows nothing of a file that was never put', async () => {
    const nowhere = digestOf(Buffer.from('nowhere'));
    expect([await store.find(nowhere), await store.use(nowhere), await store.get(nowhere)]).toEqual([null, null, null]);
    expect(await store.remove(nowhere, { usedSince: soon(), needed: notNeeded })).toBe(false);
  });

  it('keeps the same content once, whoever puts it and when', async () => {
    const bytes = randomBytes(300_000);
    const [one, other] = await Promise.all([store.put(arriving(bytes), enough), store.put(arriving(bytes), enough)]);
    const again = await store.put(arriving(bytes), enough);
    expect([other.sha256, again.sha256]).toEqual([one.sha256, one.sha256]);
    expect(await listed()).toEqual([one.sha256]);
    expect(await contentOf(one.sha256)).toEqual(bytes);
    expect(await place.unfinished()).toBe(0);
  });

  it('takes a file of exactly the limit, and keeps nothing of one that has a byte more', async () => {
    const bytes = randomBytes(250_000);
    await expect(store.put(arriving(bytes), 249_999)).rejects.toThrow(FileTooLarge);
    expect(await listed()).toEqual([]);
    await store.clearUnfinished(soon());
    expect(await place.unfinished()).toBe(0);
    expect((await store.put(arriving(bytes), 250_000)).size).toBe(250_000);
  });

  it('keeps nothing of an upload that was cut off', async () => {
    const bytes = randomBytes(600_000);
    await expect(store.put(cutOff(bytes), enough)).rejects.toThrow('the connection broke');
    expect(await store.find(digestOf(bytes))).toBeNull();
    expect(await listed()).toEqual([]);
    await store.clearUnfinished(soon());
    expect(await place.unfinished()).toBe(0);
  });

  it('does not clear away what is still on its way', async () => {
    const bytes = randomBytes(300_000);
    const begun = new Date(Date.now() - 60_000);
    const slowly = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 150_000);
      await store.clearUnfinished(begun);
      yield bytes.subarray(150_000);
    };
    const { sha256 } = await store.put(slowly(), enough);
    expect(await contentOf(sha256)).toEqual(bytes);
  });

  it('removes a file that nobody used since and nobody needs, and takes it in again later', async () => {
    const bytes = randomBytes(300_000);
    const { sha256 } = await store.put(arriving(bytes), enough);
    expect(await store.remove(sha256, { usedSince: new Date(Date.now() - 60_000), needed: notNeeded })).toBe(false);
    expect(await store.remove(sha256, { usedSince: soon(), needed: async () => true })).toBe(false);
    expect(await contentOf(sha256)).toEqual(bytes);
    expect(await store.remove(sha256, { usedSince: soon(), needed: notNeeded })).toBe(true);
    expect([await store.find(sha256), await store.get(sha256), await listed()]).toEqual([null, null, []]);
    await store.put(arriving(bytes), enough);
    expect(await contentOf(sha256)).toEqual(bytes);
  });

  it('never takes a file from under somebody who uses it: either it stays, or the user is told that it is gone', async () => {
    const bytes = randomBytes(10_000);
    const { sha256 } = await store.put(arriving(bytes), enough);
    const cutoff = new Date(Date.now() + 1);
    while (Date.now() <= cutoff.getTime()) await new Promise(setImmediate);
    let used: Promise<unknown> = Promise.resolve();
    const removal = store.remove(sha256, {
      usedSince: cutoff,
      needed: async () => {
        used = store.use(sha256);
        return false;
      },
    });
    const removed = await removal;
    expect((await used) === null).toBe(removed);
    expect((await store.find(sha256)) === null).toBe(removed);
  });

  it('finds the file whose content is no longer what it was, names it, and is mended by the same content', async () => {
    const [sound, damaged] = [randomBytes(300_000), randomBytes(300_000)];
    await store.put(arriving(sound), enough);
    const { sha256 } = await store.put(arriving(damaged), enough);
    expect(await damagedFiles(store, () => undefined)).toEqual([]);
    await place.flipFirstByte(sha256);
    expect(await damagedFiles(store, () => undefined)).toEqual([
      { sha256, what: expect.stringMatching(/digest [0-9a-f]{64}/) as string },
    ]);
    await store.put(arriving(damaged), enough);
    expect(await damagedFiles(store, () => undefined)).toEqual([]);
  });
};
