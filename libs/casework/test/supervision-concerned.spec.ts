import type { Supervision } from '#casework';
import type { Person } from '../src/testing/county.js';
import { after, answer, raised, texts, type Step } from './supervision-matters.js';

/* Nobody judges a matter that is about himself (PR Art.4; SUP Art.16): neither by its sign, a draft, nor what was sent. */

const [day, , raise, said] = raised('inside');
/** The bureau takes up a sign about its own department head. */
const about = (sign: object, by: Person = 'wei'): Supervision =>
  after(undefined, [day, by, raise, { ...said, addressed: 'qinghe', sign: { source: 'by-hand', ...sign } }]);
const drafts = (more: object = {}): Step => ['2026-03-03', 'wei', 'draft-notice', { ...texts, ...more }];
const issues = (by: Person): Step => ['2026-03-04', by, 'issue-instrument', { instrument: 'notice' }];
const does = (by: Person, act: string, body: object): Step => ['2026-03-05', by, act, body];
const concerned = { officer: 'feng' };
const sent = after(about(concerned), drafts(), issues('qian'), [
  '2026-03-04',
  'qian',
  'receive-instrument',
  { instrument: 'notice', receivedOn: '2026-03-04' },
]);
const inquires = (by: Person): Step =>
  does(by, 'record-inquiry', { inquiredOn: '2026-03-05', found: 'no-fault', findings: '经核实并无此事' });
const closes = (by: Person): Step =>
  does(by, 'close-supervision', { supervisionResult: 'no-fault', reasons: '经核实并无此事' });
const answers = (by: Person): Step => does(by, 'answer-supervision', { answeredOn: '2026-03-05', answer: '情况说明' });

describe('Whom a matter is about (PR Art.4; SUP Art.16)', () => {
  it('does not return the draft, which another head does; to send it takes nothing from it', () => {
    const drafted = after(about(concerned), drafts());
    const returned = (by: Person): Step => ['2026-03-04', by, 'return-draft', { reasons: '不予同意' }];
    expect(answer(drafted, issues('feng'))).toBe('accepted');
    expect(answer(drafted, returned('feng'))).toBe('own-sign');
    expect(answer(drafted, issues('qian'))).toBe('accepted');
    expect(answer(drafted, returned('qian'))).toBe('accepted');
  });

  it('neither looks into it nor closes it', () => {
    expect(answer(sent, inquires('feng'))).toBe('own-sign');
    const looked = after(sent, inquires('wei'));
    expect(answer(looked, closes('feng'))).toBe('own-sign');
    expect(answer(looked, closes('wei'))).toBe('accepted');
  });

  it('does not answer for the bureau that supervises itself, where another head may', () => {
    expect(answer(sent, answers('feng'))).toBe('own-sign');
    expect(answer(sent, answers('qian'))).toBe('accepted');
  });

  it('is named by the draft too, before it is sent', () => {
    const drafted = after(about({}), drafts({ officersConcerned: ['wei'] }));
    const dismisses: Step = ['2026-03-04', 'wei', 'dismiss-sign', { reasons: '经核实并无此事' }];
    expect(answer(drafted, dismisses)).toBe('own-sign');
    expect(answer(after(about({}), drafts()), dismisses)).toBe('accepted');
  });

  it('does not dismiss a sign of which the records name him, though he left it out when he raised it', () => {
    const ofCase = { source: 'risk-point', riskPoint: 26, caseId: 'case-1' };
    const own = after(undefined, [day, 'feng', raise, { ...said, addressed: 'qinghe', sign: ofCase }]);
    const dismisses: Step = ['2026-03-03', 'feng', 'dismiss-sign', { reasons: '没有问题' }];
    expect(answer({ ...own, ofSign: ['feng'] }, dismisses)).toBe('own-sign');
    expect(answer(own, dismisses)).toBe('accepted');
  });

  it('still answers as the only head of a station, and to the level above', () => {
    const station = after(
      undefined,
      [day, 'wei', raise, { ...said, sign: { source: 'by-hand' } }],
      drafts({ officersConcerned: ['wei'] }),
      issues('feng'),
      ['2026-03-04', 'zhao', 'receive-instrument', { instrument: 'notice', receivedOn: '2026-03-04' }],
    );
    expect(answer({ ...station, ofSign: ['zhao'] }, answers('zhao'))).toBe('accepted');
  });
});
