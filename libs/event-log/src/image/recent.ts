/** What was last known of streams, so that a stream without news costs no reading. Holds the most recently set, up to `most`. */
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

  set(stream: string, value: V): void {
    this.#values.delete(stream);
    this.#values.set(stream, value);
    const oldest = this.#values.keys().next();
    if (this.#values.size > this.most && oldest.done !== true) this.#values.delete(oldest.value);
  }
}
