import { Inject, Injectable } from '@nestjs/common';
import { hangingTogether, namedAsSameAct } from '#casework/standing/fined-before';
import { isOpened } from '#casework/state/questions';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';

/** Acts that propose, announce or impose a fine, for which other cases of the same act are asked. */
export const asksLinkingCases: ReadonlySet<string> = new Set([
  'submit-report',
  'approve-proposal',
  'issue-notice',
  'decide-penalty',
  'decide-on-the-spot',
  'record-handed-over-decision',
  'link-case',
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
