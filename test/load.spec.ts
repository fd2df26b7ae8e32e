import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Answer, Receipt } from './system/client.js';
import { embedded, officeFor } from './system/office.js';
import { until } from './system/until.js';

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-11-20',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'individual_business', name: '某副食店（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街1号（虚构）',
};

const busy = { status: 503, type: 'application/problem+json', body: { code: 'busy' } };

describe('A server that many ask at once', () => {
  const office = officeFor(embedded, { ANLU_CAPACITY: '4' });
  const socketTo = (url: string): Promise<Socket> => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    return once(socket, 'connect').then(() => socket);
  };

  it('turns away what is above its capacity, says when to come again, and goes on when there is room', async () => {
    // A caller whose token is known and whose body is on its way is being served.
    expect((await office.client.get('/me', 'wang')).status).toBe(200);
    const slow = await Promise.all(Array.from({ length: 4 }, () => socketTo(office.server.url)));
    const { authorization } = await office.client.authorization('wang');
    for (const socket of slow)
      socket.write(
        `POST /cases HTTP/1.1\r\nhost: anlu\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n`,
      );
    await until('nobody else is served', async () => (await office.client.get('/me', 'wang')).status === 503);
    const turnedAway = await office.client.post('/cases', 'wang', clue);
    expect(turnedAway).toMatchObject(busy);
    expect(turnedAway.headers.get('retry-after')).toBe('1');
    expect((await office.client.get('/health/ready', 'wang')).status).toBe(200);
    for (const socket of slow) socket.destroy();
    await until('there is room', async () => (await office.client.get('/me', 'wang')).status === 200);
    expect((await office.client.post('/cases', 'wang', clue)).status).toBe(201);
  });

  it('serves people with tokens while a thousand strangers hold unfinished bodies', async () => {
    const strangers = await Promise.all(Array.from({ length: 1_000 }, () => socketTo(office.server.url)));
    const answers = strangers.map((socket) => {
      socket.on('error', () => undefined);
      const heard = once(socket, 'data').then(([bytes]) => String(bytes).slice(0, 12));
      socket.write(
        'POST /cases HTTP/1.1\r\nhost: anlu\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
      );
      return heard;
    });
    const sent = await office.client.post('/cases', 'wang', clue);
    // Each is answered although its body never came: 401, or 503 above the small share of those without a token.
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 (401|503)$/);
    for (const socket of strangers) socket.destroy();
    expect(sent.status).toBe(201);
  });

  it('streams changes to a thousand people at once, beside its capacity', async () => {
    const leave = new AbortController();
    const people = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        office.client.tokenFor({ id: `person-${n}`, unit: 'shifan.chengguan', roles: ['caseworker'] }),
      ),
    );
    const heard = await Promise.all(
      Array.from({ length: 1_000 }, async (_, n) => {
        const headers = { authorization: `Bearer ${people[n % 50]}` };
        const stream = await fetch(`${office.server.url}/changes`, { headers, signal: leave.signal });
        return { stream, said: '' };
      }),
    );
    try {
      for (const listener of heard) void listen(listener);
      const { body } = await office.client.post<Receipt>('/cases', 'wang', clue);
      await until('all have heard', () => heard.every(({ said }) => said.includes(body.id)));
    } finally {
      leave.abort();
    }
    expect((await office.client.get('/me', 'wang')).status).toBe(200);
  });

  const asRaw = async (head: string): Promise<string> => {
    const socket = await socketTo(office.server.url);
    const answer = text(socket);
    socket.write(head);
    return answer;
  };

  it.each([
    [
      'a flood of headers',
      `GET /me HTTP/1.1\r\nhost: anlu\r\n${`x-flood: ${'x'.repeat(1_000)}\r\n`.repeat(50)}\r\n`,
      431,
    ],
    ['what is no HTTP', 'Guten Tag\r\n\r\n', 400],
    ['a client that never ends its headers', 'GET /me HTTP/1.1\r\nhost: anlu\r\n', 408],
  ])('answers %s and closes', async (_, head, status) => {
    const answer = await asRaw(head);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('application/problem+json');
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ status, code: 'malformed' });
  });

  it('seals its answers: of the type they say, kept by nobody, framed by nobody', async () => {
    for (const path of ['/me', '/no-such-place', '/health/live']) {
      const { headers } = await office.client.get(path, 'wang');
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
      });
    }
  });
});

