import type { Receipt } from '../system/client.js';
import { describeSystem } from '../system/describe-system.js';
import { registerNeighbours } from '../system/level-above.js';
import { officeFor } from '../system/office.js';

interface Rows {
  items: Row[];
}

interface Row {
  _id: string;
  stage: string;
  due: string;
  waitsFor: string | null;
  documents: string[];
  dismissedBefore: number;
}

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-03-02',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'company', name: '某公司（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街（虚构）',
};
const texts = { problems: '多起案件超期未结', provisions: '程序规定第六十四条', requirements: '说明情况并纠正' };
const at = (day: string): { at: string } => ({ at: `2026-${day}T02:00:00.000Z` });

await describeSystem('Supervision of enforcement', (engines) => {
  const office = officeFor(engines);
  const post = <T = Receipt>(user: string, path: string, body: object, day: string) =>
    office.client.post<T>(path, user, body, at(day));
  const act = (id: string, user: string, name: string, body: object, day: string) =>
    post<Receipt & { code: string }>(user, `/supervision-matters/${id}/actions/${name}`, body, day);
  /** Where the last act stands in the log: lists are asked for once they have seen it. */
  let last = '';
  const done = async (id: string, user: string, name: string, body: object, day: string): Promise<void> => {
    const { status, body: said } = await act(id, user, name, body, day);
    expect({ name, status, said }).toMatchObject({ name, status: 201 });
    last = said.position;
  };
  const seen = async (user: string, query = ''): Promise<Row[]> => {
    const path = `/supervision-matters?open=all&position=${last}${query}`;
    return (await office.client.get<Rows>(path, user)).body.items;
  };
  let [caseId, above] = ['', ''];

  it('knows the level above by the register, entered by the county (SUP Art.2)', async () => {
    await registerNeighbours(office.client);
    const name = (superior: string) =>
      post<{ code: string }>(
        'shen',
        '/registers/units/shifan/actions/name-superior-body',
        { superior, validFrom: '2026-01-05' },
        '01-05',
      );
    expect((await name('shifan.hekou')).body.code).toBe('superior-not-apart');
    expect((await name('nowhere')).body.code).toBe('unit-unknown');
    expect((await name('yunzhou')).status).toBe(201);
    caseId = (await post('wang', '/cases', clue, '03-02')).body.id;
  });

  it('goes from the notice to the correction with its proof, each instrument approved and numbered (SUP Art.17-19)', async () => {
    const raise = {
      unit: 'yunzhou',
      addressed: 'shifan',
      level: 'above',
      sign: { source: 'by-hand' },
      matter: '多起案件超期未结（虚构）',
    };
    const stranger = await post<{ code: string }>(
      'bian',
      '/supervision-matters',
      { ...raise, unit: 'linxian' },
      '03-02',
    );
    expect(stranger.body.code).toBe('not-below');
    const opened = await post('shi', '/supervision-matters', raise, '03-02');
    expect(opened.status).toBe(201);
    above = opened.body.id;
    const elsewhere = { ...texts, officersConcerned: ['shi'] };
    expect((await act(above, 'shi', 'draft-notice', elsewhere, '03-02')).body.code).toBe('officer-unknown');
    await done(above, 'shi', 'draft-notice', { ...texts, officersConcerned: ['wang'] }, '03-02');
    // A draft is seen by its author and the heads who could approve it; for others it is not there.
    expect((await office.client.get(`/supervision-matters/${above}`, 'du')).status).toBe(200);
    for (const user of ['qian', 'wei', 'jiang', 'bian', 'wang'])
      expect((await office.client.get(`/supervision-matters/${above}`, user)).status).toBe(404);
    expect(
      (await act(above, 'qian', 'answer-supervision', { answeredOn: '2026-03-02', answer: '-' }, '03-02')).status,
    ).toBe(404);

    await done(above, 'du', 'issue-instrument', { instrument: 'notice' }, '03-02');
    await done(above, 'qian', 'receive-instrument', { instrument: 'notice', receivedOn: '2026-03-02' }, '03-02');
    await done(above, 'qian', 'answer-supervision', { answeredOn: '2026-03-18', answer: '情况说明' }, '03-18');
    await done(
      above,
      'shi',
      'record-inquiry',
      { inquiredOn: '2026-03-19', found: 'unlawful', findings: '属实' },
      '03-19',
    );
    await done(above, 'shi', 'draft-decision', { ...texts, mendBy: '2026-04-15' }, '03-19');
    await done(above, 'du', 'issue-instrument', { instrument: 'decision' }, '03-20');
    await done(above, 'qian', 'receive-instrument', { instrument: 'decision', receivedOn: '2026-03-20' }, '03-20');
    await done(above, 'qian', 'object-to-decision', { objectedOn: '2026-03-27', reasons: '部分已延期' }, '03-27');
    await done(above, 'shi', 'receive-objection', { receivedOn: '2026-03-27' }, '03-27');
    const recheck = { recheckedOn: '2026-04-08', recheck: 'changed', reasons: '部分成立', mendBy: '2026-05-15' };
    await done(above, 'du', 'decide-recheck', recheck, '04-08');
    const verify = `/cases/${caseId}/actions/assign-verification`;
    expect((await post('zhao', verify, { officers: ['wang', 'li'] }, '04-09')).status).toBe(201);
    const mendingActs = [{ caseId, event: 2 }];
    await done(
      above,
      'qian',
      'record-correction',
      { correctedOn: '2026-04-10', correction: '已决定', mendingActs },
      '04-10',
    );
    await done(above, 'qian', 'report-correction', { reportedOn: '2026-04-20', report: '整改情况' }, '04-20');
    // The level above sees no case of the county: what mended it is named by who may see it.
    await done(above, 'shi', 'close-supervision', { supervisionResult: 'mended', reasons: '已纠正' }, '04-21');
    const page = await office.client.get<{
      state: { notice: { number: string } };
      risks: { number: number; since: string }[];
    }>(`/supervision-matters/${above}`, 'qian');
    expect(page.body.state.notice.number).toBe('云市监监督通〔2026〕1号');
    // Ten working days from 2 March end on the 16th; the answer came on the 18th.
    expect(page.body.risks).toMatchObject([{ number: 40, since: '2026-03-17', until: '2026-03-18' }]);
  });

  it('goes inside the bureau from a sign in a case to the head of the station, and counts what was dismissed before', async () => {
    const raise = (day: string) =>
      post(
        'wei',
        '/supervision-matters',
        {
          unit: 'shifan',
          addressed: 'shifan.chengguan',
          level: 'inside',
          sign: { source: 'risk-point', riskPoint: 1, caseId, officer: 'wang' },
          matter: '线索未按期核查（虚构）',
        },
        day,
      );
    const first = (await raise('04-01')).body.id;
    const dismissed = await act(first, 'wei', 'dismiss-sign', { reasons: '经核实已办理' }, '04-02');
    expect(dismissed.status).toBe(201);
    const inside = (await raise('04-10')).body.id;
    // Until the lists have seen the first dismissal.
    const known = await office.client.get<Rows>(
      `/supervision-matters?open=all&position=${dismissed.body.position}`,
      'wei',
    );
    expect(known.body.items.map(({ _id }) => _id)).toContain(first);
    await done(inside, 'wei', 'dismiss-sign', { reasons: '再次核实' }, '04-11');
    const page = await office.client.get<{ state: { dismissed: { dismissedBefore: string[] } } }>(
      `/supervision-matters/${inside}`,
      'wei',
    );
    expect(page.body.state.dismissed.dismissedBefore).toEqual([first]);
  });

  it('lists to each only what they may see, and names what waits for whom', async () => {
    const names = async (user: string) => (await seen(user)).map(({ _id }) => _id);
    expect(await names('qian')).toContain(above);
    expect(await names('shi')).toEqual([above]);
    expect(await names('bian')).toEqual([]);
    // The notice named him.
    expect(await names('wang')).toEqual([above]);
    expect(await names('li')).toEqual([]);
    expect(await names('wu')).toEqual([]);
    expect((await seen('wei', `&caseId=${caseId}`)).length).toBe(2);
    // What was dismissed is no draft any more: the auditor sees that it was, twice.
    const dismissed = (await seen('jiang')).filter(({ stage }) => stage === 'dismissed');
    expect(dismissed.map(({ dismissedBefore }) => dismissedBefore).toSorted((a, b) => a - b)).toEqual([0, 1]);
  });

  it('keeps as whose sign it is who the records name, and its numbers from who may not see the matter', async () => {
    const raise = {
      unit: 'shifan',
      addressed: 'shifan.chengguan',
      level: 'inside',
      sign: { source: 'event', caseId, event: 1 },
      matter: '案源登记（虚构）',
    };
    const { id } = (await post('wei', '/supervision-matters', raise, '04-22')).body;
    const page = await office.client.get<{ state: { ofSign: string[] } }>(`/supervision-matters/${id}`, 'wei');
    expect(page.body.state.ofSign).toEqual(['wang']);
    await done(id, 'wei', 'draft-notice', texts, '04-22');
    await done(id, 'feng', 'issue-instrument', { instrument: 'notice' }, '04-22');
    const numbers = async (user: string) =>
      (await office.client.get<{ series: string }[]>('/registers/units/shifan/numbers/2026', user)).body.map(
        ({ series }) => series,
      );
    expect(await numbers('wei')).toContain('supervision-notice');
    expect(await numbers('shen')).not.toContain('supervision-notice');
    expect((await numbers('shen')).length).toBe((await numbers('wei')).length - 1);
  });

  it('counts a sign that was raised from an event by the file and the kind of event, and from a case by the case', async () => {
    const station = 'shifan.chengguan';
    const dismissed = async (sign: object, day: string, addressed = station): Promise<[string, number]> => {
      const raise = { unit: 'shifan', addressed, level: 'inside', sign, matter: '核实（虚构）' };
      const { id } = (await post('wei', '/supervision-matters', raise, day)).body;
      await done(id, 'wei', 'dismiss-sign', { reasons: '经核实并无此事' }, day);
      const row = (await seen('wei')).find(({ _id }) => _id === id);
      return [id, row?.dismissedBefore ?? -1];
    };
    const event = { source: 'event', caseId, event: 1 };
    expect((await dismissed(event, '05-06'))[1]).toBe(0);
    expect((await dismissed(event, '05-07'))[1]).toBe(1);
    // Near twin: of another kind of source in the same case.
    const byHand = { source: 'by-hand', caseId };
    expect([(await dismissed(byHand, '05-08'))[1], (await dismissed(byHand, '05-09'))[1]]).toEqual([0, 0]);
    const point = { source: 'risk-point', riskPoint: 1, caseId };
    expect((await dismissed(point, '05-10'))[1]).toBe(2);
    expect((await dismissed(point, '05-11'))[1]).toBe(3);
    // Whoever names the officer the next time, or asks the bureau in place of the station, is not out of sight.
    expect((await dismissed({ ...point, officer: 'wang' }, '05-12'))[1]).toBe(4);
    expect((await dismissed({ ...point, officer: 'wang' }, '05-13', 'shifan'))[1]).toBe(5);
    expect((await dismissed({ ...point, officer: 'li' }, '05-14'))[1]).toBe(2);
  });

  it('is a table where one is asked for, as every list, and of the same rows', async () => {
    const path = `/supervision-matters?open=all&format=csv&position=${last}`;
    for (const user of ['wei', 'shi'] as const) {
      const { status, type, body } = await office.client.get<string>(path, user);
      expect([status, type]).toEqual([200, 'text/csv']);
      const lines = body.trim().split('\r\n');
      expect(lines[0]).toContain('Unit addressed');
      const ids = (await seen(user)).map(({ _id }) => _id);
      expect(lines.slice(1).map((line) => line.split(',').at(-1))).toEqual(ids);
    }
    expect((await office.client.get(path.replace('csv', 'xml'), 'wei')).status).toBe(400);
  });

  it('is verified like everything else', async () => {
    const { status } = await office.client.get(`/supervision-matters/${above}/events`, 'shi');
    expect(status).toBe(200);
    const verified = await office.client.verify();
    expect(verified.findings).toEqual([]);
  });
});
