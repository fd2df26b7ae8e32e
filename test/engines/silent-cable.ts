import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Where the name of a command begins: behind header 16, flags 4, kind 1, length 4 and type 1 byte. */
const NAME_AT = 26;
const OP_MSG = 2013;

/**
 * Stands between a node and its MongoDB, and keeps messages with some commands back. The connection stays open, other
 * commands and the driver's heartbeat pass: nobody notices but who waits for the answer.
 */
export class SilentCable {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #seen: string[] = [];
  #isKeptBack: (command: string) => boolean = () => false;
  #kept: { far: Socket; message: Buffer }[] = [];

  private constructor(target: URL) {
    this.#server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => {});
      }
      let rest = Buffer.alloc(0);
      near.on('data', (bytes) => {
        rest = Buffer.concat([rest, bytes]);
        while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
          const length = rest.readInt32LE(0);
          this.#pass(far, rest.subarray(0, length));
          rest = rest.subarray(length);
        }
      });
      far.pipe(near);
      near.on('close', () => far.end());
    });
  }

  /** Address of the same MongoDB through this cable. */
  static async to(uri: string): Promise<{ cable: SilentCable; uri: string }> {
    const through = new URL(uri);
    const cable = new SilentCable(new URL(uri));
    cable.#server.listen(0, '127.0.0.1');
    await once(cable.#server, 'listening');
    through.port = String((cable.#server.address() as AddressInfo).port);
    return { cable, uri: through.href };
  }

  /** From here on messages with these commands do not reach MongoDB. */
  keepBack(...commands: string[]): void {
    this.#isKeptBack = (command) => commands.includes(command);
  }

  /** The same for one command, from its n-th message from here on. */
  keepBackFromThe(nth: number, command: string): void {
    let left = nth - 1;
    this.#isKeptBack = (seen) => seen === command && left-- <= 0;
  }

  /** The same for every command but the handshake, by which the driver knows that MongoDB is there. */
  keepAllBack(): void {
    this.#isKeptBack = (command) => command !== 'hello';
  }

  /** Lets everything pass again, with what was kept back. Done when MongoDB has answered each message of that. */
  release(): Promise<void> {
    return this.later().release();
  }

  /** Lets everything pass again but what was kept back: that comes later than what is sent from here on. */
  later(): { release: () => Promise<void> } {
    this.#isKeptBack = () => false;
    const late = this.#kept;
    this.#kept = [];
    return {
      release: async () => {
        await Promise.all(late.map(({ far, message }) => sent(far, message)));
      },
    };
  }

  /** How many messages with this command came in. */
  count(command: string): number {
    return this.#seen.filter((seen) => seen === command).length;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #pass(far: Socket, message: Buffer): void {
    const command = commandOf(message);
    this.#seen.push(command);
    if (this.#isKeptBack(command)) this.#kept.push({ far, message: Buffer.from(message) });
    else far.write(message);
  }
}

const commandOf = (message: Buffer): string => {
  if (message.readInt32LE(12) !== OP_MSG) return 'hello';
  return message.toString('latin1', NAME_AT, message.indexOf(0, NAME_AT));
};

/** Done when the server has answered: its answer names in its header, at byte 8, the message that it answers. */
const sent = (far: Socket, message: Buffer): Promise<void> => {
  const request = message.readInt32LE(4);
  let rest = Buffer.alloc(0);
  return new Promise<void>((resolve) => {
    if (far.destroyed) return resolve();
    far.write(message);
    far.on('close', resolve);
    far.on('data', (bytes) => {
      rest = Buffer.concat([rest, bytes]);
      while (rest.length >= 12 && rest.length >= rest.readInt32LE(0)) {
        if (rest.readInt32LE(8) === request) resolve();
        rest = rest.subarray(rest.readInt32LE(0));
      }
    });
  });
};
