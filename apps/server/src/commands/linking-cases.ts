import { Inject, Injectable } from '@nestjs/common';
import { asCorrected } from '#casework/evolve/fold';
import { hangingTogether, namedAsSameAct } from '#casework/standing/fined-before';
import { isOpened } from '#casework/state/questions';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import type { PerformAction } from './perform-action.js';

/** Acts that propose, announce or impose a fine or link cases, for which other cases of the same act are asked. */
export const asksLinkingCases: ReadonlySet<string> = new Set([
  'submit-report',
  'approve-proposal',
  'issue-notice',
  'decide-penalty',
  'decide-on-the-spot',
  'record-handed-over-decision',
  'link-case',
  'correct-entry',
]);

/** So many links of a bureau at most are looked at, the newest first: they are rare. */
const most = 200;

/**
 * Cases of the same act by links, whichever case holds the link and over whichever others (APL Art.29). That there is a
 * link comes from the index of events of the bureau, which lags behind by a moment; what it says from its stream.
 */
@Injectable()
export class LinkingCases {
  constructor(
    @Inject(engine.store) private readonly store: ReadStore,
    private readonly streams: Streams,
  ) {}

  /** The case that a command names as one of the same act, by a link or by its correction; null where it names none. */
  namedBy({ action, body, id }: Pick<PerformAction, 'action' | 'body' | 'id'>): string | null {
    if (id === null || typeof body !== 'object' || body === null) return null;
    if (action !== 'link-case' && action !== 'correct-entry') return null;
    const entered = action === 'link-case' ? body : this.#asCorrected(id, body);
    if (entered === null) return null;
    const { case: other, relation } = entered as { readonly case?: unknown; readonly relation?: unknown };
    return relation === 'same-act' && typeof other === 'string' ? other : null;
  }

  /** A link with the field that is corrected; null where something else is. */
  #asCorrected(id: string, body: object): object | null {
    const { event, field, right } = body as Readonly<Record<string, unknown>>;
    if (typeof event !== 'number' || typeof field !== 'string') return null;
    const link = asCorrected(this.streams.caseFile(id).facts)[event - 1];
    return link?.type === 'CaseLinked' ? { ...link.data, [field]: right } : null;
  }

  /**
   * @param id of the case whose act it is; `another` is of the same act by what is about to be recorded.
   * @returns identifiers of cases; none where the index cannot be asked, for no decision waits for it.
   */
  async to(id: string, another: string | null = null): Promise<readonly string[]> {
    const { state } = this.streams.caseFile(id);
    if (!isOpened(state)) return [];
    const { unit } = state.intake.clue;
    const [bureau = unit] = unit.split('.');
    try {
      const filter = { units: bureau, type: 'CaseLinked' };
      const { items } = await this.store.find('event-index', filter, {
        limit: most,
        sort: { recordedAt: -1, place: -1 },
      });
      const linking = new Set(items.flatMap(({ caseId }) => (typeof caseId === 'string' ? [caseId] : [])));
      const links = [...linking].flatMap((one) =>
        namedAsSameAct(this.streams.caseFile(one).state).map((other) => [one, other] as const),
      );
      return hangingTogether(id, another === null ? links : [...links, [id, another]]);
    } catch {
      return [];
    }
  }
}
