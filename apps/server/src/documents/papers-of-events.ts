import { Inject, Injectable } from '@nestjs/common';
import { continued, filledForm, filledForms, papersOfCase, type CaseEvent, type CaseFile, type Law } from '#casework';
import { htmlPage, type Templates } from '#documents';
import { nextRecord } from '../commands/aggregates/served.js';
import type { PerformAction } from '../commands/perform-action.js';
import { engine } from '../engines/engine.js';
import { templateName } from '../engines/form-templates.js';
import { Streams } from '../streams/streams.js';

/** A document as an act would make it or add to it. */
export interface PreviewedPaper {
  readonly form: number;
  readonly name: string;
  /** For which of several parties, counted from 1; null where it is of the case. */
  readonly forParty: number | null;
  /** The page as it would be read. Numbers are drawn when the act is done: their places are blank. */
  readonly html: string;
}

/** Documents that events would make if they were recorded. */
@Injectable()
export class PapersOfEvents {
  constructor(
    private readonly streams: Streams,
    @Inject(engine.law) private readonly law: Law,
    @Inject(engine.templates) private readonly templates: Templates,
  ) {}

  /** Documents that these events at the end of the file make, or add to. */
  of(command: PerformAction, file: CaseFile, events: readonly CaseEvent[]): PreviewedPaper[] {
    const { law, streams, templates } = this;
    const { facts } = continued(file, [nextRecord(command, file, events)]);
    const register = {
      law,
      officer: (officer: string) => streams.officer(officer),
      unit: (unit: string) => streams.unit(unit),
    };
    return papersOfCase(facts, law.forms)
      .filter(({ form, completedBy }) => completedBy > file.facts.length && filledForms.includes(form))
      .flatMap(({ form, name, forParty }) => {
        const filled = filledForm(form, facts, register, forParty);
        if (filled === null) return [];
        const html = htmlPage(name, templates.render(templateName(form), filled.view));
        return [{ form, name, forParty: forParty ?? null, html }];
      });
  }
}
