import { owedOn, publicationOf } from '#casework';
import { decidedClass } from '../src/standing/publicity.js';
import { isDecided } from '../src/state/questions.js';
import { lightFine, nothing } from '../src/testing/bodies.js';
import { law } from './law.js';
import { at, before, whole } from './rules-of.js';

describe('what the publicity system shows, and until when (T43, T44; PUB Art.13-15)', () => {
  const published = (handling: typeof lightFine) => publicationOf(before('record-payment', { handling })().state, law);

  it('is nothing before the publication, and nothing where no penalty was decided', () => {
    expect(publicationOf(at('decided').state, law)).toBeNull();
    expect(publicationOf(whole('no-penalty').state, law)).toBeNull();
  });
  it('is shown three years where food is concerned', () => {
    expect(published(lightFine)).toEqual({
      publishedOn: '2026-04-22',
      withdrawnOn: null,
      class: 'serious',
      until: '2029-04-22',
      endsBy: 'period',
      shownAgainOn: null,
      repairOpensOn: '2027-04-23',
      repairBarredUntil: null,
    });
  });
  it('is shown three months where a small fine alone was imposed in a lenient tier', () => {
    const small = {
      ...lightFine,
      tier: 'mitigated' as const,
      mitigationGround: '主动消除危害后果',
      penalty: { ...nothing, fine: 500_000 },
    };
    const { state } = before('record-payment', { handling: small })();
    expect(publicationOf(state, law)).toMatchObject({ class: 'minor', until: '2026-07-22' });
  });
  it('is minor for a sole trader up to 50,000 yuan, who is an operator, and for a person up to 5,000 (PUB Art.13)', () => {
    const shown = (kind: 'individual_business' | 'natural_person', fine: number) =>
      decidedClass(
        { ...lightFine, basisId: 'pvr-7', tier: 'lenient', penalty: { ...nothing, fine } },
        { kind, name: '某店' },
        '2026-04-20',
        law,
      );
    expect(shown('individual_business', 5_000_000)).toBe('minor');
    expect(shown('individual_business', 5_000_001)).toBe('general');
    expect(shown('natural_person', 500_000)).toBe('minor');
    expect(shown('natural_person', 500_001)).toBe('general');
  });
  it('takes the longest period of several penalties (CRED Art.6(2))', () => {
    const shown = (penalty: object) =>
      decidedClass(
        { ...lightFine, basisId: 'pvr-7', tier: 'lenient', penalty: { ...nothing, ...penalty } },
        { kind: 'company', name: '某公司' },
        '2026-04-20',
        law,
      );
    expect(shown({ fine: 30_000, warning: true })).toBe('minor');
    expect(shown({ fine: 30_000, confiscatedGains: 100 })).toBe('general');
    expect(shown({ fine: 30_000, restrictions: ['suspend_business'] })).toBe('serious');
    expect(shown({ warning: true })).toBeUndefined();
  });
  it('is fixed with the decision, and what opens no early stop stops by itself (PUB Art.13)', () => {
    const small = {
      ...lightFine,
      tier: 'mitigated' as const,
      mitigationGround: '主动消除危害后果',
      penalty: { ...nothing, fine: 500_000 },
    };
    const { state } = before('record-payment', { handling: small })();
    expect(state).toMatchObject({ decision: { publicationClass: 'minor' } });
    expect(publicationOf(state, law)).toMatchObject({ class: 'minor', repairOpensOn: null });
    const [setting] = law.discretion.publicationClasses;
    if (setting === undefined) throw new Error('There are no classes');
    const stricter = { ...setting, minorFine: { natural_person: 1, organisation: 1 } };
    const later = { ...law, discretion: { ...law.discretion, publicationClasses: [stricter] } };
    expect(publicationOf(state, later)).toMatchObject({ class: 'minor' });
  });
  it('is computed for a decision of before, which does not say its class', () => {
    const { state } = before('record-payment')();
    if (!isDecided(state) || state.decision.outcome !== 'penalty') throw new Error('A penalty was decided');
    const { publicationClass: _class, ...decision } = state.decision;
    expect(publicationOf({ ...state, decision }, law)).toMatchObject({ class: 'serious' });
  });
  it('is shown one year for all others', () => {
    const facts = { ...lightFine.facts, overcharged: 0 };
    const price = { ...lightFine, basisId: 'pvr-7', facts, penalty: { ...lightFine.penalty, fine: 30_000 } };
    expect(published(price)).toMatchObject({ class: 'general', until: '2027-04-22' });
  });
  it('says when it was withdrawn', () => {
    const { state } = before('settle-duty', {}, 'revoked')();
    expect(publicationOf(state, law)).toMatchObject({ publishedOn: '2026-04-22', withdrawnOn: '2026-06-08' });
  });
});

describe('a clue that opens a case again (§4.9)', () => {
  it('refers to the case that was not filed', () => {
    const clue = whole('not-filed').file.facts[0];
    const again = at('none').when('register-clue', { ...clue?.data, refersTo: 'c-1' }, 'wang', '2026-06-01');
    expect(again.after.state).toMatchObject({ stage: 'clue', intake: { clue: { refersTo: 'c-1' } } });
  });
});

describe('the surcharge of a fine that is challenged (APL Art.73(3))', () => {
  it('does not grow while a reconsideration is pending, and anew after the judgment (APL Art.73(3); F24)', () => {
    const { state } = before('send-demand', {}, 'maintained')();
    // The application came on 05-06, before the first day of surcharge; it ended on 06-05.
    // From 06-06 to the suit of 06-15 ten days at 3 % of 800,000 fen; what grew falls away with the suit.
    // Nothing of it can be claimed while the judgment is awaited that may let it fall. [I]
    // Nobody appealed: the judgment is final and takes effect on 08-26. Fifteen days from there end on 09-10.
    if (state.stage !== 'executing') throw new Error('The case is executed');
    expect(owedOn(state, '2026-06-05', law).surcharge).toBe(0);
    expect(owedOn(state, '2026-06-15', law).surcharge).toBe(240_000);
    expect(owedOn(state, '2026-06-16', law).surcharge).toBe(0);
    expect(owedOn(state, '2026-08-26', law).surcharge).toBe(0);
    expect(owedOn(state, '2026-09-10', law).surcharge).toBe(0);
    expect(owedOn(state, '2026-09-12', law).surcharge).toBe(48_000);
  });
});
