import type { Recorded } from '../evolve.js';
import type { NumberingEvent } from '../events/catalogue.js';
import type { NumberIssued, NumberSeries } from '../events/numbering.js';

/** The numbers of one unit and year: every one issued is bound to a command, and a void one is never issued again. */
export interface NumberingState {
  issued: (NumberIssued & { voided: string | null; issuedAt: string })[];
}

export const noNumbers: NumberingState = { issued: [] };

export const evolveNumbering = (state: NumberingState, event: Recorded<NumberingEvent>): NumberingState => {
  switch (event.type) {
    case 'NumberIssued':
      return { issued: [...state.issued, { ...event.data, voided: null, issuedAt: event.recordedAt }] };
    case 'NumberVoided': {
      const { series, serial, reason } = event.data;
      const voided = (each: NumberIssued): boolean => each.series === series && each.serial === serial;
      return { issued: state.issued.map((each) => (voided(each) ? { ...each, voided: reason } : each)) };
    }
  }
};

/** The number already bound to a command, so that a retry asks for nothing new. */
export const numberOf = (state: NumberingState, series: NumberSeries, command: string): number | undefined =>
  state.issued.find((each) => each.series === series && each.forCommand === command)?.serial;

/** The next serial of a series; void numbers leave no hole to fill. */
export const nextSerial = (state: NumberingState, series: NumberSeries): number =>
  1 +
  state.issued.reduce((highest, each) => (each.series === series && each.serial > highest ? each.serial : highest), 0);
