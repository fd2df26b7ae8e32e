import { once } from 'node:events';
import { connect } from 'node:net';
import { embedded, officeFor } from './system/office.js';
import { until } from './system/until.js';

describe('A server on which one person leaves bodies unfinished', () => {
  const office = officeFor(embedded, { ANLU_CAPACITY: '60' });

  it('serves everybody else, and says to that person what is the matter', async () => {
    expect((await office.client.get('/me', 'wang')).status).toBe(200);
    const { hostname, port } = new URL(office.server.url);
    const { authorization } = await office.client.authorization('wang');
    const sockets = await Promise.all(
      Array.from({ length: 200 }, async () => {
        const socket = connect(Number(port), hostname);
        socket.on('error', () => undefined);
        await once(socket, 'connect');
        socket.write(
          `POST /cases HTTP/1.1\r\nhost: anlu\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{`,
        );
        return socket;
      }),
    );
    const turnedAway = async (): Promise<boolean> => (await office.client.get('/me', 'wang')).status === 429;
    await until('that person has too many under way', turnedAway);
    expect((await office.client.get('/me', 'wang')).body).toMatchObject({ code: 'too-many-at-once' });
    expect((await office.client.get('/worklist', 'li')).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    await until('there is room again', async () => (await office.client.get('/me', 'wang')).status === 200);
  });
});
