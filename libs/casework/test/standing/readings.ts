import type { Answer } from '../../src/law-data/settings.js';
import type { Law } from '../../src/law.js';
import { law } from '../law.js';
import type { Readings } from './surcharge-by-day.js';

/** The law with other values of the readings of the surcharge that it leaves open (data/README.md). */
export const reading = (readings: Partial<Omit<Readings, 'raisedFine'>>): Law => ({
  ...law,
  clocks: {
    ...law.clocks,
    clocks: law.clocks.clocks.map((row) => ({
      ...row,
      versions: row.versions.map((version) =>
        version.rate === null ? version : { ...version, rate: { ...version.rate, ...readings } },
      ),
    })),
  },
});

/** The law with another answer to a question that the texts leave open [M]. */
export const answering = (name: Answer, value: boolean): Law => ({
  ...law,
  settings: { ...law.settings, [name]: [{ validFrom: '2019-04-01', validTo: null, status: '[M]', value }] },
});
