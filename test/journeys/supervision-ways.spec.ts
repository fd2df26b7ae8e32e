import type { Receipt } from '../system/client.js';
import { describeSystem } from '../system/describe-system.js';
import { nameLevelAbove, registerNeighbours } from '../system/level-above.js';
import { officeFor } from '../system/office.js';
import { allPages } from '../system/pages.js';

/*
 * The ways of supervision beside that of a decision from above: an opinion on a general problem (SUP Art.20), the loop
 * inside a bureau to its end (Art.16; R825 Art.42), an instrument from outside (R825 Art.26-29), and what no matter may
 * be raised from or say (SUP Art.7; CR121 Art.37).
 */

interface Said extends Receipt {
  readonly code: string;
}

interface Page {
  readonly state: { reportedOn: { opinion: string | null }; closed: { supervisionResult: string } | null };
  readonly clocks: { id: string; due: string; stoppedOn: string | null }[];
  readonly risks: { number: number; since: string; until: string | null }[];
}

interface Row {
  readonly _id: string;
  readonly stage: string;
  readonly unit: string;
  readonly addressed: string;
  readonly waitsFor: string | null;
  readonly due: string;
  readonly raisedOn: string;
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
const complaint = {
  unit: 'shifan.chengguan',
  channel: '12315',
  receivedOn: '2026-03-02',
  tracks: ['report'],
  reporter: { name: '王某某', contact: '13800001234', realName: true },
  target: { kind: 'individual_business', name: '某食品店（虚构）' },
  matter: '买到过期食品（虚构）',
  place: '某街（虚构）',
};
const texts = { problems: '裁量说理不足（虚构）', provisions: '《规定》第六十条', requirements: '完善说理（虚构）' };
const at = (day: string): { at: string } => ({ at: `2026-${day}T02:00:00.000Z` });

await describeSystem('The other ways of supervision', (engines) => {
  const office = officeFor(engines);
  let last = '';
  let caseId = '';
  const post = async (user: string, path: string, body: object, day: string) => {
    const answer = await office.client.post<Said>(path, user, body, at(day));
    if (answer.status === 201) last = answer.body.position;
    return answer;
  };
  const done = async (user: string, path: string, body: object, day: string): Promise<string> => {
    const { status, body: said } = await post(user, path, body, day);
    expect({ path, status, said }).toMatchObject({ status: 201 });
    return said.id;
  };
  const act = (id: string, name: string): string => `/supervision-matters/${id}/actions/${name}`;
  const pageOf = async (id: string, user: string): Promise<Page> =>
    (await office.client.get<Page>(`/supervision-matters/${id}`, user)).body;
  const listed = async (user: string, query: string): Promise<Row[]> =>
    (await allPages(office.client, `/supervision-matters?limit=2&position=${last}${query}`, user)) as unknown as Row[];
  const inside = (sign: object, matter = '说理不足（虚构）', addressed = 'shifan.chengguan') => ({
    unit: 'shifan',
    addressed,
    level: 'inside',
    sign,
    matter,
  });
  const matters = { opinion: '', inside: '', outside: '' };

  beforeAll(async () => {
    await registerNeighbours(office.client);
    await nameLevelAbove(office.client);
    caseId = await done('wang', '/cases', clue, '03-02');
  });

  it('is an opinion on a general problem: its own day, no notice, no objection, a report (SUP Art.20)', async () => {
    const raise = { ...inside({ source: 'by-hand' }), unit: 'yunzhou', addressed: 'shifan', level: 'above' };
    const id = (matters.opinion = await done('shi', '/supervision-matters', raise, '03-02'));
    const opinion = { problems: texts.problems, requirements: texts.requirements, reportBy: '2026-04-20' };
    await done('shi', act(id, 'draft-opinion'), opinion, '03-02');
    expect((await post('shi', act(id, 'issue-instrument'), { instrument: 'opinion' }, '03-02')).status).toBe(403);
    await done('du', act(id, 'issue-instrument'), { instrument: 'opinion' }, '03-03');
    await done('qian', act(id, 'receive-instrument'), { instrument: 'opinion', receivedOn: '2026-03-04' }, '03-04');
    const objects = await post(
      'qian',
      act(id, 'object-to-decision'),
      { objectedOn: '2026-03-05', reasons: '不同意（虚构）' },
      '03-05',
    );
    expect(objects.body.code).toBe('missing-before');
    expect((await pageOf(id, 'qian')).clocks).toMatchObject([{ id: 'supervision-report', due: '2026-04-20' }]);
    const closes = { supervisionResult: 'improved', reasons: '已改进（虚构）' };
    expect((await post('shi', act(id, 'close-supervision'), closes, '04-20')).body.code).toBe('missing-before');
    await done('qian', act(id, 'report-correction'), { reportedOn: '2026-04-21', report: '已修订（虚构）' }, '04-21');
    await done('shi', act(id, 'close-supervision'), closes, '04-22');
    const { state, risks } = await pageOf(id, 'qian');
    expect([state.reportedOn.opinion, state.closed?.supervisionResult]).toEqual(['2026-04-21', 'improved']);
    // The city wanted to close it unreported; the report came a day late, which stays a sign of the county.
    expect(risks).toMatchObject([
      { number: 40, since: '2026-04-20', until: '2026-04-20', officers: ['shi'] },
      { number: 40, since: '2026-04-21', until: '2026-04-21' },
    ]);
    const signs = await office.client.get<{ items: { unit: string; supervisionId?: string }[] }>(
      `/risk-points?show=all&number=40&position=${last}`,
      'qian',
    );
    // Each with the unit of which it is a sign.
    const units = signs.body.items.filter(({ supervisionId }) => supervisionId === id).map(({ unit }) => unit);
    expect(units.toSorted()).toEqual(['shifan', 'yunzhou']);
  });

  it('goes inside the bureau from the notice to the act that mended it (SUP Art.16; R825 Art.42)', async () => {
    const sign = { source: 'event', caseId, event: 1, officer: 'wang' };
    const id = (matters.inside = await done('wei', '/supervision-matters', inside(sign), '03-09'));
    await done('wei', act(id, 'draft-notice'), { ...texts, officersConcerned: ['wang'] }, '03-09');
    await done('feng', act(id, 'issue-instrument'), { instrument: 'notice' }, '03-10');
    await done('zhao', act(id, 'receive-instrument'), { instrument: 'notice', receivedOn: '2026-03-10' }, '03-10');
    await done('wei', act(id, 'urge'), { urgedOn: '2026-03-12', urging: '请按期回复（虚构）' }, '03-12');
    await done('zhao', act(id, 'answer-supervision'), { answeredOn: '2026-03-13', answer: '说明（虚构）' }, '03-13');
    const inquiry = { inquiredOn: '2026-03-16', found: 'not-performed', findings: '属实（虚构）' };
    await done('wei', act(id, 'record-inquiry'), inquiry, '03-16');
    await done('wei', act(id, 'draft-decision'), { ...texts, mendBy: '2026-04-10' }, '03-17');
    await done('feng', act(id, 'issue-instrument'), { instrument: 'decision' }, '03-17');
    await done('zhao', act(id, 'receive-instrument'), { instrument: 'decision', receivedOn: '2026-03-18' }, '03-18');
    const objection = { objectedOn: '2026-03-20', reasons: '部分不成立（虚构）' };
    await done('zhao', act(id, 'object-to-decision'), objection, '03-20');
    await done('wei', act(id, 'receive-objection'), { receivedOn: '2026-03-20' }, '03-20');
    const recheck = { recheckedOn: '2026-03-25', recheck: 'upheld', reasons: '维持（虚构）' };
    await done('feng', act(id, 'decide-recheck'), recheck, '03-25');
    await done('zhao', `/cases/${caseId}/actions/assign-verification`, { officers: ['wang', 'li'] }, '03-26');
    const corrected = (event: number) => ({
      correctedOn: '2026-03-27',
      correction: '已经指派（虚构）',
      mendingActs: [{ caseId, event }],
    });
    expect((await post('zhao', act(id, 'record-correction'), corrected(1), '03-27')).body.code).toBe('mended-before');
    await done('zhao', act(id, 'record-correction'), corrected(2), '03-27');
    await done('zhao', act(id, 'report-correction'), { reportedOn: '2026-03-30', report: '整改（虚构）' }, '03-30');
    await done(
      'wei',
      act(id, 'close-supervision'),
      { supervisionResult: 'mended', reasons: '已纠正（虚构）' },
      '03-31',
    );
    const { clocks, risks } = await pageOf(id, 'zhao');
    expect(clocks.every(({ stoppedOn }) => stoppedOn !== null)).toBe(true);
    // The act of before, which was named as what mended it, was tried (SUP Art.18); nothing was late.
    expect(risks).toMatchObject([{ number: 40, since: '2026-03-27', until: '2026-03-27', officers: ['zhao'] }]);
  });

  it('comes from outside with its own day, and is answered by the main head (R825 Art.26-29)', async () => {
    const letter = {
      unit: 'shifan',
      body: '师范县司法局（虚构）',
      outsideInstrument: 'supervision-letter',
      reference: '司督〔2026〕1号',
      receivedOn: '2026-03-02',
      answerBy: '2026-03-20',
      matter: '未依法履行职责（虚构）',
    };
    const id = (matters.outside = await done('shen', '/outside-supervision', letter, '03-02'));
    const answers = { answeredOn: '2026-03-23', answer: '说明（虚构）' };
    expect((await post('feng', act(id, 'answer-supervision'), answers, '03-23')).body.code).toBe('not-the-addressed');
    await done('qian', act(id, 'answer-supervision'), answers, '03-23');
    await done(
      'qian',
      act(id, 'close-supervision'),
      { supervisionResult: 'answered', reasons: '已复（虚构）' },
      '03-24',
    );
    expect((await pageOf(id, 'qian')).risks).toMatchObject([{ number: 40, since: '2026-03-21', until: '2026-03-23' }]);
  });

  it('is listed by how far it is, whose it is, whom it names, and what was raised first and runs out first', async () => {
    const ids = (rows: readonly Row[]): string[] => rows.map(({ _id }) => _id);
    const open = await done('wei', '/supervision-matters', inside({ source: 'by-hand', officer: 'wang' }), '04-01');
    await done('wei', act(open, 'draft-notice'), { ...texts, officersConcerned: ['wang'] }, '04-01');
    await done('feng', act(open, 'issue-instrument'), { instrument: 'notice' }, '04-01');
    const { opinion, inside: mended, outside } = matters;
    expect(ids(await listed('qian', ''))).toEqual([open]);
    expect(ids(await listed('qian', '&open=all&stage=closed')).toSorted()).toEqual(
      [opinion, mended, outside].toSorted(),
    );
    expect(ids(await listed('qian', '&open=all&level=above'))).toEqual([opinion]);
    expect(ids(await listed('qian', '&open=all&addressed=shifan')).toSorted()).toEqual([opinion, outside].toSorted());
    expect(ids(await listed('qian', '&open=all&unit=yunzhou'))).toEqual([opinion]);
    expect(ids(await listed('qian', '&open=all&officers=wang')).toSorted()).toEqual([mended, open].toSorted());
    expect(ids(await listed('qian', '&open=all&officer=li'))).toEqual([]);
    expect(ids(await listed('qian', '&open=all&riskPoint=22'))).toEqual([]);
    expect((await listed('qian', '&waitsFor=addressed')).map(({ _id }) => _id)).toEqual([open]);
  });

  it('is listed by its age: raised up to a day, from a day on, the oldest or the newest first', async () => {
    const raised = async (query: string): Promise<string[]> =>
      (await listed('qian', query)).map(({ raisedOn }) => raisedOn);
    const newest = ['2026-04-01', '2026-03-09', '2026-03-02', '2026-03-02'];
    expect(await raised('&open=all')).toEqual(newest);
    expect(await raised('&open=all&sort=newest')).toEqual(newest);
    expect(await raised('&open=all&sort=oldest')).toEqual(newest.toReversed());
    // A matter that was raised on the last day, or on the first one, is among them.
    expect(await raised('&open=all&to=2026-03-09')).toEqual(newest.slice(1));
    expect(await raised('&open=all&to=2026-03-08')).toEqual(newest.slice(2));
    expect(await raised('&open=all&from=2026-03-09&sort=oldest')).toEqual(['2026-03-09', '2026-04-01']);
    expect(await raised('&from=2026-04-02')).toEqual([]);
    expect(await raised('&sort=oldest&to=2026-04-01')).toEqual(['2026-04-01']);
    for (const wrong of ['sort=age', 'from=2026-02-30', 'from=2026-03-02&to=2026-03-01'])
      expect((await office.client.get(`/supervision-matters?${wrong}`, 'qian')).status).toBe(400);
  });

  it('knows the level above by the day: nobody supervises from above before it was entered, or after it was another', async () => {
    const raise = { ...inside({ source: 'by-hand' }), unit: 'yunzhou', addressed: 'shifan', level: 'above' };
    expect((await post('shi', '/supervision-matters', raise, '01-02')).body.code).toBe('not-below');
    const other = { superior: 'linxian', validFrom: '2026-06-01' };
    await done('shen', '/registers/units/shifan/actions/name-superior-body', other, '05-29');
    expect((await post('shi', '/supervision-matters', raise, '05-30')).status).toBe(201);
    expect((await post('shi', '/supervision-matters', raise, '06-01')).body.code).toBe('not-below');
    expect((await post('bian', '/supervision-matters', { ...raise, unit: 'linxian' }, '06-02')).status).toBe(201);
  });

  it('is raised from no sign that is not there, and about no file of another station (SUP Art.7)', async () => {
    const code = async (body: object) => (await post('wei', '/supervision-matters', body, '03-10')).body.code;
    // Nothing was decided in it: neither who was spared twice (5) nor how it was closed (36) shows.
    expect(await code(inside({ source: 'risk-point', riskPoint: 5, caseId }))).toBe('sign-not-shown');
    expect(await code(inside({ source: 'risk-point', riskPoint: 36, caseId, officer: 'wang' }))).toBe('sign-not-shown');
    expect(await code(inside({ source: 'refusal', caseId }))).toBe('sign-not-shown');
    expect(await code(inside({ source: 'draw' }))).toBe('sign-not-named');
    const ofOther = inside({ source: 'event', caseId, event: 1 }, '其他单位的案件（虚构）', 'shifan.hekou');
    expect(await code(ofOther)).toBe('sign-of-another');
    const verify = `/cases/${caseId}/actions/assign-verification`;
    expect((await post('zhao', verify, { officers: ['wang', 'sun'] }, '04-02')).status).toBe(409);
    await done('wei', '/supervision-matters', inside({ source: 'refusal', caseId }), '04-03');
  });

  it('counts what was dismissed of the same sign 365 days before, and not 366', async () => {
    const dismissed = async (officer: string, on: string): Promise<string> => {
      const sign = { source: 'by-hand', riskPoint: 24, officer };
      const played = { at: `${on}T02:00:00.000Z` };
      const raised = await office.client.post<Said>('/supervision-matters', 'wei', inside(sign), played);
      const { id } = raised.body;
      const done = await office.client.post<Said>(act(id, 'dismiss-sign'), 'wei', { reasons: '属实（虚构）' }, played);
      expect([raised.status, done.status]).toEqual([201, 201]);
      // The next dismissal counts by the lists, which have seen this one.
      last = done.body.position;
      expect(await listed('wei', '&open=all&stage=dismissed')).not.toEqual([]);
      return id;
    };
    const early = await dismissed('wang', '2025-03-10');
    const again = await dismissed('wang', '2026-03-10');
    await dismissed('li', '2025-03-10');
    const late = await dismissed('li', '2026-03-11');
    const rows = (await listed('wei', '&open=all&stage=dismissed')) as (Row & { dismissedBefore: number })[];
    const counts = new Map(rows.map(({ _id, dismissedBefore }) => [_id, dismissedBefore]));
    expect([early, again, late].map((id) => counts.get(id))).toEqual([0, 1, 0]);
    // Who audits sees that it was dismissed, and how often before (APL Art.74(3)).
    const audited = (await listed('jiang', '&open=all&stage=dismissed')) as (Row & { dismissedBefore: number })[];
    expect(audited.find(({ _id }) => _id === again)?.dismissedBefore).toBe(1);
  });

  it('names nowhere who reported, whoever writes it (CR121 Art.37)', async () => {
    const complaintId = await done('shen', '/complaints', complaint, '03-02');
    await done('zhao', `/complaints/${complaintId}/actions/name-handlers`, { handlers: ['wang', 'li'] }, '03-02');
    const raise = (matter: string) => inside({ source: 'by-hand', complaintId, officer: 'li' }, matter);
    const named = await post('wei', '/supervision-matters', raise('王某某举报某店后未处理'), '04-01');
    expect([named.status, named.body.code]).toEqual([409, 'reporter-named']);
    const id = await done('wei', '/supervision-matters', raise('举报后未处理（虚构）'), '04-01');
    const draft = { ...texts, problems: '138 0000 1234 反映未处理', officersConcerned: ['li'] };
    expect((await post('wei', act(id, 'draft-notice'), draft, '04-01')).body.code).toBe('reporter-named');
    await done('wei', act(id, 'draft-notice'), { ...texts, officersConcerned: ['li'] }, '04-01');
  });

  it('shows in no figure that is open to everybody what was drafted (SUP Art.17)', async () => {
    const figures = await (await fetch(`${office.client.url}/metrics`)).text();
    expect(figures).toContain('anlu_commands_total{action="supervision",outcome="recorded"}');
    expect(figures).not.toMatch(/draft-|issue-instrument|raise-supervision|supervision-matters\/:id/);
  });

  it('is verified like everything else', async () => {
    expect((await office.client.verify()).findings).toEqual([]);
  });
});
