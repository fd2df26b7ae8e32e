import { Api } from './api.js';
import { connect, type Connection } from './connection.js';

type Work<T> = (api: Api) => Promise<T>;

/**
 * Runs work against a server, and ends the server when this command had to start one. Where there is no log yet, one is
 * made.
 */
export const withServer = async <T>(work: Work<T>): Promise<T> => through(await connect(), work);

/**
 * The same for commands that only read: where there is no log nothing is made, and the command ends with what is wrong.
 * @throws {CommandFailed} exit code 2
 */
export const withServerOfLog = async <T>(work: Work<T>): Promise<T> =>
  through(await connect('0', { ANLU_NEW_LOG: 'no' }), work);

const through = async <T>(connection: Connection, work: Work<T>): Promise<T> => {
  try {
    return await work(new Api(connection.url));
  } finally {
    await connection.stop();
  }
};
