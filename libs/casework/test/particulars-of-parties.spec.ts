import { filledForm } from '#casework';
import { linesOf } from '../src/state/lines.js';
import { isOpened } from '../src/state/questions.js';
import { lightFine, nothing, particulars } from '../src/testing/bodies.js';
import { contextOf, people } from '../src/testing/county.js';
import { upToReview } from '../src/testing/lines.js';
import { played } from '../src/testing/stages.js';
import { law } from './law.js';

const company = { kind: 'company' as const, name: '清河某食品有限公司' };
const director = { kind: 'natural_person' as const, name: '张某（虚构）' };
const fines = { ...lightFine, tier: 'general' as const, penalty: { ...nothing, fine: 2_000_000 } };
const register = contextOf(law, people.wang, '2026-05-01T00:00:00Z');

const learnedFirst = { learnedOn: '2026-03-04', ...particulars };
const ofDirector = { learnedOn: '2026-04-08', domicile: '清河县某小区2号', identity: '110101********1111' };

/** The company's particulars are learned before there is anybody else, the director's after the report. */
const approved = () => {
  const handling = { ...fines, parties: [{ party: director, handling: lightFine }] } as never;
  const acts = upToReview({ party: company, handling });
  const [before, after] = [acts.slice(0, 4), acts.slice(4)];
  const learned = { on: '2026-03-04', by: 'wang', action: 'complete-particulars', body: learnedFirst } as const;
  return played(law, [...before, learned, ...after]).when('approve-proposal', { opinion: '同意' }, 'feng', '2026-04-08')
    .after;
};
const completed = () =>
  approved().when('complete-particulars', { ...ofDirector, forParty: 2 }, 'wang', '2026-04-08').after;

describe('particulars of several parties of a case (PR Art.62(1))', () => {
  it('are entered for the one that is named', () => {
    expect(approved().when('complete-particulars', ofDirector, 'wang', '2026-04-08').ruling).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'forParty' }],
    });
    const domiciles = linesOf(completed().state).map((line) =>
      isOpened(line) ? line.intake.clue.party.domicile : null,
    );
    expect(domiciles).toEqual([particulars.domicile, ofDirector.domicile]);
  });

  it.each([
    [1, company.name, particulars.domicile],
    [2, director.name, ofDirector.domicile],
  ])('stand on the forms of party %i alone', (forParty, name, domicile) => {
    const served = completed()
      .when('issue-notice', { forParty: 1 }, 'wang', '2026-04-08')
      .after.when('issue-notice', { forParty: 2 }, 'wang', '2026-04-08').after;
    const { facts } = served.file;
    const upTo = facts.findIndex((fact) => fact.type === 'NoticeIssued' && fact.forParty === forParty) + 1;
    expect(filledForm(37, facts.slice(0, upTo), register)?.view).toMatchObject({ party: name, domicile });
  });

  it('of the first party, learned before there was another, are not taken for those of the second', () => {
    const { facts } = approved().when('issue-notice', { forParty: 2 }, 'wang', '2026-04-08').after.file;
    expect(filledForm(37, facts, register)?.view).toMatchObject({
      party: director.name,
      domicile: '＿＿＿＿',
      creditCode: '',
    });
  });
});
