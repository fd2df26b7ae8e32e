import { enteredLate, inspectionsIn, publishBy } from '#casework';
import { people } from '../src/testing/county.js';
import { code, Played, ready } from './inspections.js';
import { law } from './law.js';

describe('a result is recorded', () => {
  it('of what was drawn, once, by somebody drawn for it', () => {
    const played = ready();
    expect(
      code(
        played.act(
          'record-inspection-result',
          {
            object: 'shop-9',
            inspectedOn: '2026-03-05',
            inspectors: ['wang', 'li'],
            outcome: 'problem',
            findings: '无',
          },
          people.wang,
        ),
      ),
    ).toBe('not-drawn');
    const { inspectors } = played.task('shop-1');
    const absent = ['wang', 'li', 'chen'].find((id) => !inspectors.includes(id)) ?? '';
    expect(code(played.result('shop-1', { inspectors: [inspectors[0], absent] }))).toBe('not-of-the-task');
    expect(
      code(
        played.act(
          'record-inspection-result',
          { object: 'shop-1', inspectedOn: '2026-03-02', inspectors, outcome: 'problem', findings: '无' },
          { ...people.wang, id: absent },
        ),
      ),
    ).toBe('not-of-the-task');
    expect(code(played.result('shop-1'))).toBe('accepted');
    expect(code(played.result('shop-1'))).toBe('already-exists');
  });
  it('of at least two inspectors with certificates on that day', () => {
    const played = ready();
    expect(code(played.result('shop-1', { inspectors: played.task('shop-1').inspectors.slice(0, 1) }))).toBe(
      'two-officers-needed',
    );
    const later = { inspectedOn: '2029-01-02' };
    expect(code(played.result('shop-1', later, '2029-01-02T02:00:00.000Z'))).toBe('certificate-invalid');
  });
  it('of a day between the draw and today', () => {
    expect(code(ready().result('shop-1', { inspectedOn: '2026-03-06' }))).toBe('in-the-future');
    expect(code(ready().result('shop-1', { inspectedOn: '2026-03-01' }))).toBe('not-in-order');
  });
  it('and counts for the yearly cap, as an open task does; where nobody was found it does not', () => {
    const played = ready();
    const count = (object: string, year = '2026') =>
      played.state === undefined ? -1 : inspectionsIn(played.state, object, year);
    expect([count('shop-1'), count('shop-1', '2025'), count('shop-9')]).toEqual([1, 0, 0]);
    played.result('shop-1');
    played.result('shop-2', { outcome: 'not-found' });
    expect([count('shop-1'), count('shop-2')]).toEqual([1, 0]);
  });
});

describe('results are made public (SPOT Art.9)', () => {
  const publication = { objects: ['shop-1'], publishedOn: '2026-03-09', channel: '国家企业信用信息公示系统' };
  const at = '2026-03-09T02:00:00.000Z';

  it('within 20 working days of the inspection', () => {
    const played = ready();
    expect(publishBy(played.task('shop-1'), law)).toBeNull();
    played.result('shop-1');
    // 2026-03-05 is a Thursday; four weeks of five working days end on Thursday 2026-04-02.
    expect(publishBy(played.task('shop-1'), law)).toBe('2026-04-02');
  });
  it('and entered within the same time; later it shows', () => {
    const played = ready();
    played.result('shop-1', {}, '2026-04-02T08:00:00.000Z');
    played.result('shop-2', {}, '2026-04-03T08:00:00.000Z');
    expect(played.task('shop-1').enteredOn).toBe('2026-04-02');
    expect([enteredLate(played.task('shop-1'), law), enteredLate(played.task('shop-2'), law)]).toEqual([false, true]);
    expect(enteredLate(ready().task('shop-1'), law)).toBe(false);
  });
  it('once there are any, each once', () => {
    const played = ready();
    expect(code(played.act('publish-results', { ...publication, objects: ['shop-9'] }, people.zhao, at))).toBe(
      'not-drawn',
    );
    expect(code(played.act('publish-results', publication, people.zhao, at))).toBe('no-result-yet');
    played.result('shop-1');
    expect(code(played.act('publish-results', { ...publication, publishedOn: '2026-03-10' }, people.zhao, at))).toBe(
      'in-the-future',
    );
    expect(code(played.act('publish-results', { ...publication, publishedOn: '2026-03-04' }, people.zhao, at))).toBe(
      'not-in-order',
    );
    expect(code(played.act('publish-results', publication, people.zhao, at))).toBe('accepted');
    expect(played.task('shop-1').publishedOn).toBe('2026-03-09');
    expect(code(played.act('publish-results', publication, people.zhao, at))).toBe('already-exists');
  });
});

describe('a finding becomes a clue', () => {
  const cases = { mine: 'i-1', other: 'i-2', none: null };
  const link = (played: Played, to: string, object = 'shop-1') =>
    code(played.act('link-clue', { object, case: to }, people.zhao));
  const found = (): Played => new Played({ cases }).planned().approved().drawn();

  it('when a problem or a refusal was recorded', () => {
    const played = found();
    expect(link(played, 'mine', 'shop-9')).toBe('not-drawn');
    expect(link(played, 'mine')).toBe('no-result-yet');
    played.result('shop-1', { outcome: 'no-problem' });
    expect(link(played, 'mine')).toBe('no-such-finding');
  });
  it('of a case whose clue names this inspection, linked once', () => {
    const played = found();
    played.result('shop-1', { outcome: 'refused' });
    expect([link(played, 'missing'), link(played, 'none'), link(played, 'other')]).toEqual(
      Array.from({ length: 3 }, () => 'clue-of-another'),
    );
    expect(link(played, 'mine')).toBe('accepted');
    expect(played.task('shop-1').cases).toEqual(['mine']);
    expect(link(played, 'mine')).toBe('already-exists');
  });
});
