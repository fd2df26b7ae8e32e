import { readFile } from 'node:fs/promises';
import { getMetadataStorage } from 'class-validator';
import { acts } from '#casework';
import { classOfPart } from '#casework/input/plainly-valid';
import { bentAt } from '#casework/testing/bending';
import { mixedLine } from '#casework/testing/complaint-lines';
import type { Person } from '#casework/testing/county';
import { given } from '#casework/testing/given';
import { actsOf, lineNames, played, type Line } from '#casework/testing/stages';
import { demonstrationFilePaths, loadLaw } from '#law-files';
import type { Answer, Problem, Receipt, StoredAs } from '../system/client.js';
import { embedded, Office } from '../system/office.js';
import { bearer, registerTestCounty, sendAs } from '../system/test-county.js';

/** Fields of acts that name persons by their identifiers, `.` before each entry of a list. */
const persons: Record<string, readonly string[]> = {
  'assign-officers': ['officers.'],
  'assign-verification': ['officers.'],
  'attach-av-record': ['recordedBy'],
  'collect-evidence': ['officers.'],
  'decide-on-the-spot': ['officers.'],
  'record-handed-over-decision': ['officers.'],
  'decide-recusal': ['discussion.host', 'discussion.opinions.person', 'person'],
  'dispose-early': ['executors.', 'supervisor'],
  'dispose-goods': ['executors.', 'supervisor'],
  'dispose-unclaimed': ['executors.', 'supervisor'],
  'draft-decision': ['officersConcerned.'],
  'draft-notice': ['officersConcerned.'],
  'extend-collectively': ['host', 'opinions.person'],
  'hold-hearing': ['officers.'],
  'move-goods': ['persons.'],
  'name-handlers': ['handlers.'],
  'name-hearing-host': ['host', 'recorder', 'assessors.'],
  'offer-hand-over': ['officers.'],
  'plan-inspection': ['inspectors.officer'],
  'publish-decision': ['secrecyReview.reviewer'],
  'raise-supervision': ['sign.officer'],
  'record-collective-discussion': ['host', 'opinions.person'],
  'record-inspection': ['officers.'],
  'record-inspection-result': ['inspectors.'],
  'record-questioning': ['officers.'],
  'record-reinspection': ['officers.'],
  'record-spot-check-result': ['inspectors.'],
  'record-verification': ['officers.'],
  'report-suspected-crime': ['officers.'],
  'request-recusal': ['person'],
  'submit-report': ['officers.'],
  'take-measure': ['officers.'],
  'take-sample': ['officers.'],
  'take-urgent-measure': ['officers.'],
};

/** Identifiers of anything else: units, cases, complaints, inspections, objects, people of other bodies. */
const others: Record<string, readonly string[]> = {
  'ask-for-files': ['cases.'],
  'close-supervision': ['mendingActs.caseId'],
  'enter-outside-supervision': ['unit'],
  'grant-review-access': ['reader'],
  'hand-over-files': ['cases.'],
  'join-case': ['into'],
  'settle-duty': ['case'],
  'join-units': ['units.'],
  'link-case': ['case'],
  'link-clue': ['case', 'caseId', 'object'],
  'merge-report': ['complaint'],
  'move-officer': ['unit'],
  'name-superior-body': ['superior'],
  'offer-hand-over': ['to'],
  'plan-inspection': ['inspectors.recusedFrom.', 'objects.id', 'unit'],
  'publish-results': ['objects.'],
  'raise-supervision': ['addressed', 'sign.caseId', 'sign.complaintId', 'sign.inspection', 'unit'],
  'receive-complaint': ['unit'],
  'record-correction': ['mendingActs.caseId'],
  'record-inspection-result': ['object'],
  'record-spot-check-result': ['object'],
  'register-clue': ['complaint', 'inspection', 'refersTo', 'unit'],
  'register-officer': ['unit'],
  'withdraw-review-access': ['reader'],
};

/** An identifier is told by its form, whatever the field is called. */
const idForm = String.raw`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`;

const identifiersIn = (type: new () => object, path = ''): string[] => {
  const all = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
  return [...new Set(all.map(({ propertyName }) => propertyName))].flatMap((name) => {
    const isForm = (each: unknown): boolean => each instanceof RegExp && each.source === idForm;
    const form = all.find(
      ({ propertyName, constraints }) => propertyName === name && (constraints as unknown[] | undefined)?.some(isForm),
    );
    const part = classOfPart(type, name);
    const own = form === undefined ? [] : [`${path}${name}${form.each ? '.' : ''}`];
    return part === undefined ? own : [...own, ...identifiersIn(part(), `${path}${name}.`)];
  });
};

const everyAct: readonly { name: string; body: new () => object }[] = Object.values(acts).flat();

const listed = (table: Record<string, readonly string[]>): string[] =>
  Object.entries(table).flatMap(([act, fields]) => fields.map((field) => `${act} ${field}`));

/** An officer of another bureau's station with a certificate, nobody at all, and what is no identifier. */
const strangers = ['yuan', 'nobody-there', 'x'.repeat(3_000), '\u0000'];

