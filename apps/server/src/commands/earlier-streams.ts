import { Injectable } from '@nestjs/common';
import { EarlierClues } from './earlier-clues.js';
import { EarlierDismissals } from './earlier-dismissals.js';
import { asksLinkingCases, LinkingCases } from './linking-cases.js';
import type { PerformAction } from './perform-action.js';
import { SignsAcross } from './signs-across.js';

/**
 * Streams that may tell the same as a command: cases of one clue or one act, matters of one sign; files of which a sign
 * across cases is made.
 */
@Injectable()
export class EarlierStreams {
  constructor(
    private readonly clues: EarlierClues,
    private readonly dismissals: EarlierDismissals,
    private readonly linking: LinkingCases,
    private readonly across: SignsAcross,
  ) {}

  /** @returns identifiers of streams of the kind that the command is on, or that its sign names. */
  async of(command: PerformAction, stream: string): Promise<readonly string[]> {
    return [
      ...(await this.clues.of(command, stream.slice(stream.indexOf('/') + 1))),
      ...(await this.dismissals.of(command, stream)),
      ...(await this.across.of(command)),
      ...(await this.#ofOneAct(command)),
    ];
  }

  /** A correction asks only where it makes a link one of the same act: no other needs the index. */
  #ofOneAct(command: PerformAction): readonly string[] | Promise<readonly string[]> {
    const { action, id } = command;
    const another = this.linking.namedBy(command);
    if (id === null || !asksLinkingCases.has(action) || (action === 'correct-entry' && another === null)) return [];
    return this.linking.to(id, another);
  }
}
