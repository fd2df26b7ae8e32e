/** Classes of fields that a look shows. */
export const lookClasses = ['case', 'party', 'files', 'documents', 'reporter', 'export', 'looks'] as const;
export type LookClass = (typeof lookClasses)[number];

/** What a route shows of one stream. */
interface Shown {
  readonly kind: 'case' | 'complaint' | 'inspection' | 'supervision';
  /** Which part of the stream. */
  readonly part: string;
  readonly classes: readonly LookClass[];
}

const shown =
  (kind: Shown['kind']) =>
  (part: string, ...classes: LookClass[]): Shown => ({ kind, part, classes });

const ofCase = shown('case');
const ofComplaint = shown('complaint');
const ofMatter = shown('supervision');
const ofInspection = shown('inspection');

/** Routes that show a stream named in their address, as the framework writes them. */
export const shownByRoute: ReadonlyMap<string, Shown> = new Map([
  ['/cases/:id', ofCase('page', 'case', 'party')],
  ['/cases/:id/events', ofCase('history', 'case', 'party')],
  ['/cases/:id/owed', ofCase('owed', 'case')],
  ['/cases/:id/brief', ofCase('brief', 'case', 'party')],
  ['/cases/:id/records', ofCase('records', 'case', 'party')],
  ['/cases/:id/at/:point', ofCase('past', 'case', 'party')],
  ['/cases/:id/compare', ofCase('compare', 'case', 'party')],
  ['/cases/:id/decision-day', ofCase('decision-day', 'case', 'party')],
  ['/cases/:id/documents', ofCase('documents', 'documents')],
  ['/cases/:id/documents/:form', ofCase('document', 'documents', 'party')],
  ['/cases/:id/files/:sha256', ofCase('file', 'files')],
  ['/complaints/:id', ofComplaint('page', 'case', 'party')],
  ['/complaints/:id/events', ofComplaint('history', 'case', 'party')],
  ['/supervision-matters/:id', ofMatter('page', 'case')],
  ['/supervision-matters/:id/events', ofMatter('history', 'case')],
  ['/supervision-matters/:id/documents', ofMatter('documents', 'documents')],
  ['/supervision-matters/:id/documents/:instrument', ofMatter('document', 'documents')],
  ['/inspections/:id', ofInspection('page', 'case', 'party')],
  ['/inspections/:id/events', ofInspection('history', 'case', 'party')],
  ['/inspections/:id/draw/check', ofInspection('draw', 'case')],
  ['/inspections/:id/files/:sha256', ofInspection('file', 'files')],
]);

/** A row of a list that shows more of a stream than its line. */
type Row = Readonly<Record<string, unknown>>;

interface ShownRows {
  readonly part: string;
  readonly classes: readonly LookClass[];
  /** The stream that a row is of; null where it is of none that is looked at. */
  readonly streamOf: (row: Row) => string | null;
}

const caseOf = ({ caseId }: Row): string | null => (typeof caseId === 'string' ? `case/${caseId}` : null);
const isWatched = /^(?:case|complaint|inspection|supervision)\//;

/** Lists whose rows show what is in the streams; those of the others show where the work stands. */
export const rowsShown: ReadonlyMap<string, ShownRows> = new Map([
  [
    '/events',
    {
      part: 'event-search',
      classes: ['case'],
      streamOf: ({ stream }) => (typeof stream === 'string' && isWatched.test(stream) ? stream : null),
    },
  ],
  ['/briefs', { part: 'brief', classes: ['case', 'party'], streamOf: caseOf }],
  ['/away', { part: 'away', classes: ['case'], streamOf: caseOf }],
]);
