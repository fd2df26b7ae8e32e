import { once } from 'node:events';
import { Socket } from 'node:net';
import { ReadStoreUnavailable } from '#read-store';
import { reporting } from '../src/mongo/reporting.js';

/** What a socket says of bytes that are written to it after it was destroyed. */
const ofDestroyedSocket = async (): Promise<never> => {
  const socket = new Socket();
  socket.destroy();
  await new Promise<void>((done, fail) => {
    socket.write('bytes', (error) => (error == null ? done() : fail(error)));
  });
  throw new Error('The socket took them');
};

/** What is said of a socket that somebody gave up waiting for. */
const ofGivenUpWait = async (): Promise<never> => {
  await once(new Socket(), 'drain', { signal: AbortSignal.abort() });
  throw new Error('The socket drained');
};

describe('A connection to MongoDB that is gone', () => {
  it.each([
    ['bytes for a socket that was destroyed', ofDestroyedSocket],
    ['a wait that was given up', ofGivenUpWait],
  ])('is told as read models that cannot be reached: %s', async (_, work) => {
    await expect(reporting(work)).rejects.toBeInstanceOf(ReadStoreUnavailable);
  });

  it('does not hide what the program itself got wrong', async () => {
    await expect(reporting(() => Promise.reject(new TypeError('x is not a function')))).rejects.toBeInstanceOf(
      TypeError,
    );
  });
});
