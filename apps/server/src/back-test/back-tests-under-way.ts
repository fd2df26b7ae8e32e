import { Injectable } from '@nestjs/common';
import { InTurn } from '../streams/in-turn.js';
import { NotNow } from '../unanswered/unanswered.js';

/** So many back-tests may be asked for at a time on a node; one of them runs. */
export const mostWaiting = 4;

/** Back-tests of a node, one after the other: each reads every case of a unit, and people are served meanwhile. */
@Injectable()
export class BackTestsUnderWay {
  #asked = 0;

  constructor(private readonly turns: InTurn) {}

  /** @throws {NotNow} where too many wait already */
  refuseIfFull(): void {
    if (this.#asked >= mostWaiting)
      throw new NotNow(
        `${mostWaiting} back-tests run or wait on this node. Ask again when one has ended.`,
        `本节点已有 ${mostWaiting} 项规则试算在运行或者等待，请在其结束后再试。`,
      );
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#asked += 1;
    try {
      return await this.turns.run('back-test', work);
    } finally {
      this.#asked -= 1;
    }
  }
}
