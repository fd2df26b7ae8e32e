import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Stands between a node and its MongoDB, and cuts a connection in the middle of a message of more than 64 KiB. The node
 * comes in by a Unix socket, which takes 208 KiB (net.core.wmem_default) and no more before they are read: who sends a
 * longer message still waits for its socket when it is cut. TCP would take megabytes.
 */
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
        // With bytes unread, the end of a Unix socket resets it.
        if (this.cut && bytes.length >= 65_536) near.destroy();
        else far.write(bytes);
      });
      far.pipe(near);
      near.on('close', () => far.destroy());
    });
  }

  /** Address of the same MongoDB through this cable. */
  static async to(uri: string): Promise<{ cable: CutCable; uri: string }> {
    const target = new URL(uri);
    const cable = new CutCable(target);
    const path = join(cable.#folder, 'mongodb.sock');
    cable.#server.listen(path);
    await once(cable.#server, 'listening');
    return { cable, uri: uri.replace(target.host, encodeURIComponent(path)) };
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
