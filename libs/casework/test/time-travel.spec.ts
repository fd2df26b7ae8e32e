import { stateAt, stateKnownOn } from '#casework';
import { clue } from '../src/testing/bodies.js';
import { at, whole } from './rules-of.js';

const { facts } = whole().file;

describe('a case as it stood', () => {
  it('has not begun before its first event', () => {
    expect(stateAt(facts, 0)).toEqual({ stage: 'none' });
  });
  it('is the whole case after all its events', () => {
    expect(stateAt(facts, facts.length)).toEqual(whole().state);
  });
  it('passes through every stage of the main line, in order', () => {
    const passed = facts.map((_, place) => stateAt(facts, place + 1).stage);
    expect([...new Set(passed)]).toEqual([
      'clue',
      'verifying',
      'investigating',
      'reported',
      'in-review',
      'reviewed',
      'approved',
      'notified',
      'decided',
      'executing',
      'performed',
      'closed',
      'archived',
    ]);
  });
  it('is at a stage exactly as it was when it came there', () => {
    const place = facts.findIndex((_, count) => stateAt(facts, count + 1).stage === 'decided') + 1;
    expect(stateAt(facts, place)).toEqual(at('decided').state);
  });
  it.each([
    ['2026-03-01', 'none'],
    ['2026-03-02', 'verifying'],
    ['2026-04-07', 'reviewed'],
    ['2026-04-19', 'notified'],
    ['2026-04-20', 'decided'],
    ['2026-12-31', 'archived'],
  ] as const)('was known at the end of %s to be at stage %s', (day, stage) => {
    expect(stateKnownOn(facts, day).stage).toBe(stage);
  });
  it('was not known to have an inspection until that was entered, whenever it happened', () => {
    const late = at('investigating')
      .when('assign-officers', { officers: ['wang', 'li'] }, 'zhao', '2026-03-05')
      .after.when(
        'collect-evidence',
        {
          officers: ['wang', 'li'],
          kind: 'object',
          description: '食品',
          provider: '当事人',
          collectedOn: '2026-03-05',
        },
        'wang',
        '2026-03-12',
      ).after;
    expect(stateKnownOn(late.file.facts, '2026-03-11')).toMatchObject({ investigation: { evidence: [] } });
    expect(stateKnownOn(late.file.facts, '2026-03-12')).toMatchObject({
      investigation: { evidence: [{ collectedOn: '2026-03-05' }] },
    });
  });
  it('counts days as Shanghai does: 16:00 UTC is the next day', () => {
    const opened = at('none').when('register-clue', { ...clue() }, 'wang', '2026-03-02T16:00:00.000Z').after;
    expect(stateKnownOn(opened.file.facts, '2026-03-02').stage).toBe('none');
    expect(stateKnownOn(opened.file.facts, '2026-03-03').stage).toBe('clue');
  });
});
