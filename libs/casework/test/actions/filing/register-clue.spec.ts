import { clue } from '../../../src/testing/bodies.js';
import { given } from '../../../src/testing/given.js';
import { law } from '../../law.js';
import { rulesOf } from '../../rules-of.js';

describe('register-clue 登记案源 (PR Art.18)', () => {
  const { records, refuses } = rulesOf('register-clue', {
    of: () => given(law),
    body: clue(),
    by: 'wang',
    on: '2026-03-02',
  });

  records('opens the file with what was received', ['ClueRegistered'], {}, { data: clue(), state: { stage: 'clue' } });
  records('may be done days after the clue was received', ['ClueRegistered'], { on: '2026-03-20' });
  records('is done by the registrar too', ['ClueRegistered'], { by: 'shen' });
  refuses('cannot receive a clue tomorrow', 'in-the-future', { but: { receivedOn: '2026-03-03' } });
  refuses('needs a unit that is in the register (PR Art.9)', 'unit-unknown', { but: { unit: 'qinghe.nowhere' } });
  refuses('knows no clock for clues received before the Procedure Rules (PR Art.87)', 'before-the-case', {
    but: { receivedOn: '2019-03-31' },
  });
});
