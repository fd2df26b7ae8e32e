import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a node and its MongoDB, and cuts a connection in the middle of a message of more than 64 KiB. */
export class CutCable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  cut = false;

  private constructor(target: URL) {
    this.#server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => {});
      }
      near.on('data', (bytes) => {
        if (this.cut && bytes.length >= 65_536) near.resetAndDestroy();
        else far.write(bytes);
      });
      far.pipe(near);
      near.on('close', () => far.destroy());
    });
  }

  /** Address of the same MongoDB through this cable. */
  static async to(uri: string): Promise<{ cable: CutCable; uri: string }> {
    const through = new URL(uri);
    const cable = new CutCable(new URL(uri));
    through.port = String(await cable.#port());
    return { cable, uri: through.href };
  }

  async #port(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}
