import { at, before, rulesOf, whole } from '../../rules-of.js';

const numberOf = (type: string): number => whole('corrected').file.facts.findIndex((fact) => fact.type === type) + 1;

describe('correct-entry 更正记录 (APL Art.75)', () => {
  const { records, refuses } = rulesOf('correct-entry', {
    of: before('correct-entry', {}, 'corrected'),
    body: { event: 3, field: 'findings', wrong: '标签不符', right: '标签没有生产日期', why: '录入时漏字' },
    by: 'wang',
    on: '2026-04-24',
  });

  records(
    'puts what is right into the state, with what stood before beside it',
    ['EntryCorrected'],
    {},
    {
      state: {
        intake: {
          verifications: [{ findings: '标签没有生产日期' }],
          corrected: [
            { event: 3, field: 'findings', stood: '标签不符', right: '标签没有生产日期', applied: true, by: 'wang' },
          ],
        },
      },
    },
  );
  records('may correct a clue that nobody verifies yet', ['EntryCorrected'], {
    of: () => at('clue'),
    but: { event: 1, field: 'place' },
  });
  refuses('names an event of the case', 'entry-unknown', { but: { event: 99 } });
  refuses('never touches what was decided', 'entry-decides', { but: { event: 6 } });
  refuses('names a field of the entry', 'entry-field-unknown', { but: { field: 'colour' } });
  refuses('names no field of a part that is not there', 'entry-field-unknown', {
    but: { event: 1, field: 'party.representative' },
  });
  refuses('names one value, and no list or part', 'entry-field-unknown', { but: { event: 1, field: 'party' } });
  refuses('says a day that exists', 'entry-value-refused', {
    but: { event: 1, field: 'receivedOn', right: '二月三十日' },
  });
  refuses('says one of the values that the field knows', 'entry-value-refused', {
    but: { event: 1, field: 'party.kind', right: 'shop' },
  });
  refuses('says no day that has not come', 'in-the-future', {
    but: { event: numberOf('NoticeServed'), field: 'servedOn', right: '2026-04-25' },
  });
  refuses('says nothing that stands there already', 'nothing-to-do', { but: { right: '标签不符' } });
  refuses('leaves the entry with the thing that it belongs to', 'entry-field-fixed', {
    but: { event: 1, field: 'unit', right: 'qinghe.bureau' },
  });
  refuses('is mended by correcting the entry once more', 'entry-decides', {
    of: () => whole('corrected'),
    but: { event: whole('corrected').file.version, field: 'right', right: 'x' },
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
