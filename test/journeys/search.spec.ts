import type { Answer, Problem } from '../system/client.js';
import { clueOfToday } from '../system/clue-of-today.js';
import { describeSystem } from '../system/describe-system.js';
import { embedded, officeFor } from '../system/office.js';
import type { Page } from '../system/pages.js';
import { today } from '../system/today.js';

const creditCode = '91350100M000100Y43';

/** The parties of the cases that are looked for, with what their matters are. */
const registered = [
  { name: '江城县华联食品商行（虚构）', matter: '经营超过保质期的食品', unit: 'shifan.chengguan', by: 'wang' },
  { name: '江城县华联百货店（虚构）', matter: '销售无标签的玩具', unit: 'shifan.chengguan', by: 'wang' },
  { name: '𠮷野家餐饮店（虚构）', matter: '经营超过保质期的食品', unit: 'shifan.hekou', by: 'sun' },
] as const;

await describeSystem('Looking for a case', (engines) => {
  const office = officeFor(engines);
  const ids: string[] = [];
  /** The lists wait for the last record of each. */
  const seen = async (user: string, position: string): Promise<void> => {
    const { status } = await office.client.get(`/worklist?position=${position}`, user);
    if (status !== 200) throw new Error(`The lists have not seen ${position}`);
  };

  beforeAll(async () => {
    for (const { name, matter, unit, by } of registered) {
      const party = { kind: 'company', name, ...(name.includes('食品') ? { creditCode } : {}) };
      const { body } = await office.client.post('/cases', by, { ...clueOfToday(), party, matter, unit });
      ids.push(body.id);
      await seen(by, body.position);
    }
  });

  const search = async <T = Page>(user: string, words: string, path = '/cases'): Promise<Answer<T>> => {
    const headers = { ...(await office.client.authorization(user)), 'anlu-search': encodeURIComponent(words) };
    return office.client.send<T>('GET', path, { headers });
  };
  /** Places in the list above. */
  const found = async (user: string, words: string, path?: string): Promise<number[]> =>
    (await search(user, words, path)).body.items.map(({ _id }) => ids.indexOf(_id)).sort((a, b) => a - b);

  it.each([
    ['the beginning of a name', '江城', [0, 1]],
    ['the middle of a name', '联食', [0]],
    ['its end with the sign after it', '餐饮店（虚', [2]],
    ['a whole name that is longer than a term', '江城县华联食品商行', [0]],
    ['more than the name', '江城县华联食品商行总店', []],
    ['a rare character', '𠮷野', [2]],
    ['a matter', '保质期', [0, 2]],
    ['two words of different texts', '华联 保质期', [0]],
    ['a single character beside a word', '华联 百', [1]],
    ['a part of a credit code, whatever the case', '00m000100y', [0]],
    ['full-width digits', '９１３５０１００Ｍ', [0]],
    ['what nobody is called', '不存在的店', []],
    ['signs, which are left out', '华.*联', [0, 1]],
    ['signs that are no pattern', '华.*货', []],
  ])('finds by %s: %s', async (_by, words, places) => {
    expect(await found('feng', words)).toEqual(places);
  });

  it('shows nobody more than their units have', async () => {
    expect(await found('wang', '保质期')).toEqual([0]);
    expect(await found('sun', '保质期')).toEqual([2]);
    expect(await found('sun', '江城')).toEqual([]);
  });

  it('finds what was recorded in the cases that are found, for those who read the index of events', async () => {
    const streams = async (user: string, words: string): Promise<unknown[]> =>
      (await search<{ items: { stream: string }[] }>(user, words, '/events')).body.items.map(({ stream }) => stream);
    expect(await streams('wei', '联食')).toEqual([`case/${ids[0] ?? ''}`]);
    expect(new Set(await streams('wei', '保质期'))).toEqual(new Set([`case/${ids[0] ?? ''}`, `case/${ids[2] ?? ''}`]));
    // The head of a station reads what is of the station.
    expect(await streams('zhao', '保质期')).toEqual([`case/${ids[0] ?? ''}`]);
    expect(await streams('wei', '不存在的店')).toEqual([]);
    const both = await search<Problem>('wei', '联食', `/events?caseId=${ids[0] ?? ''}`);
    expect(both.status).toBe(400);
  });

  it('narrows the worklist and other filters too', async () => {
    expect(await found('wang', '江城', '/worklist?filter=unassigned')).toEqual([0, 1]);
    expect(await found('wang', '江城', '/worklist?filter=mine')).toEqual([]);
    expect(await found('wang', '江城', '/cases?stage=clue')).toEqual([0, 1]);
    expect(await found('wang', '江城', '/cases?stage=decided')).toEqual([]);
  });

  it('finds a complaint in the worklist by whom it is about, and never by who made it', async () => {
    const matter = {
      unit: 'shifan.chengguan',
      channel: '12315',
      tracks: ['report'],
      receivedOn: today(),
      reporter: { name: '匿了名的人', contact: '13800000000', realName: true },
      target: { kind: 'individual_business', name: '被举报的烧饼铺（虚构）' },
      matter: '烧饼里有异物',
      place: '某街（虚构）',
    };
    const { status, body } = await office.client.post('/complaints', 'shen', matter);
    expect({ status, detail: body.detail }).toEqual({ status: 201, detail: undefined });
    await seen('zhao', body.position);
    const named = async (words: string) => (await search('zhao', words, '/worklist')).body.items.map(({ _id }) => _id);
    expect(await named('烧饼铺')).toEqual([`complaint/${body.id}`]);
    expect(await named('匿了名')).toEqual([]);
    expect(await named('13800000000')).toEqual([]);
  });

  it.each([
    ['one character', '张'],
    ['signs only', '（）……'],
    ['nothing', ' '],
    ['more than 100 characters', '长'.repeat(101)],
  ])('refuses %s, and says what is searched for', async (_what, words) => {
    const { status, body } = await search<Problem>('wang', words);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'malformed' });
  });

  it('refuses what is not encoded', async () => {
    const headers = { ...(await office.client.authorization('wang')), 'anlu-search': '%E4%BD' };
    const { status, body } = await office.client.send('GET', '/worklist', { headers });
    expect(status).toBe(400);
    expect(body.detail).toMatch(/^Anlu-Search must be text of at most 100 characters, percent-encoded/);
  });

  it('says nothing of what is only kept to find by', async () => {
    for (const path of ['/cases', '/worklist']) {
      const { items } = (await search('wang', '江城', path)).body;
      expect(items).toHaveLength(2);
      for (const item of items)
        for (const field of ['sought', 'terms', 'stagePlace', 'codePlace']) expect(item).not.toHaveProperty(field);
    }
  });
});

