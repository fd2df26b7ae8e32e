import type { Language } from '#casework/words/language';
import { stageWords } from '#casework/words/stages';
import type { Page } from '../frame/pages.js';
import type { Words } from '../words/zh.js';
import type { FoundCase } from './found.js';

/** Something to go to. */
export interface Choice {
  readonly to: string;
  /** What it is: a case or a page. */
  readonly kind: string;
  readonly title: string;
  readonly notes: readonly string[];
}

export const caseChoice = (
  { caseId, party, otherParties, matter, caseCode, stage }: FoundCase,
  words: Words,
  language: Language,
): Choice => ({
  to: `/cases/${caseId}`,
  kind: words.find.case,
  title: [party, ...otherParties].join('、'),
  notes: [matter, `${caseCode ?? words.worklist.noCode} · ${stageWords[stage][language]}`],
});

/** Pages whose name has what was typed; all of them when nothing is typed. */
export const pageChoices = (pages: readonly Page[], typed: string, words: Words): Choice[] =>
  pages
    .map(({ path, title }) => ({ to: path, kind: words.find.page, title: words.pages[title], notes: [] }))
    .filter(({ title }) => title.toLowerCase().includes(typed.trim().toLowerCase()));
