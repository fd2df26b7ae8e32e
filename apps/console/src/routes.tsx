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
          path: 'references/new',
          lazy: async () => ({ Component: (await import('./acts/import-page.js')).ImportPage }),
        },
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
        {
          path: 'cases/:id/brief',
          lazy: async () => ({ Component: (await import('./briefs/brief-page.js')).BriefPage }),
        },
        {
          path: 'briefs',
          lazy: async () => ({ Component: (await import('./briefs/briefs-page.js')).BriefsPage }),
        },
        { path: 'moved', lazy: async () => ({ Component: (await import('./moved/moved-page.js')).MovedPage }) },
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
        {
          path: 'review-access',
          lazy: async () => ({ Component: (await import('./review/review-access-page.js')).ReviewAccessPage }),
        },
        {
          path: 'complaints',
          lazy: async () => ({ Component: (await import('./complaints/complaints-page.js')).ComplaintsPage }),
        },
        {
          path: 'complaints/new',
          lazy: async () => ({ Component: (await import('./complaints/complaint-act-page.js')).ReceivePage }),
        },
        {
          path: 'complaints/:id',
          lazy: async () => ({ Component: (await import('./complaints/complaint-page.js')).ComplaintPage }),
        },
        {
          path: 'complaints/:id/acts/:action',
          lazy: async () => ({ Component: (await import('./complaints/complaint-act-page.js')).ComplaintActPage }),
        },
        {
          path: 'inspections',
          lazy: async () => ({ Component: (await import('./inspections/inspections-page.js')).InspectionsPage }),
        },
        {
          path: 'inspections/new',
          lazy: async () => ({ Component: (await import('./inspections/inspection-act-page.js')).PlanPage }),
        },
        {
          path: 'inspections/:id',
          lazy: async () => ({ Component: (await import('./inspections/inspection-page.js')).InspectionPage }),
        },
        {
          path: 'inspections/:id/acts/:action',
          lazy: async () => ({ Component: (await import('./inspections/inspection-act-page.js')).InspectionActPage }),
        },
        {
          path: 'registers',
          lazy: async () => ({ Component: (await import('./registers/registers-page.js')).RegistersPage }),
        },
        {
          path: 'registers/officers/new',
          lazy: async () => ({ Component: (await import('./registers/new-entry-page.js')).NewOfficerPage }),
        },
        {
          path: 'registers/units/new',
          lazy: async () => ({ Component: (await import('./registers/new-entry-page.js')).NewUnitPage }),
        },
        {
          path: 'registers/officers/:id',
          lazy: async () => ({ Component: (await import('./registers/officer-page.js')).OfficerPage }),
        },
        {
          path: 'registers/units/:id',
          lazy: async () => ({ Component: (await import('./registers/unit-page.js')).UnitPage }),
        },
        {
          path: 'registers/officers/:id/acts/:action',
          lazy: async () => ({ Component: (await import('./registers/entry-act-pages.js')).OfficerActPage }),
        },
        {
          path: 'registers/units/:id/acts/:action',
          lazy: async () => ({ Component: (await import('./registers/entry-act-pages.js')).UnitActPage }),
        },
        {
          path: 'system',
          lazy: async () => ({ Component: (await import('./system/system-page.js')).SystemPage }),
        },
        { path: 'audit', lazy: async () => ({ Component: (await import('./audit/audit-page.js')).AuditPage }) },
        { path: 'proof', lazy: async () => ({ Component: (await import('./audit/proof-page.js')).ProofPage }) },
        {
          path: 'back-test',
          lazy: async () => ({ Component: (await import('./back-test/back-test-page.js')).BackTestPage }),
        },
        { path: 'risks', lazy: async () => ({ Component: (await import('./risks/risks-page.js')).RisksPage }) },
        {
          path: 'off-line',
          lazy: async () => ({ Component: (await import('./off-line/off-line-page.js')).OffLinePage }),
        },
        {
          path: 'off-line/acts/:action',
          lazy: async () => ({ Component: (await import('./acts/waiting-act-page.js')).WaitingActPage }),
        },
        { path: 'new-case', lazy: async () => ({ Component: (await import('./acts/new-case-page.js')).NewCasePage }) },
        { path: '*', element: <NotFound /> },
      ],
    },
  ],
  { basename: '/console' },
);
