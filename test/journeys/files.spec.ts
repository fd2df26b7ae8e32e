import { createHash, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Binary, MongoClient, type ObjectId } from 'mongodb';
import type { StoredAs } from '../system/client.js';
import { describeSystem } from '../system/describe-system.js';
import { officeFor, type Office } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A file of so many bytes that begins as a PNG does, unlike every other. */
const photograph = (bytes = 300_000): Buffer => Buffer.concat([signature, randomBytes(bytes - signature.byteLength)]);
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const today = '2026-11-20';

interface CasePage {
  version: number;
  state: { stage: string; investigation?: { evidence: { files?: StoredAs[] }[] } };
  files: (StoredAs & { event: number; type: string; name: string })[];
  recordedSteps: { type: string; missing: string; recordings: object[] }[];
}

await describeSystem('Files', (engines) => {
  const office = officeFor(engines, { ANLU_FILE_MOST_MB: '1' });

  /** A case that is being investigated by wang and li, on the day on which it is filed. */
  let caseId = '';
  beforeAll(async () => {
    const script = await demonstrationCase(2, 'files');
    caseId = (await play(office.client, script, { to: placeOf(script, 'assign-officers') + 1 })).id;
  });

  const evidence = (files: object[], more: object = {}) => ({
    officers: ['sun', 'zhou'],
    kind: 'object',
    description: '货架照片',
    provider: '某副食店',
    collectedOn: today,
    files,
    ...more,
  });
  const collect = (files: object[]) =>
    office.client.post(`/cases/${caseId}/actions/collect-evidence`, 'sun', evidence(files));
  const sent = async (bytes: Buffer): Promise<StoredAs> => {
    const { status, body } = await office.client.upload('sun', bytes, 'image/png');
    expect(status).toBe(201);
    return body;
  };
  const fetched = async (path: string, user: string, headers: Record<string, string> = {}, method = 'GET') => {
    const authorization = await office.client.authorization(user);
    const answer = await fetch(`${office.client.url}${path}`, { method, headers: { ...authorization, ...headers } });
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('are sent first, named by an act, shown on the case page and read again byte for byte', async () => {
    const bytes = photograph();
    const stored = await sent(bytes);
    expect(stored).toEqual({ sha256: digestOf(bytes), size: 300_000, mediaType: 'image/png' });
    expect((await collect([{ ...stored, name: '货架 (1)照片.png' }])).status).toBe(201);

    const { body } = await office.client.get<CasePage>(`/cases/${caseId}`, 'sun');
    expect(body.files).toEqual([
      expect.objectContaining({ ...stored, name: '货架 (1)照片.png', type: 'EvidenceCollected' }),
    ]);
    expect(body.state.investigation?.evidence[0]?.files).toHaveLength(1);

    const path = `/cases/${caseId}/files/${stored.sha256}`;
    const whole = await fetched(path, 'sun');
    expect(whole.answer.status).toBe(200);
    expect(whole.bytes.equals(bytes)).toBe(true);
    expect(Object.fromEntries(whole.answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': '300000',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-disposition': "attachment; filename*=UTF-8''%E8%B4%A7%E6%9E%B6%20%281%29%E7%85%A7%E7%89%87.png",
    });

    const part = await fetched(path, 'wei', { range: 'bytes=299990-' });
    expect([part.answer.status, part.answer.headers.get('content-range')]).toEqual([206, 'bytes 299990-299999/300000']);
    expect(part.bytes.equals(bytes.subarray(299_990))).toBe(true);
    const behind = await fetched(path, 'sun', { range: 'bytes=300000-' });
    expect([behind.answer.status, behind.answer.headers.get('content-range')]).toEqual([416, 'bytes */300000']);
    const head = await fetched(path, 'sun', {}, 'HEAD');
    expect([head.answer.status, head.answer.headers.get('content-length'), head.bytes.byteLength]).toEqual([
      200,
      '300000',
      0,
    ]);
  });

  it('are named by who sent them or by a case that holds them: of others nothing is told, not even that they are there', async () => {
    const bytes = photograph();
    const stored = await sent(bytes);
    const asZhou = (file: object) =>
      office.client.post(`/cases/${caseId}/actions/collect-evidence`, 'zhou', evidence([{ ...file, name: 'a.png' }]));
    const nowhere = { ...stored, sha256: digestOf(Buffer.from('nowhere')) };
    for (const file of [stored, { ...stored, size: 7 }, nowhere]) {
      const { status, body } = await asZhou(file);
      expect({ status, fields: body.fields }).toEqual({
        status: 422,
        fields: [
          {
            field: 'files.0.sha256',
            reason: 'you sent no file of this digest; send it with POST /files first',
            code: 'file-not-sent',
            parameters: {},
          },
        ],
      });
    }
    // Sending what somebody else has sent is answered as what nobody has.
    const again = await office.client.upload('zhou', bytes, 'image/png');
    expect([again.status, again.body]).toEqual([201, stored]);
    expect((await asZhou(stored)).status).toBe(201);
    const held = await sent(photograph());
    expect((await collect([{ ...held, name: 'b.png' }])).status).toBe(201);
    expect((await asZhou(held)).status).toBe(201);
  });

  it('are read only through a case that names them, by those who may see the case', async () => {
    const [named, other] = [await sent(photograph()), await sent(photograph())];
    expect((await collect([{ ...named, name: 'a.png' }])).status).toBe(201);
    expect((await fetched(`/cases/${caseId}/files/${other.sha256}`, 'sun')).answer.status).toBe(404);
    expect((await fetched(`/cases/${caseId}/files/${named.sha256}`, 'wang')).answer.status).toBe(403);
    expect((await fetched(`/cases/${caseId}/files/${named.sha256}`, 'han')).answer.status).toBe(403);
    expect((await fetched(`/cases/${caseId}/files/${named.sha256}`, 'jiang')).answer.status).toBe(200);
  });

  it('that are not in the store are named by no event: the act is refused with the field, and nothing is recorded', async () => {
    const stored = await sent(photograph());
    const before = (await office.client.get<CasePage>(`/cases/${caseId}`, 'sun')).body.version;
    const good = { ...stored, name: 'a.png' };
    const refused = async (files: object[], field: string): Promise<void> => {
      const { status, body } = await collect(files);
      expect([status, body.fields?.map((each) => each.field)]).toEqual([422, [field]]);
    };
    await refused([good, { ...good, sha256: digestOf(randomBytes(10)) }], 'files.1.sha256');
    await refused([{ ...good, size: good.size + 1 }], 'files.0.size');
    await refused([{ ...good, mediaType: 'video/mp4' }], 'files.0.mediaType');
    expect((await office.client.get<CasePage>(`/cases/${caseId}`, 'sun')).body.version).toBe(before);
    expect((await collect([good])).status).toBe(201);
  });

  it('beyond the limit, of another kind than they say, empty or cut off are not taken in, and the server goes on', async () => {
    const bytes = photograph(1_000_001);
    expect((await office.client.upload('sun', bytes.subarray(0, 1_000_000), 'image/png')).status).toBe(201);
    expect(await office.client.upload('sun', bytes, 'image/png')).toMatchObject({
      status: 413,
      body: { code: 'file-too-large' },
    });
    const authorization = await office.client.authorization('sun');
    // Without a length beforehand: found out on the way.
    const streamed = await fetch(`${office.client.url}/files`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'image/png' },
      body: new Blob([new Uint8Array(bytes)]).stream(),
      duplex: 'half',
    });
    expect(streamed.status).toBe(413);
    await streamed.body?.cancel();
    expect(await office.client.upload('sun', photograph(), 'application/pdf')).toMatchObject({
      status: 415,
      body: { code: 'another-content' },
    });
    expect((await office.client.upload('sun', Buffer.from('<p>text</p>'), 'text/html')).status).toBe(415);
    expect((await office.client.upload('sun', Buffer.alloc(0), 'image/png')).status).toBe(400);
    expect((await office.client.upload('han', photograph(), 'image/png')).status).toBe(403);
    const asCommand = await office.client.send('POST', '/cases', {
      headers: { ...authorization, 'content-type': 'image/png', 'idempotency-key': 'png' },
      body: new Uint8Array(signature),
    });
    expect(asCommand.status).toBe(415);

    const cutOff = new AbortController();
    const half = async function* (): AsyncGenerator<Uint8Array> {
      yield photograph(200_000);
      cutOff.abort();
      yield randomBytes(10);
    };
    const broken = fetch(`${office.client.url}/files`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'image/png' },
      body: half() as unknown as ReadableStream<Uint8Array>,
      duplex: 'half',
      signal: cutOff.signal,
    });
    await expect(broken).rejects.toThrow(/abort/i);
    expect((await office.client.verify()).findings).toEqual([]);
    expect(office.server.complaint).toBe('');
  });

  it('of the demonstration stand on its page, with the recording of the inspection and what other steps miss', async () => {
    const { id } = await play(office.client, await demonstrationCase(1, 'files demonstration'));
    const { body } = await office.client.get<CasePage>(`/cases/${id}`, 'wei');
    expect(body.files.map(({ mediaType }) => mediaType)).toEqual(['image/png', 'audio/wav', 'application/pdf']);
    expect(body.recordedSteps.find(({ type }) => type === 'InspectionRecorded')).toMatchObject({
      missing: 'nothing',
      recordings: [expect.objectContaining({ device: '执法记录仪-01' })],
    });
    for (const { sha256, size } of body.files)
      expect((await fetched(`/cases/${id}/files/${sha256}`, 'wei')).bytes.byteLength).toBe(size);
  });

  it('are hashed again by verify, which names the one in which a byte was changed', async () => {
    const stored = await sent(photograph());
    expect((await collect([{ ...stored, name: '改动.png' }])).status).toBe(201);
    const sound = await office.client.verify();
    expect(sound.findings).toEqual([]);
    expect(sound.files).toBeGreaterThan(0);
    await flipFirstByte(office, stored.sha256);
    const [finding, ...others] = (await office.client.verify()).findings;
    expect(others).toEqual([]);
    expect(finding?.where).toContain('改动.png');
    expect(finding?.where).toContain(`case/${caseId}, event `);
    expect(finding?.message).toContain('digest');
  });
});

/** Changes one bit of a stored file where it lies. */
const flipFirstByte = async ({ settings, folder }: Office, sha256: string): Promise<void> => {
  const { MONGODB_URI: uri, MONGODB_DATABASE: database } = settings;
  if (uri === undefined) {
    const file = await open(join(folder, 'files', sha256.slice(0, 2), sha256), 'r+');
    await file.write(Buffer.from([0x88]), 0, 1, 0);
    await file.close();
    return;
  }
  const client = await new MongoClient(uri).connect();
  const db = client.db(`${database}-files`);
  const entry = await db.collection<{ _id: string; content: ObjectId }>('files.digests').findOne({ _id: sha256 });
  const chunks = db.collection<{ files_id: ObjectId; n: number; data: Binary }>('files.chunks');
  const first = { files_id: entry?.content ?? sha256, n: 0 } as { files_id: ObjectId; n: number };
  const bytes = Buffer.from((await chunks.findOne(first))?.data.buffer ?? []);
  bytes[0] = 0x88;
  await chunks.updateOne(first, { $set: { data: new Binary(bytes) } });
  await client.close();
};
