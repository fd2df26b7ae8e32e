import { ReadStoreUnavailable } from '../errors.js';

/** How long a node waits for an answer of MongoDB, ms. */
export interface Patience {
  /** For one write: none of a batch takes so long. */
  readonly write: number;
  /** For one question: none of a page takes so long. */
  readonly question: number;
  /** For indexes, until MongoDB is asked whether it is still at them. */
  readonly indexes: number;
}

export const PATIENCE: Patience = { write: 20_000, question: 60_000, indexes: 60_000 };

/** No answer came in time: what was asked may still be done. */
export class NoAnswer extends ReadStoreUnavailable {}

/**
 * Gives up what there is no answer to: the driver (mongodb 7.9) may wait for ever for a command that was under way when
 * its connection broke. What is written is guarded, so it may come late and may be repeated. Every call of the driver
 * that waits for the server goes through here. Each method @throws {ReadStoreUnavailable}
 */
export class InTime {
  constructor(private readonly patience: Patience) {}

  question<T>(work: Promise<T>): Promise<T> {
    return this.#inTime(work, 'a question', this.patience.question);
  }

  write<T>(work: Promise<T>): Promise<T> {
    return this.#inTime(work, 'a write', this.patience.write);
  }

  /**
   * Waits for the making of indexes, which may take hours, for as long as MongoDB says that it is at them. Where it is
   * not, the answer was lost or the question never came: it is asked once more, and answers at once what is done.
   */
  async indexes<T>(make: () => Promise<T>, isAtThem: () => Promise<boolean>): Promise<T> {
    const making = make();
    for (;;) {
      try {
        return await this.#inTime(making, 'the making of indexes', this.patience.indexes);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
      }
      if (!(await this.question(isAtThem()))) return this.question(make());
    }
  }

  async #inTime<T>(work: Promise<T>, what: string, ms: number): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const told = new NoAnswer(`MongoDB has not answered ${what} for ${ms / 1000} s`);
      timer = setTimeout(() => reject(told), ms);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
