import type { Answer } from './system/client.js';
import { clueOfToday } from './system/clue-of-today.js';
import { describeSystem } from './system/describe-system.js';
import { Description, type OpenApi } from './system/description.js';
import { officeFor } from './system/office.js';

await describeSystem('What the description of the API says is answered instead', (engines) => {
  const office = officeFor(engines);
  let description: Description;
  let id = '';
  beforeAll(async () => {
    description = new Description((await office.client.get<OpenApi>('/openapi.json', 'wang')).body);
    ({ id } = (await office.client.post('/cases', 'wang', clueOfToday())).body);
  });

  const holds = (route: string, answer: Answer<unknown>, status: number): void =>
    expect({ ...answer, fault: description.faultOf(route, answer) }).toMatchObject({ status, fault: null });

  it.each([
    ['/cases/{id}', '/cases/unheard-of', 404],
    ['/cases/{id}', '/cases/<id>?minVersion=x', 400],
    ['/cases/{id}', '/cases/<id>?minVersion=99999', 503],
    ['/cases/{id}/at/{point}', '/cases/<id>/at/99999', 404],
    ['/cases/{id}/at/{point}', '/cases/<id>/at/x', 400],
    ['/cases/{id}/documents/{form}', '/cases/<id>/documents/99', 400],
    ['/cases/{id}/documents/{form}', '/cases/<id>/documents/1?format=pdf', 400],
    ['/cases/{id}/documents/{form}', '/cases/<id>/documents/1?forParty=second', 400],
    ['/cases', '/cases?limit=0', 400],
    ['/cases', '/cases?unheard=of', 400],
    ['/cases', '/cases?unit=elsewhere', 403],
    ['/worklist', '/worklist?position=0:999999', 503],
    ['/registers/{register}', '/registers/unheard', 404],
    ['/log/partitions/{partition}/records', '/log/partitions/0/records?size=0', 403],
    ['/clocks/due', '/clocks/due?clock=unheard&start=2026-11-20', 422],
  ])('holds for GET %s as %s, which is %i', async (route, path, status) => {
    holds(`GET ${route}`, await office.client.get(path.replace('<id>', id), 'jiang'), status);
  });

  it('holds for who has no token, and for who is of another unit', async () => {
    holds('GET /cases/{id}', await office.client.send('GET', `/cases/${id}`, {}), 401);
    holds('GET /cases/{id}', await office.client.get(`/cases/${id}`, 'wu'), 403);
    holds('POST /cases', await office.client.post('/cases', 'jiang', clueOfToday()), 403);
  });

  const act = 'POST /cases/{id}/actions/close-case';
  const close = (more: { version?: number | null; key?: string } = {}, action = 'close-case') =>
    office.client.post(`/cases/${id}/actions/${action}`, 'feng', { opinion: '同意' }, more);

  it('holds for acts that are recorded, refused, late, wrong or unknown', async () => {
    holds('POST /cases', await office.client.post('/cases', 'wang', clueOfToday()), 201);
    holds(
      'POST /cases',
      await office.client.post('/cases', 'wang', { ...clueOfToday(), place: 5, unheard: 'of' }),
      422,
    );
    const names = Array.from({ length: 30 }, (_, place) => [`unheard-${place}`, 'of']);
    const many = { ...clueOfToday(), ...(Object.fromEntries(names) as object) };
    holds('POST /cases', await office.client.post('/cases', 'wang', many), 422);
    holds(act, await close(), 409);
    holds(act, await close({ version: 9 }), 412);
    holds(act, await close({ version: null }), 428);
    holds(act, await close({ key: '' }), 400);
    holds(act, await close({}, 'unheard-of'), 404);
  });

  it('holds for bodies that are no JSON, and for files that are not taken', async () => {
    const headers = { ...(await office.client.authorization('wang')), 'content-type': 'application/json' };
    holds('POST /cases', await office.client.send('POST', '/cases', { headers, body: '{' }), 400);
    const texts = { ...headers, 'content-type': 'text/plain' };
    holds('POST /cases', await office.client.send('POST', '/cases', { headers: texts, body: 'x' }), 415);
    holds('POST /files', await office.client.upload('wang', Buffer.from('x'), 'text/plain'), 415);
    holds('POST /files', await office.client.upload('wang', Buffer.from('x'), 'image/png'), 415);
  });
});
