import { addDays } from '../deadlines/index.js';
import type { Law } from '../law.js';
import type { Risk, RiskRule, Sign } from '../risk/risk.js';
import { attempts } from '../risk/signs.js';
import { complaintClocks } from './clocks.js';
import type { ComplaintFile } from './file.js';

type Point = Omit<RiskRule, 'signs'>;

const noClue: Point = {
  number: 2,
  name: 'off-system handling of the source',
  chinese: '案源体外循环',
  level: 'high',
  ground: 'PR Art.18; CR121 Art.27, 35; R825 Art.11',
};

const reporterLeaked: Point = {
  number: 4,
  name: 'reporter made known',
  chinese: '举报人信息泄露',
  level: 'high',
  ground: 'CR121 Art.37; RESP Art.10',
};

/** The risk points that complaints and reports can show, beside those of cases. */
export const complaintRiskNumbers: readonly number[] = [noClue.number, reporterLeaked.number];

/**
 * 2: a report, or a violation found in the mediation, from which no clue came in the time to verify. 4: who does not
 * handle the matter wanted to act in it; that somebody looked is no recorded fact, and what they would have seen is
 * withheld.
 */
export const complaintRisks = ({ state, refused }: ComplaintFile, law: Law): Risk[] => {
  if (state === undefined) return [];
  const unlinked = complaintClocks(state, law)
    .filter(({ id, due, stoppedOn }) => id === 'verification' && (stoppedOn === null || stoppedOn > due))
    .map(({ due, stoppedOn }): Sign => ({
      since: addDays(due, 1),
      until: stoppedOn,
      detail: { code: 'no-clue-linked', parameters: { due } },
      officers: state.handlers,
    }));
  const strangers = attempts({ refused }, 'not-assigned');
  return [
    ...unlinked.map((sign): Risk => ({ ...noClue, ...sign })),
    ...strangers.map((sign): Risk => ({ ...reporterLeaked, ...sign })),
  ].sort((a, b) => a.since.localeCompare(b.since));
};
