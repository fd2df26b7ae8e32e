import { lightFine, nothing, servedOn } from '../../../src/testing/bodies.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('serve-decision 送达决定书 (PR Art.81, 82; APL Art.61)', () => {
  const { records, refuses } = rulesOf('serve-decision', {
    of: () => at('decided'),
    body: servedOn('2026-04-21'),
    by: 'wang',
    on: '2026-04-21',
  });
  const warned = { ...lightFine, basisId: 'fsl-126-1-3', facts: {}, penalty: { ...nothing, warning: true } };
  const fined = { ...lightFine, penalty: { ...nothing, warning: true, fine: 800_000 } };

  records(
    'begins the execution',
    ['DecisionServed'],
    {},
    { state: { stage: 'executing', execution: { servedOn: '2026-04-21', performed: [], performedOn: null } } },
  );
  records(
    'takes a proclamation as served 30 days after it was published',
    ['DecisionServed'],
    { body: servedOn('2026-04-21', 'proclamation') },
    {
      state: { execution: { servedFirstOn: '2026-04-21', servedOn: '2026-05-21' } },
    },
  );
  records(
    'performs a warning by handing it over',
    ['DecisionServed'],
    { of: before('serve-decision', { handling: warned }) },
    {
      state: { stage: 'performed', execution: { performed: ['warning'], performedOn: '2026-04-21' } },
    },
  );
  records(
    'leaves the fine to be paid where there is a warning too',
    ['DecisionServed'],
    { of: before('serve-decision', { handling: fined }) },
    {
      state: { stage: 'executing', execution: { performed: ['warning'] } },
    },
  );
  records(
    'leaves nothing to perform where no penalty was decided',
    ['DecisionServed'],
    { of: before('serve-decision', {}, 'no-penalty') },
    {
      state: { stage: 'performed', execution: { performedOn: '2026-04-21' } },
    },
  );
  refuses('cannot be served before it was made', 'before-the-case', { body: servedOn('2026-04-19') });
  refuses('cannot be served tomorrow', 'in-the-future', { body: servedOn('2026-04-22') });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
});