describe('Persons whom an act names', () => {
  it('stand in one of two tables: persons, or identifiers of anything else', () => {
    const there = everyAct.flatMap(({ name, body }) => identifiersIn(body).map((field) => `${name} ${field}`));
    expect([...new Set(there)].sort()).toEqual([...listed(persons), ...listed(others)].sort());
  });

  describe('are of the bureau and in the register', () => {
    const office = new Office(embedded, {});
    let keys = 0;
    const tried = new Set<string>();
    const letIn: string[] = [];

    beforeAll(async () => {
      await office.start();
      await registerTestCounty(office.client);
    }, 120_000);
    afterAll(() => office.remove(), 120_000);

    const send = (path: string, by: Person, body: object, at: string): Promise<Answer<Receipt & Problem>> => {
      keys += 1;
      const headers = { 'idempotency-key': `persons ${keys}`, 'anlu-played-time': at, 'if-match': '*' };
      return sendAs(office.client, path, by, body, headers);
    };

    /** The act with a stranger in each of its fields of persons, just before the act itself is taken. */
    const tryStrangers = async (action: string, path: string, by: Person, body: object, at: string): Promise<void> => {
      for (const field of persons[action] ?? []) {
        const place = placeOf(body, field);
        if (place === null || tried.has(`${action} ${field}`)) continue;
        tried.add(`${action} ${field}`);
        for (const stranger of strangers) {
          const { status } = await send(path, by, bentAt(body, place, stranger) as object, at);
          if (status < 400 || status >= 500) letIn.push(`${action} ${field} ${stranger.slice(0, 20)} ${status}`);
        }
      }
    };

    const act = async (path: string, action: string, by: Person, body: object, at: string): Promise<string> => {
      await tryStrangers(action, path, by, body, at);
      const { status, body: said } = await send(path, by, body, at);
      if (status !== 201 && !letIn.some((each) => each.startsWith(action)))
        throw new Error(`${action}: ${status} ${said.detail}`);
      return said.id;
    };

    it.each(lineNames.filter((line) => line !== 'seized'))('in the acts on a case: %s', async (line: Line) => {
      const { law } = await loadLaw();
      const { records } = played(law, actsOf(line, {}), given(law));
      let id = '';
      for (const [place, { action, body, by }] of actsOf(line, {}).entries()) {
        const at = records[place]?.recordedAt ?? '';
        const path = place === 0 ? '/cases' : `/cases/${id}/actions/${action}`;
        const told = await act(path, action, by, body, at);
        if (place === 0) id = told;
      }
    });

    it('in the discussion that decides on the main head (PR Art.4)', async () => {
      const { law } = await loadLaw();
      const upTo = actsOf('ordinary', {}).findIndex(({ action }) => action === 'record-inspection');
      const { records } = played(law, actsOf('ordinary', {}).slice(0, upTo), given(law));
      let id = '';
      for (const [place, { action, body, by }] of actsOf('ordinary', {}).slice(0, upTo).entries()) {
        const path = place === 0 ? '/cases' : `/cases/${id}/actions/${action}`;
        ({ id } = (await send(path, by, body, records[place]?.recordedAt ?? '')).body);
      }
      const plea = { person: 'qian', pleadedBy: 'person', ground: 'other-relation', reasons: '亲属' };
      const on = (hour: string): string => `2026-03-06T0${hour}:00:00.000Z`;
      await act(`/cases/${id}/actions/request-recusal`, 'request-recusal', 'qian', plea, on('2'));
      const opinions = ['feng', 'tang'].map((person) => ({ person, opinion: '同意', dissents: false, signed: true }));
      const discussion = { heldOn: '2026-03-06', host: 'feng', opinions, result: '同意回避' };
      const decided = { person: 'qian', granted: true, reasons: '属实', discussion };
      await act(`/cases/${id}/actions/decide-recusal`, 'decide-recusal', 'feng', decided, on('3'));
    });

    it('in the secrecy review before a decision is shown (PUB Art.5)', async () => {
      const { law } = await loadLaw();
      const { records } = played(law, actsOf('ordinary', {}), given(law));
      const review = { reviewedOn: '2026-04-21', finding: 'open', opinion: '不涉密', reviewer: 'tang' };
      let id = '';
      for (const [place, { action, body, by }] of actsOf('ordinary', {}).entries()) {
        const path = place === 0 ? '/cases' : `/cases/${id}/actions/${action}`;
        const whole = action === 'publish-decision' ? { ...body, secrecyReview: review } : body;
        const told = await act(path, action, by, whole, records[place]?.recordedAt ?? '');
        if (place === 0) id = told;
      }
    });

    it('in the record of who recorded a step', async () => {
      const { law } = await loadLaw();
      const upTo = actsOf('ordinary', {}).findIndex(({ action }) => action === 'record-inspection') + 1;
      const { records } = played(law, actsOf('ordinary', {}).slice(0, upTo), given(law));
      let id = '';
      for (const [place, { action, body, by }] of actsOf('ordinary', {}).slice(0, upTo).entries()) {
        const path = place === 0 ? '/cases' : `/cases/${id}/actions/${action}`;
        ({ id } = (await send(path, by, body, records[place]?.recordedAt ?? '')).body);
      }
      const wav = (await demonstrationFilePaths()).find((path) => path.endsWith('.wav')) ?? '';
      const headers = { ...(await bearer(office.client, 'wang')), 'content-type': 'audio/wav' };
      const body = new Uint8Array(await readFile(wav));
      const { sha256, size } = (await office.client.send<StoredAs>('POST', '/files', { headers, body })).body;
      const inspected = records.at(-1)?.events.at(-1)?.data as { from: string; to: string };
      const attached = {
        step: records.flatMap(({ events }) => events).length,
        file: { sha256, size, mediaType: 'audio/wav', name: '现场.wav' },
        device: '执法记录仪-01',
        startedAt: inspected.from,
        endedAt: inspected.to,
        recordedBy: 'li',
      };
      const at = records.at(-1)?.recordedAt ?? '';
      await act(`/cases/${id}/actions/attach-av-record`, 'attach-av-record', 'wang', attached, at);
    });

    it.each(['record-inspection-result', 'record-spot-check-result'])(
      'in the acts on inspections: %s',
      async (result) => {
        const day = '2026-03-02';
        const at = `${day}T04:00:00.000Z`;
        const kind = result === 'record-inspection-result' ? 'routine' : 'information-spot-check';
        const plan = {
          unit: 'qinghe.chengguan',
          title: '抽查（虚构）',
          kind,
          fields: ['fsl'],
          objects: [{ id: `shop-${kind}`, name: '某店（虚构）', kind: 'company', weight: 1 }],
          inspectors: ['wang', 'li'].map((officer) => ({ officer, recusedFrom: [] })),
          howMany: 1,
          perObject: 2,
        };
        const id = await act('/inspections', 'plan-inspection', 'zhao', plan, at);
        const path = (action: string): string => `/inspections/${id}/actions/${action}`;
        await act(path('approve-inspection'), 'approve-inspection', 'feng', { opinion: '同意' }, at);
        await act(path('draw'), 'draw', 'feng', { seed: '甲', seedSource: '当众摇号' }, at);
        const found = {
          object: `shop-${kind}`,
          inspectedOn: day,
          inspectors: ['wang', 'li'],
          findings: '过期食品三袋',
        };
        const spot = { way: 'written', items: [], outcome: 'not-reachable', proposedForAbnormalList: true };
        const body = kind === 'routine' ? { ...found, outcome: 'problem' } : { ...found, ...spot };
        await act(path(result), result, 'wang', body, at);
      },
    );

    it('in the acts on complaints', async () => {
      let id = '';
      for (const { action, by, body, on } of mixedLine.slice(0, 3)) {
        const path = id === '' ? '/complaints' : `/complaints/${id}/actions/${action}`;
        const told = await act(path, action, by, body, `${on}T09:00:00.000Z`);
        if (id === '') id = told;
      }
    });

    it('in the acts of supervision', async () => {
      const at = '2026-03-02T04:00:00.000Z';
      const sign = { source: 'by-hand', officer: 'wang' };
      const raised = { unit: 'qinghe', addressed: 'qinghe.chengguan', level: 'inside', sign, matter: '超期（虚构）' };
      const id = await act('/supervision-matters', 'raise-supervision', 'wei', raised, at);
      const doTo = (name: string, by: Person, body: object) =>
        act(`/supervision-matters/${id}/actions/${name}`, name, by, body, at);
      const texts = { problems: '超期', provisions: '第六十四条', requirements: '说明', officersConcerned: ['wang'] };
      await doTo('draft-notice', 'wei', texts);
      await doTo('issue-instrument', 'feng', { instrument: 'notice' });
      await doTo('receive-instrument', 'zhao', { instrument: 'notice', receivedOn: '2026-03-02' });
      await doTo('answer-supervision', 'zhao', { answeredOn: '2026-03-02', answer: '属实' });
      await doTo('record-inquiry', 'wei', { inquiredOn: '2026-03-02', found: 'unlawful', findings: '属实' });
      await doTo('draft-decision', 'wei', { ...texts, mendBy: '2026-03-20' });
    });

    it('is true of every field that names a person', () => {
      expect(letIn).toEqual([]);
      expect(listed(persons).filter((field) => !tried.has(field))).toEqual([]);
    });
  });
});

/** Where a field lies in a body: the last entry of a list; null when the body does not have it. */
const placeOf = (body: object, field: string): string[] | null => {
  const place: string[] = [];
  let inner: unknown = body;
  for (const name of field.split('.')) {
    if (Array.isArray(inner)) {
      const last = String(inner.length - 1);
      place.push(last);
      inner = inner.at(-1);
    }
    if (name === '') continue;
    if (typeof inner !== 'object' || inner === null || !(name in inner)) return null;
    place.push(name);
    inner = Reflect.get(inner, name);
  }
  return place;
};
