import { createBrowserRouter } from 'react-router';
import { Frame } from './frame/frame.js';
import { Home } from './frame/home.js';
import { NotFound } from './frame/not-found.js';

/** Every page: its path, and the file that is loaded when somebody goes there. */
export const router = createBrowserRouter(
  [
    {
      element: <Frame />,
      children: [
        { index: true, element: <Home /> },
        {
          path: 'worklist',
          lazy: async () => ({ Component: (await import('./worklist/worklist-page.js')).WorklistPage }),
        },
        { path: 'cases', lazy: async () => ({ Component: (await import('./cases/cases-page.js')).CasesPage }) },
        {
          path: 'cases/:id',
          lazy: async () => ({ Component: (await import('./matters/case-with-matters.js')).CaseWithMatters }),
        },
        {
          path: 'cases/:id/acts/:action',
          lazy: async () => ({ Component: (await import('./acts/act-page.js')).ActPage }),
        },
        {
          path: 'cases/:id/replay',
          lazy: async () => ({ Component: (await import('./replay/replay-page.js')).ReplayPage }),
        },
        {
          path: 'cases/:id/decision-day',
          lazy: async () => ({ Component: (await import('./replay/decision-day-page.js')).DecisionDayPage }),
        },
        { path: 'owed', lazy: async () => ({ Component: (await import('./owed/owed-page.js')).OwedPage }) },
        {
          path: 'supervision',
          lazy: async () => ({ Component: (await import('./supervision/supervision-page.js')).SupervisionPage }),
        },
        {
          path: 'penalties',
          lazy: async () => ({ Component: (await import('./supervision/penalties-page.js')).PenaltiesPage }),
        },
        {
          path: 'matters',
          lazy: async () => ({ Component: (await import('./matters/matters-page.js')).MattersPage }),
        },
        {
          path: 'matters/new',
          lazy: async () => ({ Component: (await import('./matters/raise-page.js')).RaisePage }),
        },
        {
          path: 'matters/from-outside',
          lazy: async () => ({ Component: (await import('./matters/raise-page.js')).OutsidePage }),
        },
        {
          path: 'matters/:id',
          lazy: async () => ({ Component: (await import('./matters/matter-page.js')).MatterPage }),
        },
        {
          path: 'matters/:id/acts/:action',
          lazy: async () => ({ Component: (await import('./matters/matter-act-page.js')).MatterActPage }),
        },
        { path: 'audit', lazy: async () => ({ Component: (await import('./audit/audit-page.js')).AuditPage }) },
        { path: 'proof', lazy: async () => ({ Component: (await import('./audit/proof-page.js')).ProofPage }) },
        { path: 'risks', lazy: async () => ({ Component: (await import('./risks/risks-page.js')).RisksPage }) },
        { path: 'new-case', lazy: async () => ({ Component: (await import('./acts/new-case-page.js')).NewCasePage }) },
        { path: '*', element: <NotFound /> },
      ],
    },
  ],
  { basename: '/console' },
);