await describeSystem('The worklist', (engines) => {
  const office = officeFor(engines);
  const parties = ['丙店', '甲店', '乙店'];

  it('is sorted by what is asked for, and narrowed by how far its clock is', async () => {
    const received = ['2026-11-26', '2026-11-24', '2026-11-25'];
    for (const [place, name] of parties.entries()) {
      const party = { kind: 'company', name: `${name}（虚构）` };
      const answer = await office.client.post('/cases', 'wang', {
        ...clueOfToday(),
        party,
        receivedOn: received[place],
      });
      const { position } = answer.body;
      expect((await office.client.get(`/worklist?position=${position}`, 'wang')).status).toBe(200);
    }
    const order = async (query: string): Promise<string[]> => {
      const { body } = await office.client.get<Page>(`/worklist?${query}`, 'wang');
      return body.items.map(({ party }) => String(party).slice(0, 2));
    };
    expect(await order('sort=due')).toEqual(['甲店', '乙店', '丙店']);
    expect(await order('sort=opened')).toEqual(['丙店', '乙店', '甲店']);
    expect(await order('sort=party')).toEqual(['丙店', '乙店', '甲店']);
    expect(await order('sort=stage')).toHaveLength(3);
    expect(await order('sort=code&limit=2')).toHaveLength(2);
    // 15 working days from these days of late November are far off for today's clock of this machine, or long over.
    const states = await Promise.all(['overdue', 'due', 'later', 'paused'].map((state) => order(`state=${state}`)));
    expect(states.flat().sort()).toEqual([...parties].sort());
    expect(states[3]).toEqual([]);
    const refused = await office.client.get<Problem>('/worklist?sort=name', 'wang');
    expect(refused.body.detail).toBe('sort must be one of: due, code, opened, stage, party.');
  });
});

describe('Looking for what very many cases are called', () => {
  const office = officeFor(embedded);
  const many = 203;

  it('shows all of them page by page, and in a small list those of it', async () => {
    const register = async (place: number, matter: string) => {
      const party = { kind: 'company', name: `第${place}家连锁店（虚构）` };
      const answer = await office.client.post('/cases', 'wang', { ...clueOfToday(), matter, party });
      expect(answer.status).toBe(201);
      return answer;
    };
    // Each partition of the log is followed by itself: the lists have all once they have the last record of each.
    const lastOf = new Map<string | undefined, string>();
    for (let place = 0; place < many; place += 1) {
      const { position } = (await register(place, '无照经营')).body;
      lastOf.set(position.split(':')[0], position);
    }
    const { body: last } = await register(many, '虚假宣传');
    for (const position of lastOf.values()) await office.client.get(`/worklist?position=${position}`, 'zhao');
    const headers = { ...(await office.client.authorization('zhao')), 'anlu-search': encodeURIComponent('连锁店') };
    const page = async (query: string): Promise<Page> =>
      (await office.client.send<Page>('GET', `/worklist?position=${last.position}${query}`, { headers })).body;
    const first = await page('&limit=150');
    const second = await page(`&limit=150&after=${encodeURIComponent(first.next ?? '')}`);
    expect(new Set([...first.items, ...second.items].map(({ _id }) => _id)).size).toBe(many + 1);
    expect(second.next).toBeNull();
    headers['anlu-search'] = encodeURIComponent('连锁店 宣传');
    expect((await page('&filter=unassigned')).items.map(({ _id }) => _id)).toEqual([last.id]);
    expect((await page('&filter=mine')).items).toEqual([]);
  }, 60_000);
});
