import { Description, type OpenApi } from '../system/description.js';
import { embedded, officeFor } from '../system/office.js';
import { routes } from './routes.js';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** What each path of the table takes; HEAD is GET without the body (RFC 9110 9.3.2). */
const taken = new Map<string, string[]>();
for (const route of Object.keys(routes)) {
  const [method = '', path = ''] = route.split(' ');
  taken.set(path, [...(taken.get(path) ?? []), ...(method === 'GET' ? ['GET', 'HEAD'] : [method])]);
}

/** An address of the path: what stands in it need not be there, the method is asked for first. */
const addressOf = (path: string): string => path.replace('{register}', 'officers').replaceAll(/\{\w+\}/g, 'nothing');

interface Problem {
  status: number;
  code: string;
  detail: string;
}

describe('A method that a path does not take', () => {
  const office = officeFor(embedded);

  it.each([...taken])('is refused on %s with those that it takes: %j (RFC 9110 15.5.6)', async (path, allowed) => {
    const headers = await office.client.authorization('han');
    for (const method of methods.filter((each) => !allowed.includes(each))) {
      const {
        status,
        type,
        headers: said,
        body,
      } = await office.client.send<Problem>(method, addressOf(path), { headers });
      const allow = (said.get('allow') ?? '').split(', ').sort();
      expect({ method, status, allow, type }).toEqual({
        method,
        status: 405,
        allow: [...allowed].sort(),
        type: 'application/problem+json',
      });
      if (method !== 'HEAD') expect(body).toMatchObject({ status: 405, code: 'method-not-allowed' });
    }
  });

  it('is answered as it is described, and closes the connection of who sends a body with it', async () => {
    const { body: document } = await office.client.get<OpenApi>('/openapi.json', 'wang');
    const headers = { ...(await office.client.authorization('wang')), 'content-type': 'application/json' };
    const answer = await office.client.send<Problem>('PUT', '/cases/nothing', { headers, body: '{}' });
    expect(answer.status).toBe(405);
    expect(new Description(document).faultOf('GET /cases/{id}', answer)).toBeNull();
    expect(answer.headers.get('connection')).toBe('close');
    expect(answer.body.detail).toBe('PUT is not taken here; what is taken: GET, HEAD.');
  });

  it('is refused after the token is asked for, where it might bring a body', async () => {
    expect((await office.client.send('PUT', '/cases/nothing', {})).status).toBe(401);
    expect((await office.client.send('GET', '/cases/nothing/actions/close-case', {})).status).toBe(405);
  });

  it.each(['/unheard-of', '/cases/', '/cases/a/b', '/cases/a%2Fb/at/1/2', '/registers', '/', '/docs/unheard/of'])(
    'says nothing of %s that the router does not say',
    async (path) => {
      const headers = await office.client.authorization('wang');
      const get = await office.client.send('GET', path, { headers });
      const put = await office.client.send('PUT', path, { headers });
      // The pages of /docs are made on demand: the path is taken whatever lies behind it.
      const isTaken = get.status !== 404 || path.startsWith('/docs/');
      expect({ path, get: get.status, put: put.status }).toEqual({ path, get: get.status, put: isTaken ? 405 : 404 });
    },
  );
});
