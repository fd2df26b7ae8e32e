import { embedded, officeFor } from '../system/office.js';

describe('The session of a browser', () => {
  const office = officeFor(embedded);
  const signIn = (person: unknown): Promise<Response> =>
    fetch(`${office.client.url}/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    });
  /** The cookie as a browser sends it back. */
  const session = async (person: string): Promise<string> =>
    ((await signIn(person)).headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  const asks = (path: string, init: RequestInit): Promise<Response> => fetch(`${office.client.url}${path}`, init);

  it('is a cookie that no script reads, no other site sends, and nobody takes over plain HTTP', async () => {
    const answer = await signIn('wang');
    expect(answer.status).toBe(204);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-anlu=[\w-]+\.[\w-]+\.[\w-]+; /);
    for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Strict', 'Max-Age=43200'])
      expect(cookie).toContain(attribute);
  });

  it('speaks for who signed in', async () => {
    const me = await asks('/me', { headers: { cookie: await session('wang') } });
    expect(await me.json()).toMatchObject({ id: 'wang', unit: 'shifan.chengguan' });
  });

  it('acts only from a page of this server: another site could have it sent', async () => {
    const cookie = await session('wang');
    const act = (site: Record<string, string>): Promise<Response> =>
      asks('/cases', {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', 'idempotency-key': 'from a browser', ...site },
        body: '{}',
      });
    for (const site of [{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
      const refused = await act(site);
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ code: 'from-another-site' });
    }
    expect((await act({ 'sec-fetch-site': 'same-origin' })).status).toBe(422);
  });

  it('is not begun for a person whom nobody knows', async () => {
    expect((await signIn('nobody')).status).toBe(404);
    for (const person of ['', 'WANG', '../wang', 7, null]) expect((await signIn(person)).status).toBe(422);
  });

  it('ends when somebody signs out, and a cookie of another key opens nothing', async () => {
    const out = await asks('/sign-out', { method: 'POST' });
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-anlu=; .*Max-Age=0/);
    const forged = await asks('/me', { headers: { cookie: '__Host-anlu=a.b.c' } });
    expect(forged.status).toBe(401);
  });

  it('says who may sign in, and no word of any token', async () => {
    const ways = (await (await asks('/sign-in', {})).json()) as { people: { id: string }[] };
    expect(ways.people.map(({ id }) => id)).toContain('wang');
  });
});

describe('The console', () => {
  const office = officeFor(embedded);
  const asks = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${office.client.url}${path}`, { redirect: 'manual', headers });

  it('is where a browser is led to from the root, and programs are told of it', async () => {
    const browser = await asks('/', { accept: 'text/html,application/xhtml+xml' });
    expect([browser.status, browser.headers.get('location')]).toEqual([302, '/console/']);
    expect(await (await asks('/')).json()).toMatchObject({ links: { console: '/console/' } });
  });

  it.each(['/console', '/console/', '/console/cases/abc', '/console/no/such/page'])(
    'answers %s with its page, scripts from here alone, kept by nobody',
    async (path) => {
      const page = await asks(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(page.headers.get('cache-control')).toBe('no-store');
      const policy = page.headers.get('content-security-policy') ?? '';
      for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
        expect(policy).toContain(rule);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    },
  );

  it('has scripts of at most 350 kB, compressed, on its first page, kept for a year', async () => {
    const html = await (await asks('/console/')).text();
    const first = [...html.matchAll(/(?:src|href)="(\/console\/assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
    expect(first.length).toBeGreaterThan(0);
    let size = 0;
    for (const path of first) {
      const script = await asks(path, { 'accept-encoding': 'gzip' });
      expect(script.headers.get('cache-control')).toContain('immutable');
      size += Number(script.headers.get('content-length'));
    }
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThan(350_000);
  });
});
