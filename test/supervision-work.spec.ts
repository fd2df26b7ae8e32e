import type { Receipt } from './system/client.js';
import { anlu } from './system/command.js';
import { describeSystem } from './system/describe-system.js';
import { nameLevelAbove, registerNeighbours } from './system/level-above.js';
import { officeFor } from './system/office.js';
import { allPages } from './system/pages.js';
import { today } from './system/today.js';

interface Row {
  _id: string;
  supervisionId?: string | null;
  complaintId?: string | null;
  unit: string;
  waitsFor: string | null;
  due: string;
}

interface Told {
  supervisionId: string | null;
  complaintId: string | null;
  events: { type: string }[];
  waiting: { action: string }[];
}

interface Brief extends Omit<Told, 'events' | 'waiting'> {
  acts: { type: string }[];
  clocks: { id: string }[];
  owed: { name: string }[];
  next: { action: string }[];
  since: { events: { type: string }[] } | null;
}

const texts = { problems: '超期未结（虚构）', provisions: '《规定》第六十四条', requirements: '说明情况' };
const complaint = {
  unit: 'shifan.chengguan',
  channel: '12315',
  receivedOn: today(),
  tracks: ['complaint'],
  reporter: { name: '某甲（虚构）', contact: '000-00000000', realName: true },
  target: { kind: 'individual_business', name: '某食品店（虚构）' },
  matter: '买到过期食品（虚构）',
  place: '某街（虚构）',
};

