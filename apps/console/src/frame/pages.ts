import type { Role } from '#casework/actor';
import { caseReaders, overseers, workers } from '#casework/role-groups';
import { registersClues } from '../kit/who-registers.js';
import type { Words } from '../words/zh.js';

export interface Page {
  readonly path: string;
  readonly title: keyof Words['pages'];
  /** Who has the page in the menu; the server asks again. */
  readonly for: readonly Role[];
}

const pages: readonly Page[] = [
  { path: '/supervision', title: 'supervision', for: overseers },
  { path: '/worklist', title: 'worklist', for: workers },
  { path: '/cases', title: 'cases', for: caseReaders },
  { path: '/complaints', title: 'complaints', for: caseReaders },
  { path: '/inspections', title: 'inspections', for: caseReaders },
  { path: '/owed', title: 'owed', for: workers },
  { path: '/moved', title: 'moved', for: workers },
  { path: '/matters', title: 'matters', for: [...overseers, 'registrar'] },
  { path: '/risks', title: 'risks', for: overseers },
  { path: '/penalties', title: 'penalties', for: overseers },
  {
    path: '/review-access',
    title: 'reviewAccess',
    for: ['replay-reader', 'reviewer', 'department-head', 'main-head', 'auditor'],
  },
  { path: '/audit', title: 'audit', for: overseers },
  { path: '/proof', title: 'proof', for: ['supervisor', 'auditor', 'admin', 'operator'] },
  { path: '/back-test', title: 'backTest', for: ['supervisor', 'auditor', 'admin'] },
  { path: '/registers', title: 'registers', for: [...workers, 'registrar', 'admin'] },
  { path: '/system', title: 'system', for: ['supervisor', 'auditor', 'admin', 'operator'] },
  { path: '/new-case', title: 'newCase', for: registersClues },
  { path: '/off-line', title: 'offLine', for: registersClues },
];

/** Those whose day begins with their own work, although they watch over that of others too. */
const beginWithWork: readonly Role[] = ['caseworker', 'unit-head', 'reviewer', 'department-head', 'main-head'];

/** The pages of a person, in the order of the menu. */
export const pagesOf = (roles: readonly Role[]): Page[] => {
  const own = pages.filter((page) => page.for.some((role) => roles.includes(role)));
  if (!beginWithWork.some((role) => roles.includes(role))) return own;
  const isWork = ({ path }: Page): boolean => path === '/worklist';
  return [...own.filter(isWork), ...own.filter((page) => !isWork(page))];
};
