import type { NumberSeries } from '../events/numbering.js';
import type { SupervisionInstrument } from '../events/supervision.js';

/** The series of the supervising unit from which the number of an instrument is drawn. */
export const seriesOf = {
  notice: 'supervision-notice',
  decision: 'supervision-decision',
  opinion: 'supervision-opinion',
} as const satisfies Readonly<Record<SupervisionInstrument, NumberSeries>>;
