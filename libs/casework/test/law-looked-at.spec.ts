import type { LawVersions } from '../src/events/looked-at.js';
import { terms } from '../src/testing/bodies.js';
import { given } from '../src/testing/given.js';
import { law } from './law.js';
import { before } from './rules-of.js';

type Known = typeof law;

const { records } = before('decide-penalty')();
const decide = (known: Known) => given(known, records).when('decide-penalty', terms, 'feng', '2026-04-20');

/** What is decided by a law; a text where nothing can be. */
const decided = (known: Known): { data: object } | string => {
  try {
    const { answer, events } = decide(known);
    const event = events.find(({ type }) => type === 'PenaltyDecided');
    return event === undefined ? answer : { data: event.data };
  } catch (error) {
    return String(error);
  }
};

const versions = (known: Known = law): LawVersions => {
  const event = decide(known).events.find(({ type }) => type === 'PenaltyDecided');
  if (event === undefined) throw new Error('Nothing was decided');
  return event.lookedAt?.law ?? {};
};

const tables = (['discretion', 'settings'] as const).flatMap((part) =>
  Object.entries(law[part]).flatMap(([name, table]) => (Array.isArray(table) ? [{ part, name }] : [])),
);

describe('the versions of standards, thresholds and settings that a decision names (design: reads)', () => {
  it('are those without which it would not have been the same: each table is taken away in turn', () => {
    const asItIs = JSON.stringify(decided(law));
    const needed = tables
      .filter(({ part, name }) => JSON.stringify(decided({ ...law, [part]: { ...law[part], [name]: [] } })) !== asItIs)
      .map(({ part, name }) => `${part}.${name}`);
    expect(needed).toEqual(
      expect.arrayContaining(['discretion.bands', 'discretion.hearingThresholds', 'discretion.publicationClasses']),
    );
    expect(Object.keys(versions())).toEqual(expect.arrayContaining(needed));
  });
  it('name no table that nobody looked at', () => {
    expect(Object.keys(versions())).not.toContain('discretion.summaryCeilings');
    expect(Object.keys(versions())).not.toContain('settings.trainingHours');
  });
  it('say the first day of the version in force, also of a new one', () => {
    expect(versions()).toMatchObject({ 'discretion.hearingThresholds': '2021-07-15' });
    const [old] = law.discretion.bands;
    if (old === undefined) throw new Error('There are no bands');
    const bands = [
      { ...old, validTo: '2026-03-31' as const },
      { ...old, validFrom: '2026-04-01' as const },
    ];
    expect(versions({ ...law, discretion: { ...law.discretion, bands } })).toMatchObject({
      'discretion.bands': '2026-04-01',
    });
  });
});

describe('the clock and the calendar that a penalty decision names (APL Art.62)', () => {
  const clocks = law.clocks.clocks.map((row) =>
    row.id === 'defence-window' ? { ...row, versions: row.versions.map((each) => ({ ...each, length: 500 })) } : row,
  );
  it('are the window of the defence, without which it would not have been decided, and the year it runs through', () => {
    expect(decided({ ...law, clocks: { ...law.clocks, clocks } })).not.toEqual(decided(law));
    expect(versions()).toMatchObject({ 'clocks.defence-window': '2021-07-15', calendars: '2026' });
  });
  it('say that a year has no notice', () => {
    expect(versions({ ...law, calendars: new Map() })).toMatchObject({ calendars: '2026 without notice' });
  });
  it('name no clock that the decision did not wait for', () => {
    expect(Object.keys(versions()).filter((name) => name.startsWith('clocks.'))).toEqual(['clocks.defence-window']);
  });
});
