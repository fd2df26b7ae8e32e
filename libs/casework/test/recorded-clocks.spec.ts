import { caseEvents, fold, invalidFields, type CaseFact } from '#casework';
import { golden } from './golden-events.js';
import { whole } from './rules-of.js';

/** A stored event of version 1, as it lies in logs of before clocks had identifiers. */
const stored = (type: string): { data: object } => {
  const event = golden.get(`${type}.v1.json`);
  if (event === undefined) throw new Error(`There is no stored event ${type}`);
  return event;
};

/** The facts up to the first of this type, which says what the stored one says. */
const upTo = (facts: readonly CaseFact[], type: CaseFact['type'], data: object): CaseFact[] => {
  const place = facts.findIndex((fact) => fact.type === type);
  return [...facts.slice(0, place), { ...facts[place], data } as unknown as CaseFact];
};

describe('events that name a clock as it was called when they were recorded', () => {
  const { facts } = whole('extension').file;

  it('ExtensionProposed: "verify" proposes to extend the clock verification', () => {
    const { data } = stored('ExtensionProposed');
    expect(data).toMatchObject({ clock: 'verify' });
    expect(fold(upTo(facts, 'ExtensionProposed', data))).toMatchObject({
      proposal: { matter: 'extension', content: { ...data, clock: 'verification' } },
    });
  });
  it('ClockExtended: "verify" extends the clock verification, "case" the clock case', () => {
    const { data } = stored('ClockExtended');
    expect(data).toMatchObject({ clock: 'verify', days: 15 });
    expect(fold(upTo(facts, 'ClockExtended', data))).toMatchObject({
      aside: { extensions: [{ clock: 'verification', days: 15 }] },
    });
    const ofCase = whole('long-case').file.facts.find(({ type }) => type === 'ClockExtended');
    expect(ofCase?.data).toMatchObject({ clock: 'case' });
    expect(whole('long-case').state).toMatchObject({
      aside: { extensions: expect.arrayContaining([expect.objectContaining({ clock: 'case' })]) as object },
    });
  });
  it('HandOverOffered and HandOverConfirmed: what was told of a clock stays as it was told', () => {
    const open = [{ kind: 'clock', what: 'seal_seize/1', due: '2026-04-08' }];
    for (const type of ['HandOverOffered', 'HandOverConfirmed'] as const) {
      const { data } = stored(type);
      expect(invalidFields(caseEvents[type].data, { ...data, open })).toEqual([]);
    }
    const handed = whole('hand-over').file.facts;
    const { data } = stored('HandOverOffered');
    expect(fold(upTo(handed, 'HandOverOffered', { ...data, open }))).toMatchObject({ aside: { handOver: { open } } });
  });
});
