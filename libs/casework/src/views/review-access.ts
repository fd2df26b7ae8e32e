import { reviewAccessOf } from '../standing/review-access.js';
import type { ReviewAccess } from '../state/challenges.js';
import { summaryOf, type CaseSummary } from './summary.js';
import type { Fields, Kept, View } from './view.js';

/** A case that a person of a reviewing body was let into. `body`: the body of reconsideration or the court. */
export interface ReviewAccessRow
  extends
    Kept,
    Omit<CaseSummary, 'officers' | 'otherParties'>,
    Pick<ReviewAccess, 'reader' | 'body' | 'until' | 'withdrawnOn'> {
  readonly grantedOn: string;
  readonly grantedBy: string;
}

/** One for each person: of several parties' challenges what is open before what was ended, and the longest of them. */
const latestOf = (all: readonly ReviewAccess[]): ReviewAccess[] => {
  const weight = ({ until, withdrawnOn }: ReviewAccess): string => `${withdrawnOn === null ? 1 : 0} ${until}`;
  const sorted = [...all].sort((one, other) => weight(one).localeCompare(weight(other)));
  return [...new Map(sorted.map((access) => [access.reader, access])).values()];
};

/** Who of reviewing bodies may read which case, until when; what was ended stays, since a row never goes. */
export const reviewAccessView: View<Fields<ReviewAccessRow>> = {
  name: 'review-access',
  indexes: [
    { reader: 1, until: 1 },
    { units: 1, until: 1 },
  ],
  documents: (file) => {
    const summary = summaryOf(file);
    if (summary === null) return [];
    const { officers: _officers, otherParties: _parties, ...shown } = summary;
    return latestOf(reviewAccessOf(file.state)).map(({ reader, body, until, withdrawnOn, on, by }) => ({
      _id: `${file.id}/${reader}`,
      position: file.position,
      ...shown,
      reader,
      body,
      until,
      withdrawnOn,
      grantedOn: on,
      grantedBy: by,
    }));
  },
};
