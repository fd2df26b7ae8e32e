/** Hits of a key by both settings. `hits` is `before` without `gone` and with `added`. */
export interface HitsBeside {
  readonly key: string;
  /** By the changed settings. */
  readonly hits: number;
  /** By those in force. */
  readonly before: number;
  readonly added: number;
  readonly gone: number;
  /** Cases that came in: a number of hits never stands without it (APL Art.74(3)). */
  readonly cases: number;
}

type Counts = { -readonly [name in Exclude<keyof HitsBeside, 'key'>]: number };

/** Counts by a key, in which a hit may have several: its officers, its unit and all above it. */
export class Tally {
  readonly #counts = new Map<string, Counts>();

  /** A hit under the keys that it had, and those that it would have; none where it does not show. */
  hit(before: readonly string[], now: readonly string[]): void {
    for (const key of new Set([...before, ...now])) {
      const counts = this.#of(key);
      const [was, is] = [before.includes(key), now.includes(key)];
      if (was) counts.before += 1;
      if (is) counts.hits += 1;
      if (is && !was) counts.added += 1;
      if (was && !is) counts.gone += 1;
    }
  }

  case(keys: readonly string[]): void {
    for (const key of new Set(keys)) this.#of(key).cases += 1;
  }

  /** The keys with any hit, in their own order: no order says who is worst. */
  rows(): HitsBeside[] {
    return [...this.#counts]
      .filter(([, { hits, before }]) => hits + before > 0)
      .map(([key, counts]) => ({ key, ...counts }))
      .sort((a, b) => a.key.localeCompare(b.key, 'en'));
  }

  #of(key: string): Counts {
    const counts = this.#counts.get(key) ?? { hits: 0, before: 0, added: 0, gone: 0, cases: 0 };
    this.#counts.set(key, counts);
    return counts;
  }
}
