import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DidNotStart, RunningServer } from './system/running-server.js';
import { until } from './system/until.js';

describe('What a node says on standard error', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('goes on after the pages that describe the API were asked for', async () => {
    // Nothing listens on the port "discard".
    const elsewhere = { ANLU_JWKS_URI: 'http://127.0.0.1:9/keys', ANLU_ISSUER: 'elsewhere' };
    const server = await RunningServer.start({ ANLU_DATA: folder, ...elsewhere });
    try {
      expect((await fetch(`${server.url}/openapi.json`)).status).toBe(200);
      const headers = { authorization: `Bearer ${Buffer.from('{"alg":"EdDSA"}').toString('base64url')}.e30.AA` };
      expect((await fetch(`${server.url}/me`, { headers })).status).toBe(503);
      await until('the line is there', () => server.complaint.includes("The issuer's keys (ANLU_JWKS_URI)"));
    } finally {
      await server.end();
    }
  });

  /** @returns what a start came to that did not succeed. */
  const refused = async (settings: Record<string, string>): Promise<DidNotStart> => {
    const started = await RunningServer.start(settings).catch((error: unknown) => error);
    expect(started).toBeInstanceOf(DidNotStart);
    return started as DidNotStart;
  };

  it('when there is no log is one sentence, said once, and nothing of the program', async () => {
    const { exitCode, complaint } = await refused({ ANLU_DATA: folder, ANLU_NEW_LOG: 'no' });
    expect(exitCode).toBe(2);
    expect(complaint.trimEnd().split('\n')).toHaveLength(1);
    expect(complaint).toContain(folder);
  });

  it('when its port is taken is one sentence, said once', async () => {
    const server = await RunningServer.start({ ANLU_DATA: join(folder, 'first') });
    try {
      const { exitCode, complaint } = await refused({
        ANLU_DATA: join(folder, 'second'),
        PORT: new URL(server.url).port,
      });
      expect(exitCode).toBe(2);
      expect(complaint).toMatch(/^Nothing can be served there: .*\n$/);
    } finally {
      await server.end();
    }
  });
});
