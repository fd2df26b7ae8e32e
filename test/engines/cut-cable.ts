import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Stands between a node and its MongoDB, and cuts a connection in the middle of a message of more than 64 KiB. */
export class CutCable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #folder = mkdtempSync(join(tmpdir(), 'anlu-cable-'));
  cut = false;

  private constructor(target: URL) {
    this.#server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => {});
      }
      near.on('data', (bytes) => {
        if (this.cut && bytes.length >= 65_536) sever(near);
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

  /**
   * The same through a Unix socket, which takes 208 KiB (net.core.wmem_default) and no more before they are read: who
   * sends a longer message still waits for the socket when it is cut.
   */
  static async narrow(uri: string): Promise<{ cable: CutCable; uri: string }> {
    const cable = new CutCable(new URL(uri));
    const path = join(cable.#folder, 'mongodb.sock');
    cable.#server.listen(path);
    await once(cable.#server, 'listening');
    return { cable, uri: uri.replace(new URL(uri).host, encodeURIComponent(path)) };
  }

  async #port(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A Unix socket that is closed with bytes unread is reset by that. */
function sever(socket: Socket): void {
  if (socket.remoteAddress === undefined) socket.destroy();
  else socket.resetAndDestroy();
}
