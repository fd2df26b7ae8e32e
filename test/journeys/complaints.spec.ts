import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import type { Page } from '../system/pages.js';

const matter = {
  unit: 'shifan.chengguan',
  channel: '12315',
  reference: '13302002000260420',
  receivedOn: '2026-09-01',
  tracks: ['complaint', 'report'],
  reporter: { name: '某甲（虚构）', contact: '000-00000000', realName: true },
  target: { kind: 'individual_business', name: '某副食店（虚构）' },
  matter: '买到过期饼干，要求退款并举报',
  place: '某街1号（虚构）',
};

const at = (day: string): string => `2026-09-${day}T06:00:00.000Z`;

await describeSystem('A document that complains and reports', (engines) => {
  const office = officeFor(engines);
  const id = { complaint: '', case: '' };
  const act = (user: string, action: string, body: object, day: string) =>
    office.client.post(`/complaints/${id.complaint}/actions/${action}`, user, body, { at: at(day) });

  it('is received, handled in two tracks, and its report becomes a clue; both name each other (CR121 Art.9, 27, 35)', async () => {
    const opened = await office.client.post('/complaints', 'shen', matter, { at: at('01') });
    expect(opened.status).toBe(201);
    id.complaint = opened.body.id;
    const accepted = { acceptedOn: '2026-09-02', toldOn: '2026-09-02' };
    expect((await act('wang', 'accept-complaint', accepted, '02')).body).toMatchObject({ code: 'not-assigned' });
    expect((await act('zhao', 'name-handlers', { handlers: ['wang', 'li'] }, '02')).status).toBe(201);
    expect((await act('wang', 'accept-complaint', accepted, '02')).status).toBe(201);

    const clue = {
      unit: matter.unit,
      source: 'report',
      receivedOn: matter.receivedOn,
      anotherMatter: '各案互不相关（虚构）',
      party: matter.target,
      matter: matter.matter,
      place: matter.place,
      complaint: id.complaint,
    };
    const unlinked = await office.client.post('/cases', 'wang', { ...clue, complaint: undefined }, { at: at('02') });
    expect((await act('wang', 'link-clue', { caseId: unlinked.body.id }, '02')).body).toMatchObject({
      code: 'clue-does-not-name-it',
    });
    const registered = await office.client.post('/cases', 'wang', clue, { at: at('02') });
    expect(registered.status).toBe(201);
    id.case = registered.body.id;
    expect((await act('wang', 'link-clue', { caseId: id.case }, '02')).status).toBe(201);
    // One report, one clue: a second is refused, a repetition is recorded in the matter and merged (Art.35).
    expect((await office.client.post('/cases', 'wang', clue, { at: at('03') })).body).toMatchObject({
      code: 'no-clue-wanted',
    });
    const repeat = { receivedOn: '2026-09-04', channel: 'phone', newFacts: '又买到一袋' };
    expect((await act('wang', 'record-repeat', repeat, '04')).status).toBe(201);
    const merged = { complaint: id.complaint, receivedOn: '2026-09-04', newFacts: '又买到一袋' };
    const merging = await office.client.post(`/cases/${id.case}/actions/merge-report`, 'wang', merged, {
      at: at('04'),
    });
    expect(merging.body).toMatchObject({ events: ['ReportMerged'] });

    const ended = { outcome: 'agreed', endedOn: '2026-09-08', reasons: '退款' };
    expect((await act('wang', 'end-mediation', ended, '08')).status).toBe(201);
    const told = { complainantToldOn: '2026-09-09', targetToldOn: '2026-09-09' };
    expect((await act('wang', 'tell-parties', told, '09')).status).toBe(201);
  });

  it('is disputed with another regulator, settled by the common superior, and goes to the police as extortion (CR121 Art.33, 42)', async () => {
    const { id: disputed } = (
      await office.client.post(
        '/complaints',
        'shen',
        { ...matter, reference: '3', tracks: ['complaint'] },
        { at: at('01') },
      )
    ).body;
    const does = (action: string, body: object, day: string, user = 'wang') =>
      office.client.post(`/complaints/${disputed}/actions/${action}`, user, body, { at: at(day) });
    expect((await does('name-handlers', { handlers: ['wang', 'li'] }, '01', 'zhao')).status).toBe(201);
    const dispute = {
      track: 'complaint',
      other: '邻县市场监督管理局',
      disputedOn: '2026-09-02',
      reasons: '住所地在邻县',
    };
    expect((await does('record-complaint-dispute', dispute, '02')).status).toBe(201);
    const page = await office.client.get<{ clocks: { id: string; due: string }[] }>(`/complaints/${disputed}`, 'wang');
    // Wednesday 2 September + 7 working days: 3, 4, 7, 8, 9, 10, 11 September.
    expect(page.body.clocks).toContainEqual(expect.objectContaining({ id: 'complaint-dispute', due: '2026-09-11' }));
    const settled = { by: 'superior', outcome: 'ours', settledOn: '2026-09-16', record: '指定本局处理' };
    expect((await does('settle-complaint-dispute', settled, '16')).body).toMatchObject({ code: 'missing-before' });
    const reported = { superior: '某市市场监督管理局', reportedOn: '2026-09-11', reasons: '协商不成' };
    expect((await does('report-complaint-dispute', reported, '11')).status).toBe(201);
    expect((await does('settle-complaint-dispute', settled, '16')).status).toBe(201);
    const handed = { to: '示范县公安局', handedOn: '2026-09-17', grounds: '以投诉相要挟，索要财物（虚构）' };
    expect((await does('hand-complaint-to-police', handed, '17')).status).toBe(201);
    expect(
      (await does('accept-complaint', { acceptedOn: '2026-09-18', toldOn: '2026-09-18' }, '18')).body,
    ).toMatchObject({ code: 'not-this-track' });
  });

  it('shows who made it masked to those who handle it, whole once they say why, and to nobody else (CR121 Art.37)', async () => {
    const shown = async (user: string) =>
      office.client.post<object>(`/complaints/${id.complaint}/reporter`, user, { reason: '联系核实' });
    for (const user of ['wang', 'li', 'shen'])
      expect((await shown(user)).body).toMatchObject({ reporter: matter.reporter, matter: matter.matter });
    for (const path of [`/complaints/${id.complaint}`, `/complaints/${id.complaint}/events`]) {
      const seen = async (user: string): Promise<string> =>
        JSON.stringify((await office.client.get<object>(path, user)).body);
      for (const user of ['wang', 'li', 'shen']) {
        expect(await seen(user)).toContain('某某某');
        expect(await seen(user)).not.toMatch(/某甲|000-00000000/);
      }
      for (const user of ['zhao', 'feng', 'qian', 'wei', 'jiang']) {
        expect(await seen(user)).not.toContain('某甲');
        expect(await seen(user)).toContain('withheld');
      }
    }
    expect((await office.client.get(`/complaints/${id.complaint}`, 'sun')).status).toBe(403);
    expect((await office.client.get('/complaints/nothing-there', 'wang')).status).toBe(404);
  });

  it('stands in the lists with the case it led to, and read models agree with the log', async () => {
    const { position } = (
      await office.client.post('/complaints', 'shen', { ...matter, reference: '2' }, { at: at('10') })
    ).body;
    const list = async (path: string, user: string): Promise<Page['items']> =>
      (await office.client.get<Page>(`${path}&position=${position}`, user)).body.items;
    expect(await list('/complaints?open=all&reference=13302002000260420', 'wei')).toMatchObject([
      { _id: id.complaint, cases: [id.case], open: false },
    ]);
    expect(await list('/complaints?reference=2', 'zhao')).toMatchObject([{ open: true, handlers: [] }]);
    expect((await list('/worklist?stage=complaint', 'zhao')).map(({ waitsFor }) => waitsFor)).toEqual(['unit-head']);
    // The open one waits for its clue longer than fifteen working days: risk 2.
    expect(await list('/risk-points?number=2&on=2026-12-01', 'wei')).toMatchObject([
      { complaintId: expect.any(String) },
    ]);
    const events = await list(`/events?complaintId=${id.complaint}&limit=50`, 'wei');
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['ComplaintReceived', 'ClueLinked', 'PartiesTold']),
    );
    expect(JSON.stringify(events)).not.toContain('某甲');
    expect((await office.client.verify()).findings).toEqual([]);
    await office.client.work('/operations/rebuild', 'han');
    expect(await list('/complaints?open=all&reference=13302002000260420', 'wei')).toMatchObject([
      { _id: id.complaint },
    ]);
    expect((await office.client.verify()).findings).toEqual([]);
  });
});
