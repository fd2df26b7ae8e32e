import { clocksOf, type CaseClock } from '../clocks/case-clocks.js';
import type { Law } from '../law.js';
import { publicationOf, type Publication } from '../standing/publicity.js';
import type { CaseState, Stage } from '../state/case-state.js';
import { linesOf } from '../state/lines.js';
import { hasDecision, isOpened } from '../state/questions.js';
import { asOneText, textsOfCase } from './search/texts.js';
import { summaryOf, type CaseSummary } from './summary.js';
import type { Fields, Kept, Sought, View } from './view.js';

/** A case in the list of cases. */
export interface CaseRow extends CaseSummary, Kept {
  readonly version: number;
  readonly clocks: Omit<CaseClock, 'steps'>[];
  readonly decisionNumber: string | null;
  readonly lastRecordedAt: string | null;
  readonly publication: Publication | null;
  /** What each party has of its own, from the second on. */
  readonly others: PartyOfRow[];
}

/** A further party in the list of cases. */
export interface PartyOfRow {
  readonly forParty: number;
  readonly party: string;
  readonly stage: Stage;
  readonly decisionNumber: string | null;
  readonly publication: Publication | null;
}

const partyOfRow = (line: CaseState, place: number, law: Law): PartyOfRow => ({
  forParty: place + 1,
  party: isOpened(line) ? line.intake.clue.party.name : '',
  stage: line.stage,
  decisionNumber: (hasDecision(line) ? line.decision.number : null) ?? null,
  publication: publicationOf(line, law),
});

/** The case page's data for lists and search; the page itself folds from the log and is always current. */
export const caseFileView: View<Fields<CaseRow & Sought>> = {
  name: 'case-file',
  indexes: [
    { units: 1, stage: 1, receivedOn: -1 },
    { units: 1, receivedOn: -1 },
    { caseCode: 1 },
    { officers: 1, receivedOn: -1 },
  ],
  documents: (file, law) => {
    const summary = summaryOf(file);
    if (summary === null) return [];
    const clocks = clocksOf(file.state, law).map(({ steps: _steps, ...clock }) => clock);
    const decision = hasDecision(file.state) ? file.state.decision : null;
    const number = decision?.number ?? null;
    const { version, position } = file;
    const publication = publicationOf(file.state, law);
    const last = file.records.at(-1)?.recordedAt ?? null;
    return [
      {
        _id: file.id,
        position,
        ...summary,
        sought: asOneText(textsOfCase(file.state)),
        version,
        clocks,
        decisionNumber: number,
        lastRecordedAt: last,
        publication,
        others: linesOf(file.state)
          .map((line, place) => partyOfRow(line, place, law))
          .slice(1),
      },
    ];
  },
};
