import { lookId, LookLogUnavailable, type Look, type LookLog, type LooksAsked } from '#look-log';

/** Somewhere that looks stay while logs on them are opened and closed. */
export interface Place {
  open(): Promise<LookLog>;
  remove(): Promise<void>;
}

/** A minute of the last hour, so that no engine drops it by itself. */
const minute = (nth: number): string => new Date(anHourAgo + nth * 60_000).toISOString();
const anHourAgo = Date.now() - 3_600_000;

const look = (nth: number, said: Partial<Look> = {}): Look => {
  const at = minute(nth);
  const usual = { person: 'wang', unit: 'shifan', stream: 'case/1', part: 'page', classes: ['case'] };
  return { id: lookId(at), ...usual, at, until: at, count: 1, ...said };
};

/** What every log of looks promises, whatever keeps it. */
export const lookLogContract = (newPlace: () => Promise<Place>): void => {
  let place: Place;
  let log: LookLog;
  beforeEach(async () => {
    place = await newPlace();
    log = await place.open();
  });
  afterEach(async () => {
    await log.close();
    await place.remove();
  });

  const listed = async (asked: Partial<LooksAsked> = {}): Promise<Look[]> => {
    const all: Look[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { items, next } = await log.list({ limit: 2, ...asked, ...(after === '' ? {} : { after }) });
      expect(items.length).toBeLessThanOrEqual(2);
      all.push(...items);
      after = next;
    }
    return all;
  };

  it('lists looks at a stream, by a person or in a time, the newest first, page by page, also when opened anew', async () => {
    const looks = [
      look(1),
      look(2, { person: 'li' }),
      look(3, { stream: 'complaint/7', classes: ['case', 'party'] }),
      look(4, { person: 'li', stream: 'complaint/7' }),
      look(5),
    ];
    const [one, two, three, four, five] = looks;
    await log.put([three, one, five, two, four].filter((each) => each !== undefined));
    await log.close();
    log = await place.open();
    expect(await listed()).toEqual([five, four, three, two, one]);
    expect(await listed({ stream: 'complaint/7' })).toEqual([four, three]);
    expect(await listed({ person: 'wang' })).toEqual([five, three, one]);
    expect(await listed({ person: 'li', stream: 'case/1' })).toEqual([two]);
    expect(await listed({ from: minute(2), to: minute(4) })).toEqual([three, two]);
    expect(await listed({ stream: 'case/1', from: minute(2) })).toEqual([five, two]);
    expect(await listed({ stream: 'case/10' })).toEqual([]);
    expect(await listed({ person: 'wan' })).toEqual([]);
  });

  it('keeps several looks that are one under its id, with how often and until when', async () => {
    const first = look(1);
    await log.put([first]);
    const again = { ...first, until: minute(3), count: 4 };
    await log.put([again]);
    await log.put([again]);
    expect(await listed()).toEqual([again]);
    expect(await listed({ stream: 'case/1' })).toEqual([again]);
  });

  it('finds those that have a reason among all others', async () => {
    const asked = look(2, { classes: ['reporter'], reason: '联系举报人核实' });
    const refused = look(4, { person: 'li', classes: ['reporter'], reason: '好奇', refused: true });
    await log.put([look(1), asked, look(3), refused]);
    expect(await listed({ explained: true })).toEqual([refused, asked]);
    expect(await listed({ explained: true, person: 'wang' })).toEqual([asked]);
  });

  it('drops what was first looked at before a time, out of every order, and nothing else', async () => {
    const old = [1, 2, 3].map((nth) => look(nth, { reason: '核实' }));
    const kept = look(5, { reason: '核实' });
    await log.put([...old, kept]);
    expect(await log.sweep(minute(4))).toBe(3);
    expect(await log.sweep(minute(4))).toBe(0);
    for (const asked of [{}, { stream: 'case/1' }, { person: 'wang' }, { explained: true as const }])
      expect(await listed(asked)).toEqual([kept]);
  });

  it('takes thousands at once, and lists and drops them all', async () => {
    const many = Array.from({ length: 2_500 }, () => look(1));
    await log.put(many);
    const { items, next } = await log.list({ limit: 1_000 });
    expect([items.length, typeof next]).toEqual([1_000, 'string']);
    expect(await log.sweep(minute(2))).toBe(2_500);
  });

  it('says that it is ready, and answers nothing once it is closed', async () => {
    expect(await log.health()).toEqual({ ready: true });
    await log.put([]);
    await log.close();
    expect((await log.health()).ready).toBe(false);
    await expect(log.put([look(1)])).rejects.toThrow(LookLogUnavailable);
    await expect(log.list({ limit: 1 })).rejects.toThrow(LookLogUnavailable);
  });
};
