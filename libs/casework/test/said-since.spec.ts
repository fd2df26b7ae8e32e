import type { CaseFact } from '../src/evolve/fold.js';
import { hearingToAnswer } from '../src/standing/said-since.js';

/** Facts by their type and what is asked of them alone. */
const facts = (...told: readonly (readonly [type: string, data?: object])[]): CaseFact[] =>
  told.map(([type, data = {}]) => ({ type, data }) as unknown as CaseFact);

const report = { report: '听证报告', opinion: '建议维持' };

describe('The hearing that a decision answers (APL Art.65; PR Art.62(3))', () => {
  it.each(['ProposalReturned', 'ReviewConcluded'])('is kept where %s sends the report back with it', (sentBack) => {
    const kept = facts(
      ['NoticeIssued'],
      ['HearingReported', report],
      [sentBack, { keepsSaid: true }],
      ['NoticeIssued'],
    );
    expect(hearingToAnswer(kept)).toEqual(report);
    const anew = facts(['NoticeIssued'], ['HearingReported', report], [sentBack], ['NoticeIssued']);
    expect(hearingToAnswer(anew)).toBeNull();
  });
  it('is the last one, held or ended', () => {
    const held = facts(['NoticeIssued'], ['HearingEnded', { ground: 'withdrawn' }], ['HearingReported', report]);
    expect(hearingToAnswer(held)).toEqual(report);
    expect(hearingToAnswer([...held, ...facts(['HearingEnded', { ground: 'absent' }])])).toBeNull();
  });
});
