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

  it('when it cannot start is one sentence, said once, and nothing of the program', async () => {
    const started = await RunningServer.start({ ANLU_DATA: folder, ANLU_NEW_LOG: 'no' }).catch(
      (error: unknown) => error,
    );
    expect(started).toBeInstanceOf(DidNotStart);
    const { exitCode, complaint } = started as DidNotStart;
    expect(exitCode).toBe(2);
    expect(complaint.trimEnd().split('\n')).toHaveLength(1);
    expect(complaint).toContain(folder);
  });
});
