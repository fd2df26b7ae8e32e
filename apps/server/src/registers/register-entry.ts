import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  covers,
  nextStepsOf,
  officers,
  units,
  type Actor,
  type Around,
  type Language,
  type Law,
  type NextStep,
  type RegisterKind,
} from '#casework';
import type { EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { kindInChinese } from '../streams/kinds-in-chinese.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { saidSteps, type SaidStep } from '../streams/said.js';
import { Streams } from '../streams/streams.js';
import { NotFound } from '../unanswered/unanswered.js';
import { visibleEntry, type Entry } from './visible-entry.js';

/** One entry of a register, with what can be entered of it. */
export type EntryPage = Entry & { readonly nextSteps: NextStep[] };

/** The page as it is answered: with the sentences of what cannot be done yet. */
export type SaidEntryPage = Entry & { readonly nextSteps: SaidStep<NextStep>[] };

export const saidEntryPage = (page: EntryPage, language: Language): SaidEntryPage => ({
  ...page,
  nextSteps: saidSteps(page.nextSteps, language),
});

/** One entry of a register. */
export class RegisterEntry extends Query<EntryPage> {
  constructor(
    readonly kind: RegisterKind,
    readonly id: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** What can be entered next of an entry, by its register. */
const stepsOf: Readonly<Record<RegisterKind, (streams: Streams, id: string, context: Around) => NextStep[]>> = {
  officer: (streams, id, context) => nextStepsOf(officers, streams.officer(id), context),
  unit: (streams, id, context) => nextStepsOf(units, streams.unit(id), context),
};

@QueryHandler(RegisterEntry)
export class RegisterEntryHandler implements IQueryHandler<RegisterEntry> {
  constructor(
    @Inject(engine.log) private readonly log: EventLog,
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async execute({ kind, id, actor }: RegisterEntry): Promise<EntryPage> {
    const { log, streams, law } = this;
    const found = visibleEntry({ log, streams }, kind, id, actor);
    if (found === undefined) throw new NotFound(`This ${kind}`, kindInChinese(kind));
    // Bodies above one's own are looked at; only their own registrar enters anything of them.
    if (!covers(actor.unit, 'unit' in found ? found.unit : id)) return { ...found, nextSteps: [] };
    const context = nextStepsContext({ streams, law }, actor, new Date().toISOString());
    return { ...found, nextSteps: stepsOf[kind](streams, id, context) };
  }
}
