import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { sessionAudience, sessionIssuer, Sessions } from '../../apps/server/src/access/sessions.js';
import { TokenRefused, Tokens, type Source } from '../../apps/server/src/access/tokens.js';
import { readSettings } from '../../apps/server/src/settings/settings.js';

describe('A session of a browser, where people sign in at the bureau’s issuer', () => {
  const issuer = 'http://localhost/issuer';
  let folder = '';
  let keys: Server;
  let issuerKey: CryptoKey;
  let settings: Record<string, string> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
    const pair = await generateKeyPair('ES256');
    issuerKey = pair.privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), alg: 'ES256', kid: 'one' };
    keys = createServer((_, answer) => answer.end(JSON.stringify({ keys: [jwk] }))).listen(0, '127.0.0.1');
    await once(keys, 'listening');
    await writeFile(join(folder, 'secret'), 'a secret of thirty-two characters and more');
    settings = {
      ANLU_DATA: folder,
      ANLU_JWKS_URI: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`,
      ANLU_ISSUER: issuer,
      ANLU_CLIENT_ID: 'anlu-console',
      ANLU_PUBLIC_URL: 'https://anlu.example.gov.cn',
    };
  });
  afterAll(async () => {
    keys.close();
    await rm(folder, { recursive: true, force: true });
  });

  const wang = { id: 'wang', unit: 'shifan.chengguan', roles: ['caseworker' as const] };
  const ofIssuer = (): Promise<string> =>
    new SignJWT({ unit: wang.unit, roles: wang.roles })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setSubject('wang')
      .setIssuer(issuer)
      .setAudience('anlu')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(issuerKey);

  const node = async (more: Record<string, string> = {}): Promise<{ sessions: Sessions; tokens: Tokens }> => {
    const read = readSettings({ ...settings, ...more });
    const sessions = await Sessions.of(read);
    if (sessions === null) throw new Error('People sign in at the issuer here');
    return { sessions, tokens: await Tokens.of(read, sessions) };
  };

  it('is good for a browser, and a token of the issuer for a program; neither for the other, known or not', async () => {
    const { sessions, tokens } = await node();
    const own: Record<Source, string> = { browser: await sessions.begin(wang), program: await ofIssuer() };
    for (const [source, other] of [
      ['browser', 'program'],
      ['program', 'browser'],
    ] as const) {
      expect(await tokens.verified(own[source], source)).toMatchObject({ actor: wang });
      expect(tokens.trusted(own[source], source)).toMatchObject({ actor: wang });
      expect(tokens.trusted(own[source], other)).toBeUndefined();
      await expect(tokens.verified(own[source], other)).rejects.toThrow(TokenRefused);
    }
  });

  it('is over after the minutes of the settings', async () => {
    const { sessions, tokens } = await node({ ANLU_SESSION_MINUTES: '5' });
    const { expires } = await tokens.verified(await sessions.begin(wang), 'browser');
    expect(sessions.seconds).toBe(300);
    expect(Math.abs(expires - Date.now() - 300_000)).toBeLessThan(5_000);
  });

  it('is taken by another node with the same secret, by one with another not', async () => {
    const secret = { ANLU_SESSION_KEY_FILE: join(folder, 'secret') };
    const [one, other, stranger] = [await node(secret), await node(secret), await node()];
    const session = await one.sessions.begin(wang);
    expect(await other.tokens.verified(session, 'browser')).toMatchObject({ actor: wang });
    await expect(stranger.tokens.verified(session, 'browser')).rejects.toThrow(TokenRefused);
    const sealed = await one.sessions.seal({ state: 'of this sign-in' }, 60);
    expect(await other.sessions.open(sealed)).toMatchObject({ state: 'of this sign-in' });
    expect(await stranger.sessions.open(sealed)).toBeNull();
  });

  it('is signed by this server alone: no key of the issuer, no key that is no key, nothing unsigned', async () => {
    const { sessions, tokens } = await node();
    const claims = () =>
      new SignJWT({ unit: wang.unit, roles: wang.roles })
        .setSubject('wang')
        .setIssuer(sessionIssuer)
        .setAudience(sessionAudience)
        .setExpirationTime('1h');
    const forged = [
      await claims().setProtectedHeader({ alg: 'ES256' }).sign(issuerKey),
      await claims().setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32)),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await sessions.begin(wang)).split('.')[1]}.`,
    ];
    for (const session of forged) await expect(tokens.verified(session, 'browser')).rejects.toThrow(TokenRefused);
    expect(await sessions.open(await sessions.begin(wang))).toBeNull();
  });
});
