import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type CryptoKey, type JWK } from 'jose';
import { localAudience, localIssuer, localKeySet } from '#local-issuer';
import { embedded, Office, officeFor } from '../system/office.js';

const person = { unit: 'shifan.chengguan', roles: ['caseworker'] };

describe('A token', () => {
  const office = officeFor(embedded);

  const issuerKey = async (): Promise<CryptoKey> => {
    const key = await importJWK(
      JSON.parse(await readFile(join(office.folder, 'issuer-key.json'), 'utf8')) as JWK,
      'EdDSA',
    );
    if (key instanceof Uint8Array) throw new Error('The issuer has a pair of keys');
    return key;
  };

  const token = (claims: object = person, alg = 'EdDSA'): SignJWT =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg, kid: 'local' })
      .setSubject('wang')
      .setIssuer(localIssuer)
      .setAudience(localAudience)
      .setIssuedAt()
      .setExpirationTime('1h');

  const me = (authorization: string) => office.client.send('GET', '/me', { headers: { authorization } });

  it('of the issuer is taken', async () => {
    const { status, body } = await me(`Bearer ${await token().sign(await issuerKey())}`);
    expect({ status, body }).toEqual({ status: 200, body: { id: 'wang', ...person } });
  });

  const publicKeyText = async (): Promise<Uint8Array> => {
    const [jwk] = (await localKeySet(office.folder)).keys;
    const key = await importJWK({ ...jwk }, 'EdDSA', { extractable: true });
    if (key instanceof Uint8Array) throw new Error('The issuer has a pair of keys');
    return new TextEncoder().encode(await exportSPKI(key));
  };

  const wrong: [string, () => Promise<string>, RegExp][] = [
    [
      'that has expired',
      async () =>
        token()
          .setExpirationTime(1_700_000_000)
          .sign(await issuerKey()),
      /expired/,
    ],
    [
      'without an end',
      async () =>
        new SignJWT(person)
          .setProtectedHeader({ alg: 'EdDSA' })
          .setSubject('wang')
          .setIssuer(localIssuer)
          .setAudience(localAudience)
          .sign(await issuerKey()),
      /not valid/,
    ],
    [
      'that is not valid yet',
      async () =>
        token()
          .setNotBefore('1h')
          .sign(await issuerKey()),
      /not valid/,
    ],
    [
      'of another issuer',
      async () =>
        token()
          .setIssuer('elsewhere')
          .sign(await issuerKey()),
      /not valid/,
    ],
    [
      'for another audience',
      async () =>
        token()
          .setAudience('elsewhere')
          .sign(await issuerKey()),
      /not valid/,
    ],
    ['signed with another key', async () => token().sign((await generateKeyPair('EdDSA')).privateKey), /not valid/],
    [
      'that is not signed',
      async () =>
        new UnsecuredJWT(person)
          .setSubject('wang')
          .setIssuer(localIssuer)
          .setAudience(localAudience)
          .setExpirationTime('1h')
          .encode(),
      /not valid/,
    ],
    [
      'signed with the public key as a secret',
      async () => token(person, 'HS256').sign(await publicKeyText()),
      /not valid/,
    ],
    [
      'whose signature was changed',
      async () => `${(await token().sign(await issuerKey())).slice(0, -8)}AAAAAAAA`,
      /not valid/,
    ],
    ['that is no token', async () => 'abc.def.ghi', /not valid/],
    ['without a unit', async () => token({ roles: ['caseworker'] }).sign(await issuerKey()), /unit/],
    ['with a unit that is no path', async () => token({ ...person, unit: '*' }).sign(await issuerKey()), /unit/],
    ['without a role', async () => token({ ...person, roles: [] }).sign(await issuerKey()), /role/],
    [
      'with a role that does not exist',
      async () => token({ ...person, roles: ['emperor'] }).sign(await issuerKey()),
      /role/,
    ],
    [
      'of nobody',
      async () =>
        token()
          .setSubject('')
          .sign(await issuerKey()),
      /sub/,
    ],
    [
      'of a part of this program',
      async () =>
        token()
          .setSubject('clock')
          .sign(await issuerKey()),
      /no person/,
    ],
  ];
  it.each(wrong)('%s is refused', async (_, make, said) => {
    const { status, type, body, headers } = await me(`Bearer ${await make()}`);
    expect({ status, type, code: body.code }).toEqual({
      status: 401,
      type: 'application/problem+json',
      code: 'not-authenticated',
    });
    expect(body.detail).toMatch(said);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it.each(['', 'Basic d2FuZzp3YW5n', 'Bearer', 'Bearer a b'])('cannot be replaced by %p', async (authorization) => {
    expect((await me(authorization)).status).toBe(401);
  });
});

describe('An issuer out of reach', () => {
  // Nothing listens on the port "discard".
  const office = new Office(embedded, { ANLU_JWKS_URI: 'http://127.0.0.1:9/keys', ANLU_ISSUER: 'elsewhere' });
  beforeAll(() => office.start());
  afterAll(() => office.remove());

  it('is no fault of the token: 503, when to come again, and a line in the log', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');
    const token = await new SignJWT(person)
      .setProtectedHeader({ alg: 'EdDSA', kid: 'theirs' })
      .setSubject('wang')
      .setIssuer('elsewhere')
      .setAudience('anlu')
      .setExpirationTime('1h')
      .sign(privateKey);
    for (const [method, path] of [
      ['GET', '/me'],
      ['POST', '/cases'],
    ] as const) {
      const answer = await office.client.send(method, path, { headers: { authorization: `Bearer ${token}` } });
      expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
      expect(answer.headers.get('retry-after')).toBe('1');
    }
    expect(office.server.complaint).toContain('ANLU_JWKS_URI');
    expect((await office.client.send('GET', '/health/live', {})).status).toBe(200);
  });
});
