import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  asCorrected,
  askCheck,
  invalidField,
  invalidInput,
  linesOf,
  ReportedHandling,
  reportFaults,
  type Actor,
  type AskedCheck,
  type CaseState,
  type Law,
} from '#casework';
import { visibleCase } from '../access/visible-case.js';
import { otherCaseOf } from '../commands/aggregates/other-case.js';
import { LinkingCases } from '../commands/linking-cases.js';
import { engine } from '../engines/engine.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { Streams } from '../streams/streams.js';
import { InvalidFields } from '../unanswered/unanswered.js';

/**
 * Range and verdict of a handling for a case that the caller may see; nothing is recorded.
 * @throws {NotFound} {Denied} {InvalidFields}
 */
export class CheckHandling extends Query<AskedCheck> {
  constructor(
    readonly id: string,
    readonly body: unknown,
    readonly actor: Actor,
  ) {
    super();
  }
}

interface Asked {
  readonly line: CaseState | undefined;
  readonly of: { readonly lines?: readonly CaseState[]; readonly forParty?: number };
  readonly handling: unknown;
}

/** The handling that is asked about, and the line of the party that `forParty` beside it names. */
const lineAsked = (state: CaseState, body: unknown): Asked => {
  if (typeof body !== 'object' || body === null || !('forParty' in body))
    return { line: state, of: {}, handling: body };
  const { forParty, ...handling } = body;
  const lines = linesOf(state);
  const place = lines.findIndex((_, index) => index + 1 === forParty);
  return { line: lines[place], of: lines.length === 1 ? {} : { lines, forParty: place + 1 }, handling };
};

@QueryHandler(CheckHandling)
export class CheckHandlingHandler implements IQueryHandler<CheckHandling> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
    private readonly linking: LinkingCases,
  ) {}

  async execute({ id, body, actor }: CheckHandling): Promise<AskedCheck> {
    const { streams, law } = this;
    const { state, facts } = visibleCase(streams, id, actor);
    const now = new Date().toISOString();
    const { line, of, handling: asked } = lineAsked(state, body);
    if (line === undefined)
      throw new InvalidFields([invalidField('forParty', { code: 'no-such-party', parameters: {} })]);
    const wrong = invalidInput(ReportedHandling, asked, now);
    if (wrong.length > 0) throw new InvalidFields(wrong);
    // It has just been checked.
    const handling = asked as ReportedHandling;
    const faults = reportFaults(handling, '');
    if (faults.length > 0) throw new InvalidFields(faults);
    const around = nextStepsContext({ streams, law }, actor, now);
    const otherCase = (other: string) => otherCaseOf(streams, actor, other);
    const linking = await this.linking.to(id);
    const other = { otherCase, ofSameAct: () => linking };
    return askCheck(line, handling, { ...around, ...of, facts: asCorrected(facts), ...other });
  }
}
