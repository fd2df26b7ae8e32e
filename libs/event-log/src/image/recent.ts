/**
 * What was last known of streams, so that a stream without news costs no reading. Holds the most recently set, up to
 * `most`.
 */
export class Recent<V> {
  readonly #values = new Map<string, V>();

  constructor(private readonly most: number) {}

  /** The value of a stream, read once while it is remembered. */
  of(stream: string, read: () => V): V {
    const known = this.#values.get(stream);
    if (known !== undefined) return known;
    const value = read();
    this.set(stream, value);
    return value;
  }

  get(stream: string): V | undefined {
    return this.#values.get(stream);
  }

  set(stream: string, value: V): void {
    this.#values.delete(stream);
    this.#values.set(stream, value);
    // Asked only when it is needed: a map looks for its first key past every one that was taken out.
    if (this.#values.size <= this.most) return;
    const oldest = this.#values.keys().next();
    if (oldest.done !== true) this.#values.delete(oldest.value);
  }
}
