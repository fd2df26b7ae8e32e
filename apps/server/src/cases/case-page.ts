import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  asCorrected,
  clocksOf,
  filesOfCase,
  hasSeveralLines,
  isOpened,
  isPenalised,
  ledgerOn,
  legalDateOf,
  linesOf,
  nextStepsOfCase,
  owedOn,
  publicationOf,
  recordedSteps,
  risksOf,
  type Actor,
  type CaseClock,
  type CaseState,
  type CaseStep,
  type FileOfCase,
  type Law,
  type Ledger,
  type LegalDate,
  type Owed,
  type Party,
  type Publication,
  type RecordedStep,
  type Risk,
  type Stage,
} from '#casework';
import { readableCase } from '../access/visible-case.js';
import { engine } from '../engines/engine.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { Streams } from '../streams/streams.js';
import { Malformed, NotNow } from '../unanswered/unanswered.js';

export class CasePage extends Query<CasePageData> {
  constructor(
    readonly id: string,
    readonly minVersion: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** Everything about a case now, folded from the log: always current. */
export interface CasePageData {
  readonly id: string;
  readonly version: number;
  readonly state: CaseState;
  readonly clocks: readonly CaseClock[];
  readonly nextSteps: CaseStep[];
  /** What the party owes today, while the decision is being executed. */
  readonly owed: Owed | null;
  /**
   * Fine, surcharge and gains apart: due, received, waived, open, returned, handed in, with their receipts; null before
   * the decision reached the party.
   */
  readonly ledger: Ledger | null;
  /** What the publicity system shows, and until when; null where nothing was published. */
  readonly publication: Publication | null;
  /** What each of several parties has of its own: `owed`, `ledger` and `publication` above are of the first. */
  readonly parties: PartyOnPage[];
  readonly risks: Risk[];
  /** Every file that an event names; read it at /cases/{id}/files/{sha256}. */
  readonly files: FileOfCase[];
  /** Steps that are recorded by sound or film, or must be, with what is missing. */
  readonly recordedSteps: RecordedStep[];
  readonly refusedAttempts: number;
}

/** One of several parties on the page; the numbers are those of `forParty`. */
export interface PartyOnPage {
  readonly forParty: number;
  readonly party: Party;
  readonly stage: Stage;
  readonly owed: Owed | null;
  readonly ledger: Ledger | null;
  readonly publication: Publication | null;
}

const moneyOf = (state: CaseState, today: LegalDate, law: Law) => {
  const isExecuted = state.stage === 'executing' || state.stage === 'summary';
  return {
    owed: isExecuted ? owedOn(state, today, law) : null,
    ledger: isPenalised(state) ? ledgerOn(state, today, law) : null,
    publication: publicationOf(state, law),
  };
};

const partiesOf = (state: CaseState, today: LegalDate, law: Law): PartyOnPage[] =>
  hasSeveralLines(state)
    ? linesOf(state).flatMap((line, place) =>
        isOpened(line)
          ? [
              {
                forParty: place + 1,
                party: line.intake.clue.party,
                stage: line.stage,
                ...moneyOf(line, today, law),
              },
            ]
          : [],
      )
    : [];

@QueryHandler(CasePage)
export class CasePageHandler implements IQueryHandler<CasePage> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ id, minVersion, actor }: CasePage): Promise<CasePageData> {
    const file = readableCase(this.streams, id, actor);
    if (minVersion !== undefined) {
      if (!/^\d{1,9}$/.test(minVersion))
        throw new Malformed('minVersion must be a whole number.', 'minVersion 应当为整数。');
      if (file.version < Number(minVersion))
        throw new NotNow(
          `This node has seen the case up to version ${file.version}.`,
          `本节点目前只读到案件第 ${file.version} 版。`,
        );
    }
    const { law, streams } = this;
    const now = new Date().toISOString();
    const nextSteps = nextStepsOfCase(file.state, {
      ...nextStepsContext({ streams, law }, actor, now),
      facts: asCorrected(file.facts),
    });
    const { state, version } = file;
    const today = legalDateOf(now);
    return {
      id,
      version,
      state,
      clocks: clocksOf(state, law),
      nextSteps,
      ...moneyOf(state, today, law),
      parties: partiesOf(state, today, law),
      risks: risksOf({ ...file, law }),
      files: filesOfCase(file.facts),
      recordedSteps: recordedSteps(asCorrected(file.facts), law),
      refusedAttempts: file.refused.length,
    };
  }
}
