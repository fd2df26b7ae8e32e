import { numberSeries, type NumberingState } from '#casework';
import { Streams } from '../commands/streams.js';
import type { Office } from '../storage/office.js';

/** One thing found wrong, in words a supervisor can act on. */
export interface Finding {
  where: string;
  message: string;
}

/** Every number once, none left out, and a void one never used: claims, read afresh, against the records that own them. */
export const numberFindings = ({ log }: Office): Finding[] =>
  [...log.streams('numbering/')].flatMap((where) => {
    const { issued } = new Streams(log).numbering(where);
    const misused = issued.flatMap(({ series, serial, forStream, forCommand, voided }): Finding[] => {
      if (voided === null) return [];
      const owner = log.findCommand(forStream, forCommand)?.record;
      if (owner === undefined)
        return [{ where, message: `${series} ${serial} is void, but its claim in ${forStream} is not closed` }];
      return 'events' in owner ? [{ where, message: `${series} ${serial} is void, but ${forStream} uses it` }] : [];
    });
    return [...misused, ...numberSeries.flatMap((series) => sequenceFindings(where, series, issued))];
  });

const sequenceFindings = (where: string, series: string, issued: NumberingState['issued']): Finding[] =>
  issued
    .filter((each) => each.series === series)
    .flatMap(({ serial }, place) =>
      serial === place + 1 ? [] : [{ where, message: `${series} ${serial} stands where ${place + 1} should` }],
    );
