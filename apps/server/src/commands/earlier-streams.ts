import { Injectable } from '@nestjs/common';
import { EarlierClues } from './earlier-clues.js';
import { EarlierDismissals } from './earlier-dismissals.js';
import { asksLinkingCases, LinkingCases } from './linking-cases.js';
import type { PerformAction } from './perform-action.js';
import { SignsAcross } from './signs-across.js';

/** The case that a command would name as one of the same act; null of any other command. */
const linkedBy = ({ action, body }: PerformAction): string | null => {
  if (action !== 'link-case' || typeof body !== 'object' || body === null) return null;
  const { case: other, relation } = body as { readonly case?: unknown; readonly relation?: unknown };
  return relation === 'same-act' && typeof other === 'string' ? other : null;
};

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
      ...(asksLinkingCases.has(command.action) && command.id !== null
        ? await this.linking.to(command.id, linkedBy(command))
        : []),
    ];
  }
}