describe('A client that does not finish', () => {
  const office = officeFor(embedded, { ANLU_BODY_SECONDS: '1', ANLU_UPLOAD_IDLE_SECONDS: '1' });

  it.each([
    ['a command', '/cases', 'application/json', '{'],
    ['a file', '/files', 'application/pdf', '%PDF-1.7 and no more of it'],
  ])('is cut off with 408 in the middle of %s', async (_, path, type, begun) => {
    const { hostname, port } = new URL(office.server.url);
    const socket = connect(Number(port), hostname);
    const { authorization } = await office.client.authorization('wang');
    const said = text(socket);
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: anlu\r\nauthorization: ${authorization}\r\nidempotency-key: x\r\ncontent-type: ${type}\r\ncontent-length: 900\r\n\r\n${begun}`,
    );
    expect(await said).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('Streams of changes', () => {
  const office = officeFor(embedded);

  it('are twenty for one person at most, with whatever tokens, and again when one is left', async () => {
    const streams: AbortController[] = [];
    const open = async (): Promise<number> => {
      const token = await office.client.tokenFor({ id: 'wang', unit: 'shifan.chengguan', roles: ['caseworker'] });
      const leave = new AbortController();
      streams.push(leave);
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${office.server.url}/changes`, { headers, signal: leave.signal })).status;
    };
    for (let n = 0; n < 20; n += 1) expect(await open()).toBe(200);
    expect(await open()).toBe(429);
    streams[0]?.abort();
    await until('one is free', async () => (await open()) === 200);
    for (const stream of streams) stream.abort();
  });

  /** The events of a stream until one satisfies, with their ids. */
  const heardUntil = async (
    lastEventId: string | null,
    enough: (type: string, data: string) => boolean,
  ): Promise<{ type: string; id: string; data: string }[]> => {
    const leave = new AbortController();
    const headers = {
      ...(await office.client.authorization('zhao')),
      ...(lastEventId === null ? {} : { 'last-event-id': lastEventId }),
    };
    const stream = await fetch(`${office.server.url}/changes`, { headers, signal: leave.signal });
    const events: { type: string; id: string; data: string }[] = [];
    let text = '';
    for await (const chunk of (stream.body ?? []) as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks.filter((each) => each.trim() !== '')) {
        const part = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
        events.push({ type: part('event'), id: part('id'), data: part('data') });
      }
      if (events.some(({ type, data }) => enough(type, data))) break;
    }
    leave.abort();
    return events;
  };

  it('go on from the last event that was heard', async () => {
    const [begun] = await heardUntil(null, (type) => type === 'alive');
    const first = (await office.client.post('/cases', 'wang', clue)).body.id;
    const seen = await heardUntil(begun?.id ?? '', (type, data) => type === 'change' && data.includes(first));
    const then = seen.find(({ data }) => data.includes(first))?.id ?? '';
    const second = (await office.client.post('/cases', 'wang', clue)).body.id;
    // Whether it was missed or comes just now: it is heard, and the first one not again.
    const rest = await heardUntil(then, (type, data) => type === 'change' && data.includes(second));
    expect(JSON.stringify(rest)).not.toContain(first);
    const again = await heardUntil(then, (type) => type === 'alive');
    expect(again.filter(({ data }) => data.includes(second))).toHaveLength(1);
  });

  it.each(['7:3', '9.9', 'x'])('say that something was missed when %s cannot be resumed', async (id) => {
    const events = await heardUntil(id, (type) => type === 'missed');
    expect(events[0]?.type).toBe('missed');
  });

  it('end with their token', async () => {
    const token = await office.client.tokenFor(
      { id: 'li', unit: 'shifan.chengguan', roles: ['caseworker'] },
      { seconds: 2 },
    );
    const stream = await fetch(`${office.server.url}/changes`, { headers: { authorization: `Bearer ${token}` } });
    expect(stream.status).toBe(200);
    // Comes back only when the server ends it.
    await stream.text();
  });
});

describe('A person who asks too often', () => {
  const office = officeFor(embedded, { ANLU_REQUESTS_PER_MINUTE: '60' });

  it('is told when to go on, with any of their tokens; nobody else waits', async () => {
    const another = async (): Promise<Answer> => {
      const token = await office.client.tokenFor({ id: 'feng', unit: 'shifan', roles: ['auditor'] });
      return office.client.send('GET', '/me', { headers: { authorization: `Bearer ${token}` } });
    };
    const answers = await Promise.all(Array.from({ length: 60 }, another));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const late = await another();
    expect(late).toMatchObject({ status: 429, type: 'application/problem+json', body: { code: 'too-many-requests' } });
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await office.client.get('/me', 'chu')).status).toBe(200);
  });
});

describe('A server that is asked to stop', () => {
  // One person asks for all of it, and may hold a tenth of the capacity.
  const office = officeFor(embedded, { ANLU_CAPACITY: '4000' });

  it('finishes what it accepted, refuses the rest, ends by itself, and has everything that it answered', async () => {
    const keys = Array.from({ length: 400 }, (_, number) => `stop ${number}`);
    let answered = 0;
    const sent = Promise.allSettled(
      keys.map(async (key) => {
        const answer = await office.client.post('/cases', 'wang', clue, { key });
        answered += 1;
        return answer;
      }),
    );
    await until('some are answered', () => answered > 5);
    const streaming = fetch(`${office.server.url}/changes`, {
      headers: await office.client.authorization('wang'),
    }).then(
      (stream) => stream.text().catch(() => ''),
      () => '',
    );
    const ended = await Promise.race([office.server.end('SIGTERM'), tooLate(10_000)]);
    expect(ended).toBe(0);
    await streaming;
    const results = await sent;
    const answers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(answers.filter(({ status }) => status !== 201 && status !== 503)).toEqual([]);
    await office.start();
    for (const [place, result] of results.entries()) {
      if (result.status !== 'fulfilled' || result.value.status !== 201) continue;
      const again = await office.client.post('/cases', 'wang', clue, { key: keys[place] ?? '' });
      expect(again.body).toMatchObject({ id: result.value.body.id, repeated: true });
    }
    expect((await office.client.verify()).findings).toEqual([]);
  });
});

const listen = async (listener: { stream: Response; said: string }): Promise<void> => {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of listener.stream.body ?? []) listener.said += decoder.decode(chunk as Uint8Array);
  } catch {
    // Hung up.
  }
};

const tooLate = (ms: number): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(`did not end within ${ms} ms`), ms).unref();
  });
