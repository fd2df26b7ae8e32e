import { papersOfCase, type CaseFact } from '#casework';
import { listOfFile } from '../../src/forms/list-of-file.js';
import { lightFine } from '../../src/testing/bodies.js';
import { law } from '../law.js';
import { histories } from '../lines-of-all.js';
import { before, whole } from '../rules-of.js';

const papers = (...line: Parameters<typeof whole>) => papersOfCase(whole(...line).file.facts, law.forms);
const of = (form: number, ...line: Parameters<typeof whole>) => papers(...line).filter((paper) => paper.form === form);

describe('The papers of a case', () => {
  it('are made by its events: an ordinary case has its forms from the clue to the archive', () => {
    expect(papers().map(({ form }) => form)).toEqual([
      1, 7, 9, 14, 11, 35, 36, 8, 37, 50, 38, 43, 45, 50, 53, 54, 55, 56,
    ]);
  });

  it('tell a hold from a seizure by what was asked for, though the events have one name', () => {
    expect(
      papers('measures')
        .filter(({ form }) => [19, 20, 21, 22, 23].includes(form))
        .map(({ form, type }) => [form, type]),
    ).toEqual([
      [21, 'MeasureTaken'],
      [22, 'SeizureExtended'],
      [23, 'MeasureEnded'],
      [19, 'UrgentMeasureTaken'],
      [20, 'MeasureEnded'],
    ]);
  });

  it('say who made them, when, with what number, and when they were complete', () => {
    expect(of(7)).toEqual([
      {
        form: 7,
        name: '立案/不予立案审批表',
        number: null,
        event: 4,
        type: 'FilingProposed',
        madeBy: 'wang',
        madeOn: '2026-03-03',
        completedBy: 6,
        toParty: false,
        servedOn: null,
      },
    ]);
  });

  it('say when what goes to the party was served, and that nothing proves it yet', () => {
    expect(of(37).map(({ servedOn }) => servedOn)).toEqual(['2026-04-09']);
    expect(of(45).map(({ servedOn }) => servedOn)).toEqual(['2026-04-21']);
    expect(of(33, 'measures').map(({ servedOn }) => servedOn)).toEqual(['2026-03-26']);
    expect(of(21, 'measures').map(({ servedOn }) => servedOn)).toEqual(['2026-03-09']);
    expect(of(44, 'summary').map(({ servedOn }) => servedOn)).toEqual(['2026-03-02']);
    const { facts } = whole().file;
    const unserved = papersOfCase(
      facts.slice(
        0,
        facts.findIndex(({ type }) => type === 'DecisionServed'),
      ),
      law.forms,
    );
    expect(unserved.find(({ form }) => form === 45)?.servedOn).toBeNull();
  });

  it('can be named for every history there is, at every event', () => {
    for (const { facts } of histories) {
      for (const count of facts.keys()) {
        const made = papersOfCase(facts.slice(0, count + 1), law.forms);
        expect(made.every(({ event, completedBy }) => event <= completedBy && completedBy <= count + 1)).toBe(true);
      }
    }
  });

  describe('of a seizure', () => {
    const takingGoods = { ...lightFine, penalty: { ...lightFine.penalty, confiscatedGoodsValue: 80_000 } };
    const endedAs = (outcome: string) => {
      const end = { measure: 1, outcome, reasons: '已作出处理决定' };
      return before('record-payment', { handling: takingGoods }, 'seized')()
        .when('request-measure-end', end, 'wang', '2026-04-22')
        .after.when('endorse-measure', { measure: 1, opinion: '同意' }, 'zhao', '2026-04-22')
        .after.when('approve-measure', { measure: 1 }, 'feng', '2026-04-23').after;
    };
    const lifting = (facts: readonly CaseFact[]) => papersOfCase(facts, law.forms).filter(({ form }) => form === 23);

    it('lift it where the goods go back (ACL Art.28; PR Art.42)', () => {
      expect(lifting(endedAs('no-longer-needed').file.facts)).toHaveLength(1);
    });
    it('do not lift it where the decision takes the goods: nothing is released (ACL Art.27)', () => {
      const { file, state } = endedAs('confiscated');
      expect(state).toMatchObject({ aside: { measures: [{ ended: { outcome: 'confiscated' } }] } });
      expect(file.facts.findLast(({ type }) => type === 'MeasureEnded')?.data).not.toHaveProperty('number');
      expect(lifting(file.facts)).toEqual([]);
    });
    it('keep the paper that an old record made', () => {
      const old = endedAs('confiscated').file.facts.map((fact) =>
        fact.type === 'MeasureEnded' ? { ...fact, data: { ...fact.data, number: '示市监解强〔2026〕1号' } } : fact,
      );
      expect(lifting(old)).toHaveLength(1);
    });
  });

  it('keep the approvals of two requests on one measure apart', () => {
    const requests = of(8, 'measures').map(({ type, completedBy }): [string, string | undefined] => [
      type,
      whole('measures').file.facts[completedBy - 1]?.type,
    ]);
    expect(requests).toEqual([
      ['MeasureRequested', 'MeasureApproved'],
      ['MeasureExtensionRequested', 'SeizureExtended'],
      ['MeasureEndRequested', 'MeasureEnded'],
      ['UrgentMeasureTaken', 'MeasureApproved'],
      ['MeasureEndRequested', 'MeasureEnded'],
    ]);
  });
});

describe('The list of the file, form #55 (PR Art.78)', () => {
  const { facts } = whole().file;
  const names = (volume: string, of: readonly CaseFact[] = facts) =>
    listOfFile(of, law.forms)
      .filter((paper) => paper.volume === volume)
      .map(({ order, form }) => [order, form]);

  it('begins the main volume with filing and decision with its receipt, then the notice with its receipt, then evidence', () => {
    expect(names('main')).toEqual([
      [1, 7],
      [2, 45],
      [3, 50],
      [4, 37],
      [5, 50],
      [6, 9],
      [7, 14],
      [8, 11],
      [9, 38],
    ]);
  });

  it('has source, report, review, closing and the rest in the side volume', () => {
    expect(names('side')).toEqual([
      [1, 1],
      [2, 35],
      [3, 36],
      [4, 53],
      [5, 8],
      [6, 43],
    ]);
  });
});
