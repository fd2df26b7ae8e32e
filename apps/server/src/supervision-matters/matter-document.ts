import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  eventsHiddenFrom,
  filledInstrument,
  numberMeant,
  supervisionInstruments,
  type Actor,
  type Law,
  type SupervisionInstrument,
} from '#casework';
import type { Templates } from '#documents';
import { eventAsked } from '../documents/case-document.js';
import { documentOf, formatAsked, type DocumentFile } from '../documents/sent-document.js';
import { engine } from '../engines/engine.js';
import { Streams } from '../streams/streams.js';
import { Malformed, NotFound } from '../unanswered/unanswered.js';
import { factsOfMatter, visibleMatter } from './visible-matter.js';

/** An instrument of a matter as a document. All come as texts from the address. */
export class MatterDocument extends Query<DocumentFile> {
  constructor(
    readonly id: string,
    readonly instrument: string,
    readonly event: string | undefined,
    readonly format: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(MatterDocument)
export class MatterDocumentHandler implements IQueryHandler<MatterDocument> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
    @Inject(engine.templates) private readonly templates: Templates,
  ) {}

  /** @throws {NotFound} also of a draft that is not for the actor: to others there is none */
  async execute({ id, instrument: named, event, format: wanted, actor }: MatterDocument): Promise<DocumentFile> {
    const { law, streams, templates } = this;
    visibleMatter(streams, id, actor);
    const instrument = instrumentAsked(named);
    const format = formatAsked(wanted);
    const facts = factsOfMatter(streams, id);
    const hidden = eventsHiddenFrom(actor, facts);
    const asked = eventAsked(event, facts.length - hidden.size);
    const upTo = numberMeant(hidden, asked);
    const register = {
      law,
      officer: (officer: string) => streams.officer(officer),
      unit: (unit: string) => streams.unit(unit),
    };
    const filled = filledInstrument(instrument, facts.slice(0, upTo), register, hidden);
    if (filled === null)
      throw new NotFound(`The ${instrument} in the matter up to event ${asked}`, `截至第 ${asked} 号记录的该监督文书`);
    return documentOf(filled.paper.name, templates.render(filled.template, filled.view), format);
  }
}

const instrumentAsked = (asked: string): SupervisionInstrument => {
  const instrument = supervisionInstruments.find((each) => each === asked);
  if (instrument === undefined)
    throw new Malformed(
      `The instrument must be one of: ${supervisionInstruments.join(', ')}.`,
      `监督文书应当为下列之一：${supervisionInstruments.join('、')}。`,
    );
  return instrument;
};
