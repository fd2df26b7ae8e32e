import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { filledForm, filledForms, type Actor, type Law } from '#casework';
import type { Templates } from '#documents';
import { readableCase } from '../access/visible-case.js';
import { engine } from '../engines/engine.js';
import { templateName } from '../engines/form-templates.js';
import { Streams } from '../streams/streams.js';
import { Malformed, NotFound } from '../unanswered/unanswered.js';
import { documentOf, formatAsked, type DocumentFile } from './sent-document.js';

/** A form of a case as its events up to one of them fill it. All come as texts from the address. */
export class CaseDocument extends Query<DocumentFile> {
  constructor(
    readonly id: string,
    readonly form: string,
    readonly event: string | undefined,
    readonly format: string | undefined,
    readonly forParty: string | undefined,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(CaseDocument)
export class CaseDocumentHandler implements IQueryHandler<CaseDocument> {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
    @Inject(engine.templates) private readonly templates: Templates,
  ) {}

  async execute({ id, form: asked, event, format: wanted, forParty, actor }: CaseDocument): Promise<DocumentFile> {
    const { facts } = readableCase(this.streams, id, actor);
    const { law, templates, streams } = this;
    const form = formAsked(asked);
    const format = formatAsked(wanted);
    const upTo = eventAsked(event, facts.length);
    const party = partyAsked(forParty);
    const register = {
      law,
      officer: (officer: string) => streams.officer(officer),
      unit: (unit: string) => streams.unit(unit),
    };
    const filled = filledForm(form, facts.slice(0, upTo), register, party);
    const name = law.forms.forms[form - 1]?.name ?? '';
    if (filled === null)
      throw new NotFound(
        `Form #${form} ${name} in the file up to event ${upTo}${party === undefined ? '' : ` for party ${party}`}`,
        `截至第 ${upTo} 号记录的${party === undefined ? '' : `第 ${party} 名当事人的`}第 ${form} 号文书《${name}》`,
      );
    const body = templates.render(templateName(form), filled.view);
    return documentOf(name, body, format);
  }
}

const formAsked = (asked: string): number => {
  const form = /^\d{1,2}$/.test(asked) ? Number(asked) : 0;
  if (!filledForms.includes(form))
    throw new Malformed(
      `The form must be the number of one that is filled: ${filledForms.join(', ')}.`,
      `文书应当为可以生成的文书编号：${filledForms.join('、')}。`,
    );
  return form;
};

/** The number of an event up to the last. @throws {Malformed} {NotFound} */
export const eventAsked = (asked: string | undefined, last: number): number => {
  if (asked === undefined) return last;
  const event = Number(asked);
  if (!/^\d{1,9}$/.test(asked) || event < 1)
    throw new Malformed('event must be the number of an event, e.g. 7.', 'event 应当为记录编号，如 7。');
  if (event > last)
    throw new NotFound(`Event ${event}; the last is ${last}, and it`, `第 ${event} 号记录（最后一号为 ${last}）`);
  return event;
};

const partyAsked = (asked: string | undefined): number | undefined => {
  if (asked === undefined) return undefined;
  if (!/^\d{1,3}$/.test(asked) || Number(asked) < 1)
    throw new Malformed(
      'forParty must be the number of a party of the case, counted from 1, e.g. 2.',
      'forParty 应当为案件当事人的序号（从 1 开始），如 2。',
    );
  return Number(asked);
};
