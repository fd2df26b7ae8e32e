import { LogUnavailable, OutcomeUnknown, RecordRefused } from '../errors.js';
import type { CommitResult } from '../port.js';
import type { Proposal } from '../proposal.js';

/**
 * A proposal under way. Its caller is answered in bounded time; the writer goes on settling it for as long as it takes.
 */
export class Pending {
  readonly answer: Promise<CommitResult>;
  /** When it is known what became of it: recorded or not, or never sent. */
  readonly settled: Promise<void>;
  #answer!: (result: CommitResult) => void;
  #fail!: (error: Error) => void;
  #settle!: () => void;
  readonly #patience: NodeJS.Timeout;
  #isSent = false;
  #isDoubtful = false;
  #isOver = false;

  constructor(
    readonly proposal: Proposal,
    readonly partition: number,
    answerWithinMs: number,
  ) {
    this.answer = new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#fail = reject;
    });
    this.settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#patience = setTimeout(() => this.giveUp(`No answer within ${answerWithinMs} ms.`), answerWithinMs);
  }

  /** Nothing more is to be done for it. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** From now on it may be in the log. */
  markSent(): void {
    this.#isSent = true;
  }

  /** A send of it came to nothing that is known: a copy of it may still land. */
  markDoubtful(): void {
    this.#isDoubtful = true;
  }

  /**
   * Kafka refuses it for good, and it is not sent again. Only when no copy of it can have landed is that what the
   * caller is told.
   */
  refuse(reason: string): void {
    clearTimeout(this.#patience);
    this.#isOver = true;
    this.#fail(
      this.#isDoubtful
        ? new OutcomeUnknown(`Kafka refuses this record now (${reason}); whether it took it before is not known.`)
        : new RecordRefused(reason),
    );
    this.#settle();
  }

  give(result: CommitResult): void {
    clearTimeout(this.#patience);
    this.#isOver = true;
    this.#answer(result);
    this.#settle();
  }

  /** Tells the caller that there is no answer. What was never sent is over with that; what was sent is not. */
  giveUp(reason: string): void {
    clearTimeout(this.#patience);
    if (this.#isSent) {
      this.#fail(
        new OutcomeUnknown(
          `${reason} The record was sent; ask again with the same command to learn what became of it.`,
        ),
      );
      return;
    }
    this.#isOver = true;
    this.#fail(new LogUnavailable(`${reason} Nothing was sent; it is safe to try again.`));
    this.#settle();
  }
}
