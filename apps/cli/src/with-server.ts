import { Api } from './api.js';
import { connect } from './connection.js';

/** Runs work against a server, and ends the server when this command had to start one. */
export const withServer = async <T>(work: (api: Api) => Promise<T>): Promise<T> => {
  const connection = await connect();
  try {
    return await work(new Api(connection.url));
  } finally {
    await connection.stop();
  }
};
