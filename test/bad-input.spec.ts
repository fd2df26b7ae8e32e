import type { Answer } from './system/client.js';
import { embedded, officeFor } from './system/office.js';
import { demonstrationCase, placeOf, play } from './system/play.js';

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-11-20',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'individual_business', name: '某副食店（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街1号（虚构）',
};

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('Bad input', () => {
  const office = officeFor(embedded);
  let recorded = 0;

  const records = async (): Promise<number> => (await office.client.verify()).records;
  beforeAll(async () => {
    recorded = await records();
  });

  /** A clear answer, and nothing written: the end of the log is where it was. */
  const refusedClearly = async (answer: Answer, status: number, said: string | RegExp): Promise<void> => {
    expect(answer).toMatchObject({ status, type: 'application/problem+json', body: { status } });
    expect(answer.body.detail).toMatch(said);
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*\.js:/);
  };
  afterEach(async () => {
    const now = await records();
    if (now !== recorded) throw new Error(`Something was written: the log had ${recorded} records and has ${now}`);
  });

  const raw = async (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Answer> =>
    office.client.send('POST', '/cases', {
      headers: {
        ...(await office.client.authorization('wang')),
        'content-type': 'application/json',
        'idempotency-key': 'bad input',
        ...headers,
      },
      body,
    });

  it.each<[string, string, string]>([
    ['half a document', '{"unit":', 'not JSON'],
    ['no JSON at all', 'unit=shifan', 'not JSON'],
    ['a list', '[]', 'must be a JSON object'],
    ['null', 'null', 'must be a JSON object'],
    ['a number', '7', 'must be a JSON object'],
    ['a name twice', '{"unit":"a","unit":"b"}', '"unit" stands twice'],
    ['a name twice, once in escapes', String.raw`{"unit":"a","\u0075nit":"b"}`, '"unit" stands twice'],
    ['the prototype', '{"__proto__":{"unit":"a"}}', '"__proto__" is not usable'],
    ['a constructor', '{"party":{"constructor":{"prototype":{"x":1}}}}', '"constructor" is not usable'],
    ['nesting without end', nested(20_000), 'deeper than'],
    ['half a character', String.raw`{"unit":"\ud800"}`, 'half a character'],
  ])('of %s as a body is refused', async (_, body, said) => {
    const status = said === 'must be a JSON object' ? 422 : 400;
    await refusedClearly(await raw(body), status, said);
  });

  it.each<[string, string, string]>([
    [
      'names in one object',
      JSON.stringify(Object.fromEntries(Array.from({ length: 80_000 }, (_, n) => [`n${n}`, 1]))),
      '200 names',
    ],
    ['items', `{"a":[${'1,'.repeat(100_000)}1]}`, '10000 items'],
    ['lists', `{"a":[${'[],'.repeat(100_000)}[]]}`, '10000 items'],
    [
      'names over many objects',
      `{"a":[${Array.from({ length: 9_000 }, () => '{"b":1,"c":1,"d":1}').join(',')}]}`,
      '5000 names',
    ],
  ])('of too many %s is refused before it is parsed, and says the limit', async (_, body, limit) => {
    await refusedClearly(await raw(body), 413, limit);
  });

  it('of many faults names the first twenty and says how many more there are', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`n${n}`, 1]));
    const answer = await office.client.post('/cases', 'wang', { ...clue, ...unknown });
    await refusedClearly(answer, 422, 'and 130 more');
    expect(answer.body.fields).toHaveLength(20);
  });

  it.each<[string, string, boolean]>([
    ['a pair in escapes', String.raw`{"colour":"\ud83d\ude00"}`, true],
    ['a backslash before ud800', String.raw`{"colour":"\\ud800"}`, true],
    ['the second half alone', String.raw`{"colour":"x\ude00"}`, false],
  ])('%s is told from half a character', async (_, body, whole) => {
    expect((await raw(body)).status).toBe(whole ? 422 : 400);
  });

  it('that is no UTF-8, too large, a form, plain text or XML is refused', async () => {
    await refusedClearly(await raw(Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d])), 400, 'not UTF-8');
    await refusedClearly(await raw(JSON.stringify({ matter: 'x'.repeat(2_000_000) })), 413, /large/);
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/xml'])
      await refusedClearly(await raw('unit=a', { 'content-type': type }), 415, /media type/i);
  });

  it.each<[string, object, string]>([
    ['an unknown field', { ...clue, colour: 'red' }, 'colour'],
    ['a number where text belongs', { ...clue, matter: 7 }, 'matter'],
    ['null', { ...clue, matter: null }, 'matter'],
    ['blank text', { ...clue, place: ' 　' }, 'place'],
    ['a day that does not exist', { ...clue, receivedOn: '2026-02-30' }, 'receivedOn'],
    ['a day in another form', { ...clue, receivedOn: '20.11.2026' }, 'receivedOn'],
    ['text without end', { ...clue, matter: '超'.repeat(100_000) }, 'matter'],
    ['a field inside a field', { ...clue, party: { ...clue.party, kind: 'robot' } }, 'party.kind'],
    ['a list where an object belongs', { ...clue, party: [] }, 'party'],
    ['an operator', { ...clue, unit: { $ne: '' } }, 'unit'],
    ['nothing', {}, 'unit'],
  ])('names the field: %s', async (_, body, field) => {
    const answer = await office.client.post('/cases', 'wang', body);
    await refusedClearly(answer, 422, field);
    expect(answer.body.fields?.map((each) => each.field)).toContain(field);
    for (const { reason } of answer.body.fields ?? []) expect(reason).toMatch(/\S/);
  });

  it.each([-1, 0.5, 1e300, '3000', null])('refuses %p as an amount of money', async (fine) => {
    const script = await demonstrationCase(1, 'money');
    const place = placeOf(script, 'submit-report');
    const seen = await play(office.client, script, { to: place });
    recorded = await records();
    const body = structuredClone(script.steps[place]?.body ?? {}) as { handling: { penalty: { fine: unknown } } };
    body.handling.penalty.fine = fine;
    const answer = await office.client.post(`/cases/${seen.id}/actions/submit-report`, 'wang', body);
    await refusedClearly(answer, 422, 'handling.penalty.fine');
  });

  it('refuses an action that does not exist and a case that does not exist', async () => {
    const { body } = await office.client.post('/cases', 'wang', clue, { key: 'one case' });
    recorded = await records();
    for (const action of ['launder', 'constructor', '__proto__', '%2e%2e'])
      await refusedClearly(
        await office.client.post(`/cases/${body.id}/actions/${action}`, 'wang', {}),
        404,
        action === '%2e%2e' ? /\S/ : action,
      );
    await refusedClearly(
      await office.client.post('/cases/nobody/actions/file-case', 'feng', {}),
      404,
      'does not exist',
    );
    for (const id of ['%00', '案', 'x'.repeat(90), '..%2f..'])
      await refusedClearly(await office.client.get(`/cases/${id}`, 'wang'), 404, /\S/);
    await refusedClearly(await office.client.get(`/cases/${'x'.repeat(5_000)}`, 'wang'), 414, /\S/);
    for (const point of ['yesterday', '-1', '2026-13-01', '1.5', '9'.repeat(20)])
      await refusedClearly(
        await office.client.get(`/cases/${body.id}/at/${point}`, 'wang'),
        400,
        /number of an event|day/,
      );
    for (const register of ['constructor', '__proto__', 'things'])
      await refusedClearly(await office.client.get(`/registers/${register}`, 'wang'), 404, /\S/);
    for (const partition of ['1', '-1', 'x', '9'.repeat(20)])
      await refusedClearly(await office.client.get(`/log/partitions/${partition}/records?size=1`, 'han'), 404, /\S/);
    for (const size of ['', '-1', 'all', '9'.repeat(15), '9'.repeat(20)])
      await refusedClearly(await office.client.get(`/log/partitions/0/records?size=${size}`, 'han'), 422, /size/);
  });

  it.each<[string, Record<string, string>, number, RegExp]>([
    ['no key', { 'idempotency-key': '' }, 400, /Idempotency-Key/],
    ['a blank key', { 'idempotency-key': '   ' }, 400, /Idempotency-Key/],
    ['a key of 201 characters', { 'idempotency-key': 'x'.repeat(201) }, 400, /Idempotency-Key/],
    ['a time in the future', { 'anlu-played-time': '2999-01-01T00:00:00Z' }, 400, /future/],
    ['a time that does not exist', { 'anlu-played-time': '2026-02-30T00:00:00Z' }, 400, /UTC instant/],
    ['a time without zone', { 'anlu-played-time': '2026-02-01T00:00:00' }, 400, /UTC instant/],
  ])('in the headers is refused: %s', async (_, headers, status, said) => {
    await refusedClearly(await raw(JSON.stringify(clue), headers), status, said);
  });

  it.each(['seven', '-1', '"1", "2"', 'W/"1"', '1e3', '9'.repeat(30)])('refuses %p as If-Match', async (version) => {
    const { body } = await office.client.post('/cases', 'wang', clue, { key: 'one case' });
    recorded = await records();
    const answer = await office.client.post(`/cases/${body.id}/actions/file-case`, 'feng', {}, { version });
    await refusedClearly(answer, 400, 'If-Match');
  });

  const lists = ['/cases', '/worklist', '/discretion-checks', '/risk-points', '/risk-patterns', '/owed', '/events'];
  const anywhere = [
    'limit=0',
    'limit=1001',
    'limit=-1',
    'limit=ten',
    'limit=1&limit=2',
    'after=nonsense',
    'after=',
    'after=a&after=b',
    'after=eyJhIjoxfQ',
    'position=0',
    'position=0:x',
    'position=9:1',
    'position=0:1&position=0:2',
    'unit=a&unit=b',
    'colour=red',
    'unit[$ne]=x',
    '__proto__=x',
    'constructor=x',
  ];
  it.each(lists.flatMap((list) => anywhere.map((query) => [list, query] as const)))(
    'in the query of a list is refused: %s?%s',
    async (list, query) => {
      await refusedClearly(await office.client.get(`${list}?${query}`, 'zhao'), 400, /\S/);
    },
  );

  it.each([
    '/worklist?filter=constructor',
    '/worklist?filter=all',
    '/worklist?filter=due&filter=mine',
    '/cases?stage=a&stage=b',
    '/risk-points?on=2026-02-30',
    '/risk-points?on=a&on=b',
    '/risk-points?number=x',
    '/risk-patterns?number=x',
    '/risk-patterns?number=1&number=2',
    '/risk-patterns?after=x',
    '/risk-points?number=1&number=2',
    '/risk-points?show=none',
    '/owed?due=never',
    '/owed?due=overdue&state=done',
    '/clocks/due?pauses=a&pauses=b',
    '/events?from=yesterday',
    '/events?to=2026-02-30',
    '/events?from=2026-01-01&from=2026-01-02',
  ])('in the query is refused: %s', async (path) => {
    await refusedClearly(await office.client.get(path, 'zhao'), 400, /\S/);
  });

  it.each([
    ['/cases?stage=nowhere', /^stage must be one of: .*clue, .*archived/],
    ['/worklist?stage=nowhere', /^stage must be one of: .*clue, .*complaint/],
    ['/discretion-checks?verdict=fine', /^verdict must be one of: below-minimum, lenient, .*unknown/],
    ['/owed?kind=post', /^kind must be one of: serve, publish, .*perform/],
    ['/owed?state=shut', /^state must be one of: open, done, fell-away, all/],
    ['/discretion-checks?status=fine', /^status must be one of: decided, proposed/],
    ['/inspections?stage=drawn', /^stage is no filter here; known: none/],
    ['/inspections?limit=1', /^limit is no filter here; known: none/],
  ])('in the query names what there is: %s', async (path, said) => {
    await refusedClearly(await office.client.get(path, 'zhao'), 400, said);
  });

  it('is not: Chinese text in every field that takes text, and a long name in a filter', async () => {
    const body = {
      ...clue,
      matter: '𠮷野家·臺灣「經營」',
      place: '北京市朝阳区😀路',
      party: { kind: 'company', name: '示范（北京）有限公司' },
    };
    const told = await office.client.post('/cases', 'wang', body, { key: 'chinese' });
    expect(told.status).toBe(201);
    recorded = await records();
    const page = await office.client.get<{ state: { intake: { clue: object } } }>(`/cases/${told.body.id}`, 'wang');
    expect(page.body.state.intake.clue).toMatchObject(body);
    const listed = await office.client.get(`/cases?caseCode=${'x'.repeat(5_000)}`, 'wang');
    expect(listed).toMatchObject({ status: 200, body: { items: [], next: null } });
  });

  it('leaves nothing behind: everything is clean, and the server has nothing to complain of', async () => {
    expect((await office.client.verify()).findings).toEqual([]);
    expect(office.server.complaint).toBe('');
  });
});
