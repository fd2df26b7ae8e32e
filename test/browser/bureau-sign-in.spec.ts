import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { freePort } from '../system/free-port.js';
import { RunningServer } from '../system/running-server.js';
import { asInChina, describeInBrowser } from './chromium.js';
import { look } from './look.js';

jest.setTimeout(120_000);

const people = {
  wang: { unit: 'shifan.chengguan', roles: ['caseworker'] },
  guest: { unit: 'shifan.chengguan', roles: ['visitor'] },
};

describeInBrowser('Signing in at the issuer of a bureau, which is another site', (browser) => {
  let folder = '';
  let issuer: ChildProcess;
  let issuerUrl = '';
  let server: RunningServer;
  let settings: Record<string, string> = {};

  beforeAll(async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    issuer = fork(
      new URL('../system/bureau-issuer.mjs', import.meta.url),
      [`${url}/sign-in/callback`, JSON.stringify(people)],
      { silent: true, execArgv: [] },
    );
    const [said] = (await once(issuer.stdout ?? issuer, 'data')) as [Buffer];
    issuerUrl = said.toString().trim();
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
    settings = {
      ANLU_DATA: folder,
      PORT: `${port}`,
      ANLU_JWKS_URI: `${issuerUrl}/jwks`,
      ANLU_ISSUER: issuerUrl,
      ANLU_CLIENT_ID: 'anlu-console',
      ANLU_PUBLIC_URL: url,
    };
    server = await RunningServer.start(settings);
  }, 120_000);
  afterAll(async () => {
    await server?.end();
    issuer?.kill();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (path = '/console/'): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await browser().newContext(asInChina);
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`);
    return { context, page };
  };

  /** A picture of the page, and what WCAG has against it. */
  const seen = (page: Page, name: string): Promise<string[]> =>
    look({ page, standsStill: () => page.waitForLoadState('networkidle') }, name);

  /** What a person does on the issuer's pages: says who they are, and agrees. */
  const identifyAs = async (page: Page, person: string): Promise<void> => {
    await page.locator('input[name="login"]').fill(person);
    await page.locator('input[name="password"]').fill('any');
    await page.locator('button[type="submit"]').click();
    await page.getByRole('button', { name: 'Continue' }).click();
  };

  const me = (page: Page): Promise<unknown> =>
    page.evaluate(async () => {
      const answer = await fetch('/me');
      return answer.ok ? await answer.json() : answer.status;
    });

  it('leads there and back to the page that was wanted, with a session that no script can read', async () => {
    const { context, page } = await open('/console/cases?stage=clue');
    await page.getByText('统一身份认证登录').waitFor();
    expect(await seen(page, 'sign-in-at-issuer')).toEqual([]);
    await page.getByText('统一身份认证登录').click();
    expect(new URL(page.url()).origin).toBe(new URL(issuerUrl).origin);
    await identifyAs(page, 'wang');
    await page.waitForURL(`${server.url}/console/cases?stage=clue`);
    expect(await me(page)).toEqual({ id: 'wang', ...people.wang });
    const cookies = await context.cookies(server.url);
    expect(cookies.map(({ name, httpOnly, secure, sameSite }) => ({ name, httpOnly, secure, sameSite }))).toEqual([
      { name: '__Host-anlu', httpOnly: true, secure: true, sameSite: 'Strict' },
    ]);
    // Nothing of it where a script could read it.
    expect(await page.evaluate('[document.cookie, JSON.stringify({ ...localStorage, ...sessionStorage })]')).toEqual([
      '',
      expect.not.stringContaining('eyJ'),
    ]);
    await context.close();
  });

  it('survives a new page and a restart of the server, and ends when somebody signs out', async () => {
    const { context, page } = await open();
    await page.getByText('统一身份认证登录').click();
    await identifyAs(page, 'wang');
    await page.waitForURL(`${server.url}/console/**`);
    await server.end();
    server = await RunningServer.start(settings);
    await page.reload();
    expect(await me(page)).toMatchObject({ id: 'wang' });
    await page.evaluate(() => fetch('/sign-out', { method: 'POST' }));
    expect(await me(page)).toBe(401);
    // At a shared desk the next one has to say who they are, though the issuer still knows the one before.
    await page.goto(`${server.url}/console/`);
    await page.getByText('统一身份认证登录').click();
    await page.locator('input[name="login"]').waitFor();
    await context.close();
  });

  it('says why nobody was signed in: an account without a role here, a sign-in that was given up', async () => {
    const { context, page } = await open();
    await page.getByText('统一身份认证登录').click();
    await identifyAs(page, 'guest');
    await page.getByText('您的账号没有本系统的单位或者角色').waitFor();
    expect(await seen(page, 'sign-in-not-allowed')).toEqual([]);
    expect(await me(page)).toBe(401);
    await page.getByText('统一身份认证登录').click();
    await page.getByText('[ Cancel ]').click();
    await page.getByText('您取消了登录').waitFor();
    await context.close();
  });

  it('takes no answer that was not asked for by this very browser', async () => {
    const stranger = await open('/sign-in/callback?code=stolen&state=made-up');
    await stranger.page.getByText('登录用时过长').waitFor();
    expect(await me(stranger.page)).toBe(401);
    await stranger.context.close();
    const { context, page } = await open();
    await page.getByText('统一身份认证登录').click();
    await page.locator('input[name="login"]').waitFor();
    await page.goto(`${server.url}/sign-in/callback?code=stolen&state=made-up`);
    await page.getByText('统一身份认证服务的答复无法使用').waitFor();
    expect(await me(page)).toBe(401);
    await context.close();
  });

  it('leads to no page elsewhere, whatever was asked for', async () => {
    for (const to of ['https://elsewhere.example/', '//elsewhere.example', '/console/\\elsewhere', '/sign-out']) {
      const { context, page } = await open(`/sign-in/start?to=${encodeURIComponent(to)}`);
      await identifyAs(page, 'wang');
      await page.waitForURL(`${server.url}/console/**`);
      await context.close();
    }
  });

  it('says that the issuer cannot be reached, and nobody is signed in', async () => {
    await server.end();
    server = await RunningServer.start({ ...settings, ANLU_ISSUER: 'http://localhost:9' });
    const { context, page } = await open();
    await page.getByText('统一身份认证登录').click();
    await page.getByText('暂时无法连接统一身份认证服务').waitFor();
    expect(server.complaint).toContain('ANLU_ISSUER');
    expect(await me(page)).toBe(401);
    await context.close();
  });
});
