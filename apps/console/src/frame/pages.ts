import type { Role } from '#casework/actor';
import { caseReaders, overseers, workers } from '#casework/role-groups';
import type { Words } from '../words/zh.js';

export interface Page {
  readonly path: string;
  readonly title: keyof Words['pages'];
  /** Who has the page in the menu; the server asks again. */
  readonly for: readonly Role[];
}

const pages: readonly Page[] = [
  { path: '/worklist', title: 'worklist', for: workers },
  { path: '/cases', title: 'cases', for: caseReaders },
  { path: '/risks', title: 'risks', for: overseers },
  { path: '/new-case', title: 'newCase', for: ['registrar', 'caseworker', 'unit-head'] },
];

/** The pages of a person, in the order of the menu. */
export const pagesOf = (roles: readonly Role[]): Page[] =>
  pages.filter((page) => page.for.some((role) => roles.includes(role)));
