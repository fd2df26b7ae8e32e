import type { paths } from '../api/schema.js';
import { pageOfWork } from '../kit/page-of-work.js';

/** What the server lists; openapi-fetch loses the fields of it that are always null. */
export type Listed = paths['/worklist']['get']['responses'][200]['content']['application/json']['items'][number];

/**
 * One entry of the worklist as it is shown, whether a case, a complaint, a matter of supervision, or a stream that
 * cannot be computed.
 */
export interface WorkRow {
  readonly key: string;
  readonly caseId: string | null;
  /** Where it opens; null where it has no page. */
  readonly page: string | null;
  readonly caseCode: string | null;
  readonly parties: readonly string[];
  readonly matter: string;
  readonly isFiction: boolean;
  readonly stage: Listed['stage'];
  readonly officers: readonly string[];
  readonly unit: string;
  readonly due: string;
  readonly clock: { readonly chinese: string; readonly english: string } | null;
  readonly isProvisional: boolean;
  /** The roles whose turn it is, first of all an approval. */
  readonly waitsFor: readonly string[];
  /** What an act on it is held against; null where it cannot be computed. */
  readonly version: number | null;
}

export const workRow = (row: Listed): WorkRow => {
  const { caseId = null } = 'caseId' in row ? row : {};
  return {
    key: row._id,
    caseId,
    page: pageOfWork(row),
    caseCode: 'caseCode' in row ? row.caseCode : null,
    parties: 'party' in row && row.party !== '' ? [row.party, ...('otherParties' in row ? row.otherParties : [])] : [],
    matter: 'matter' in row ? row.matter : '',
    isFiction: 'fiction' in row && row.fiction,
    stage: row.stage,
    officers: row.officers.map(String),
    unit: row.unit,
    due: row.due,
    clock: 'clock' in row ? row.clock : null,
    isProvisional: 'provisional' in row && row.provisional,
    waitsFor: 'waitsFor' in row && row.waitsFor !== null ? [row.waitsFor, ...row.alsoWaitsFor] : [],
    version: 'version' in row ? row.version : null,
  };
};