await describeSystem('What waits in matters of supervision, and what came in', (engines) => {
  const office = officeFor(engines);
  let last = '';
  let [matter, received] = ['', ''];
  const post = async (user: string, path: string, body: object): Promise<string> => {
    const { status, body: said } = await office.client.post<Receipt>(path, user, body);
    expect({ path, status, said }).toMatchObject({ status: 201 });
    last = said.position;
    return said.id;
  };
  const act = (user: string, name: string, body: object): Promise<string> =>
    post(user, `/supervision-matters/${matter}/actions/${name}`, body);
  const work = async (user: string, query = ''): Promise<Row[]> =>
    (await allPages(office.client, `/worklist?limit=2&position=${last}${query}`, user)) as unknown as Row[];
  const waiting = async (user: string): Promise<(string | null)[]> =>
    (await work(user, '&filter=waiting'))
      .filter(({ supervisionId = null }) => supervisionId === matter)
      .map(({ unit }) => unit);
  const counts = async (user: string): Promise<Record<string, number>> =>
    (await office.client.get<Record<string, number>>('/worklist/counts', user)).body;
  const away = async (user: string): Promise<Told[]> =>
    (await office.client.get<{ items: Told[] }>(`/away?since=${today()}&position=${last}`, user)).body.items;
  const briefs = async (user: string, query = ''): Promise<Brief[]> =>
    (await office.client.get<{ items: Brief[] }>(`/briefs?position=${last}${query}`, user)).body.items;
  /** Everything that a person is told of the matter, its numbers, versions and places in the log too. */
  const seenBy = async (user: string): Promise<unknown> => {
    const page = `/supervision-matters/${matter}`;
    const lists = ['approver', 'supervisor', 'addressed'].map((whose) => `/supervision-matters?waitsFor=${whose}&`);
    const paths = [...lists, '/worklist?', '/risk-points?show=all&', '/owed?state=all&', '/briefs?'].map(
      (path) => `${path}position=${last}`,
    );
    const told = await Promise.all(
      [page, `${page}/events`, `${page}/documents`, ...paths].map(async (path) => {
        const { status, body } = await office.client.get<object>(path, user);
        expect({ path, status }).toEqual({ path, status: 200 });
        return { path: path.replace(/position=.*$/, ''), body };
      }),
    );
    return told;
  };
  const ofMatter = <R extends { supervisionId: string | null }>(rows: R[]): R[] =>
    rows.filter(({ supervisionId }) => supervisionId === matter);

  beforeAll(async () => {
    await registerNeighbours(office.client);
    await nameLevelAbove(office.client);
  });

  it('shows and counts a draft to its author and the heads who approve it, and to nobody else (SUP Art.17)', async () => {
    const before = { jiang: await counts('jiang'), qian: await counts('qian') };
    matter = await post('shi', '/supervision-matters', {
      unit: 'yunzhou',
      addressed: 'shifan',
      level: 'above',
      sign: { source: 'by-hand' },
      matter: '超期未结（虚构）',
    });
    await act('shi', 'draft-notice', texts);
    expect([await waiting('du'), await waiting('shi')]).toEqual([['yunzhou'], []]);
    expect((await work('shi', '&filter=mine')).map(({ supervisionId }) => supervisionId)).toEqual([matter]);
    expect(await counts('du')).toMatchObject({ unit: 1, waiting: 1 });
    for (const user of ['jiang', 'qian'] as const) {
      expect([await counts(user), await work(user), await away(user), await briefs(user)]).toEqual([
        before[user],
        [],
        [],
        [],
      ]);
    }
    expect(ofMatter(await away('du'))).toMatchObject([
      { waiting: expect.arrayContaining([expect.objectContaining({ action: 'issue-instrument' })]) as unknown },
    ]);
  });

  it('shows a notice that came to the head who answers it: as work, as news and in the brief of the unit', async () => {
    await act('du', 'issue-instrument', { instrument: 'notice' });
    await act('qian', 'receive-instrument', { instrument: 'notice', receivedOn: today() });
    expect([await waiting('qian'), await waiting('du'), await waiting('zhao')]).toEqual([['shifan'], [], []]);
    expect(await counts('qian')).toMatchObject({ unit: 1, waiting: 1, overdue: 0 });
    const [told] = ofMatter(await away('qian'));
    expect(told?.events.map(({ type }) => type)).toEqual([
      'SupervisionRaised',
      'SupervisionNoticeDrafted',
      'SupervisionInstrumentIssued',
      'SupervisionInstrumentReceived',
    ]);
    expect(told?.waiting.map(({ action }) => action)).toContain('answer-supervision');
    const [brief] = ofMatter(await briefs('qian', `&since=${today()}`));
    expect(brief?.clocks.map(({ id }) => id)).toEqual(['supervision-reply']);
    expect(brief?.owed.map(({ name }) => name)).toEqual(['answer-supervision']);
    expect(brief?.next.map(({ action }) => action)).toContain('answer-supervision');
    expect(brief?.since?.events).toHaveLength(4);
    // A reviewer, and an officer whom it does not name, learn nothing of it.
    for (const user of ['wu', 'wang']) {
      expect(ofMatter(await away(user))).toEqual([]);
      expect(ofMatter(await briefs(user))).toEqual([]);
      expect(await waiting(user)).toEqual([]);
    }
  });

  it('is work of who supervises again once it is answered, and as of today what it is now', async () => {
    await act('qian', 'answer-supervision', { answeredOn: today(), answer: '情况说明（虚构）' });
    expect([await waiting('qian'), await waiting('shi')]).toEqual([[], ['yunzhou']]);
    for (const user of ['shi', 'qian', 'du']) expect(await work(user, `&asOf=${today()}`)).toEqual(await work(user));
  });

  it('counts on the board what the list shows, and a drafted decision to nobody of the county', async () => {
    await act('shi', 'record-inquiry', { inquiredOn: today(), found: 'unlawful', findings: '属实（虚构）' });
    const before = await seenBy('qian');
    await act('shi', 'draft-decision', { ...texts, mendBy: '2031-03-03' });
    expect(await seenBy('qian')).toEqual(before);
    expect(await seenBy('du')).not.toEqual(await seenBy('qian'));
    await act('du', 'return-draft', { reasons: '事实不清（虚构）' });
    expect(await seenBy('qian')).toEqual(before);
    const board = async (user: string): Promise<number> =>
      (await office.client.get<{ work: { open: number } }>(`/supervision/board?position=${last}`, user)).body.work.open;
    for (const user of ['shi', 'du', 'qian', 'jiang'])
      expect([user, await board(user)]).toEqual([user, (await work(user)).length]);
    await act('shi', 'draft-decision', { ...texts, mendBy: '2031-03-03' });
    expect([
      await waiting('du'),
      ofMatter(await briefs('qian')).flatMap(({ acts }) => acts.map(({ type }) => type)),
    ]).toEqual([['yunzhou'], expect.not.arrayContaining(['SupervisionDecisionDrafted'])]);
  });

  it('counts for the unit addressed without drafts: numbers, the version it acts on and that of a receipt', async () => {
    const page = `/supervision-matters/${matter}`;
    const numbers = async (user: string): Promise<number[]> => {
      const { body } = await office.client.get<{ place: number; number: number }[]>(`${page}/events`, user);
      expect(body.map(({ place }) => place)).toEqual(body.map((_, index) => index + 1));
      return body.map(({ number }) => number);
    };
    const version = async (user: string): Promise<number> =>
      (await office.client.get<{ version: number }>(page, user)).body.version;
    // Drafted, returned and drafted again: three events that are not for the county.
    expect([await version('qian'), await version('du')]).toEqual([6, 9]);
    expect([await numbers('qian'), await numbers('du')]).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ]);
    const ask = (user: string, name: string, body: object, asked: number, key?: string) =>
      office.client.post<Receipt>(`${page}/actions/${name}`, user, body, {
        version: asked,
        ...(key === undefined ? {} : { key }),
      });
    // Neither does it tell of a draft which version is refused, and what came since.
    const files = { wanted: '卷宗（虚构）', handOverBy: '2031-03-03' };
    for (const [asked, since] of [
      [9, []],
      [5, [expect.stringMatching(/^Supervision inquired by shi, .* \(event 6\)$/) as string]],
    ] as const)
      expect(await ask('qian', 'answer-supervision', { answeredOn: today(), answer: '说明' }, asked)).toMatchObject({
        status: 412,
        body: { version: 6, since },
      });
    expect((await ask('shi', 'ask-for-files', files, 6)).status).toBe(412);
    const asked = await ask('shi', 'ask-for-files', files, 9);
    expect(asked).toMatchObject({ status: 201, body: { version: 10 } });
    const handed = { handedOn: today(), handedOver: '卷宗（虚构）' };
    const first = await ask('qian', 'hand-over-files', handed, 7, 'files of the matter');
    expect(first).toMatchObject({ status: 201, body: { version: 8, repeated: false } });
    last = first.body.position;
    await act('du', 'issue-instrument', { instrument: 'decision' });
    expect(await numbers('qian')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    // The answer to a retry is the first one.
    expect(await ask('qian', 'hand-over-files', handed, 7, 'files of the matter')).toMatchObject({
      body: { version: 8, repeated: true },
    });
    const { documents } = (
      await office.client.get<{ documents: { instrument: string; event: number }[] }>(`${page}/documents`, 'qian')
    ).body;
    for (const { instrument, event } of documents)
      expect((await office.client.get(`${page}/documents/${instrument}?event=${event}`, 'qian')).status).toBe(200);
  });

  it('tells of a complaint that came in, with its clock, and nobody who made it (CR121 Art.37)', async () => {
    received = await post('shen', '/complaints', complaint);
    const told = (await away('zhao')).find(({ complaintId }) => complaintId === received);
    expect(told).toMatchObject({ events: [{ type: 'ComplaintReceived' }] });
    expect(told?.waiting.map(({ action }) => action)).toContain('name-handlers');
    const brief = (await briefs('zhao')).find(({ complaintId }) => complaintId === received);
    expect(brief?.owed.map(({ name }) => name)).toEqual(['answer-complaint']);
    expect(JSON.stringify([told, brief])).not.toContain('某甲');
  });

  it('is printed by the command line, and the same after the lists were made anew', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const printed = await anlu(['brief', '--as', 'qian', '--lang', 'zh-CN'], settings);
    expect(printed.stdout).toContain('执法监督');
    expect((await anlu(['worklist', '--as', 'qian', '--lang', 'en'], settings)).stdout).toContain('Supervision');
    const users = ['shi', 'du', 'qian', 'zhao', 'jiang'];
    const all = async () =>
      Promise.all(users.map(async (user) => [await work(user), await away(user), await briefs(user)]));
    const was = await all();
    await office.client.work('/operations/rebuild', 'han');
    expect(await all()).toEqual(was);
    expect((await office.client.verify()).findings).toEqual([]);
  });
});
