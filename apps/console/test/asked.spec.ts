import { bodyOf } from '../src/acts/body.js';
import { slipIn } from '../src/acts/fields/slip.js';
import { inCase } from '../src/acts/in-case.js';
import { knownOf } from '../src/acts/known.js';
import { withNeeded } from '../src/acts/needed.js';
import type { ActSchemas, PartSchema } from '../src/acts/schema.js';
import type { CaseData } from '../src/case/case-query.js';

const text = { type: 'string' } as const;

const neededIn = (name: string, fields: readonly string[], typed: object): readonly string[] => {
  const part: PartSchema = { name, properties: Object.fromEntries(fields.map((field) => [field, text])) };
  return withNeeded(part, typed as Record<string, unknown>).required ?? [];
};

const askedIn = (name: string, fields: readonly string[], typed: object): readonly string[] => {
  const part: PartSchema = { name, properties: Object.fromEntries(fields.map((field) => [field, text])) };
  return Object.keys(withNeeded(part, typed as Record<string, unknown>).properties ?? {});
};

describe('What a form asks beside what was said in it', () => {
  it('is the law of a seizure, and none of a hold of evidence (ACL Art.10, 17)', () => {
    expect(neededIn('MeasureContentForParty', ['legalBasis'], { kind: 'seizure' })).toEqual(['legalBasis']);
    expect(neededIn('MeasureContentForParty', ['legalBasis'], { kind: 'evidence-hold' })).toEqual([]);
  });

  it('is whether a seizure seals or takes along, and nothing of that of a hold (ACL Art.9, 24; APL Art.56)', () => {
    for (const form of ['MeasureContentForParty', 'TakeUrgentMeasure']) {
      expect(neededIn(form, ['kind', 'seizureWay'], { kind: 'seizure' })).toEqual(['seizureWay']);
      expect(askedIn(form, ['kind', 'seizureWay'], { kind: 'evidence-hold' })).toEqual(['kind']);
      expect(askedIn(form, ['kind', 'seizureWay'], {})).toEqual(['kind']);
    }
  });

  it('sends nothing of what is not asked any more, were it chosen before', () => {
    const part = { name: 'MeasureContent', properties: { kind: text, seizureWay: text } };
    const { body } = bodyOf({ kind: 'evidence-hold', seizureWay: 'sealed' }, part, {
      acts: new Map(),
      schemas: {},
    } as unknown as ActSchemas);
    expect(body).toEqual({ kind: 'evidence-hold' });
  });

  it('is a witness of what was left, unless a film shows it, and how it went (PR Art.82)', () => {
    const fields = ['account', 'witness', 'proclaimedBecause'];
    expect(neededIn('ServiceForParty', fields, { method: 'leave' })).toEqual(['account', 'witness']);
    expect(neededIn('ServiceForParty', fields, { method: 'leave', files: [{}] })).toEqual(['account']);
    expect(neededIn('ServiceForParty', fields, { method: 'direct' })).toEqual([]);
  });

  it('is the tier of a fine, and of 减轻 what it rests on, as the check asks (APL Art.32)', () => {
    const fields = ['tier', 'mitigationGround', 'circumstances'];
    expect(neededIn('ReportedHandling', fields, { penalty: { fine: '500' } })).toEqual(['tier']);
    expect(neededIn('Handling', fields, { penalty: { fine: '0' } })).toEqual([]);
    expect(neededIn('Handling', fields, { tier: 'mitigated' })).toEqual(['mitigationGround', 'circumstances']);
    expect(neededIn('Handling', fields, { tier: 'general' })).toEqual([]);
  });

  it('is the number of the receipt of any payment (APL Art.70; PR Art.72)', () => {
    expect(neededIn('PaymentEnteredForParty', ['receiptNumber'], { channel: 'bank' })).toEqual(['receiptNumber']);
    expect(neededIn('PaymentEntered', ['receiptNumber'], { channel: 'cash' })).toEqual(['receiptNumber']);
  });
});

describe('What a case makes of a form', () => {
  const state = (parts: object): CaseData['state'] => parts as CaseData['state'];

  it('asks who was told of no hearing for no waiver of one (APL Art.63)', () => {
    const notice = (hearingRight: boolean) => state({ notice: { issued: { hearingRight } } });
    expect(inCase('record-waiver', notice(false), 1).settled).toEqual({ namesHearing: false });
    expect(inCase('record-waiver', notice(true), 1).settled).toEqual({});
  });

  it('asks what is taken out of a decision on a person, and not of one on a firm (PUB Art.6)', () => {
    const of = (kind: string) => state({ intake: { clue: { party: { kind, name: '某某' } } } });
    expect(inCase('publish-decision', of('natural_person'), 1).needed).toEqual(['redactions']);
    expect(inCase('publish-decision', of('enterprise'), 1).needed).toEqual([]);
  });

  const penalty = { fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };

  it('offers as performed only what the decision imposes and nobody performed (APL Art.66, 74)', () => {
    const executing = (imposed: object, performed: string[]) =>
      state({
        stage: 'executing',
        decision: { outcome: 'penalty', handling: { penalty: { ...penalty, ...imposed } } },
        execution: { standing: null, payments: [], returned: [], performed },
      });
    const items = (imposed: object, performed: string[] = []) =>
      inCase('record-performance', executing(imposed, performed), 1).narrow?.({})['items'];
    expect(items({ warning: false, confiscatedGoodsValue: 6_000 })).toEqual(['confiscated-goods']);
    expect(items({ warning: true, confiscatedGoodsValue: 6_000 }, ['warning'])).toEqual(['confiscated-goods']);
  });

  it('proposes whom the party is spoken for by, and the sum that is due, where there is but one', () => {
    const of = (party: object) => state({ intake: { clue: { party } } });
    const shop = of({ kind: 'individual_business', name: '某食品店', representative: '陈某（虚构）' });
    expect(inCase('record-questioning', shop, 1).begins).toEqual({ person: '陈某（虚构）' });
    expect(inCase('serve-notice', shop, 1).begins).toEqual({ receiver: '陈某（虚构）' });
    expect(inCase('serve-notice', of({ kind: 'natural_person', name: '张某' }), 1).begins).toEqual({
      receiver: '张某',
    });
    expect(inCase('serve-notice', of({ kind: 'enterprise', name: '某公司' }), 1).begins).toEqual({});
    expect(inCase('record-payment', shop, 1, [50_000]).begins).toEqual({ amount: 50_000 });
    expect(inCase('record-payment', shop, 1, [50_000, 1_000]).begins).toEqual({});
  });

  it('proposes who verified as the officers of a case that has none yet', () => {
    const data = (officers: string[]) =>
      ({
        state: {
          intake: { clue: { unit: 'u', place: 'p' }, verifiers: ['wang', 'li'] },
          investigation: { officers, filing: { basisId: 'b', actingName: 'bureau' } },
        },
      }) as unknown as CaseData;
    const me = { unit: 'u' } as Parameters<typeof knownOf>[1];
    expect(knownOf(data([]), me)['officers']).toEqual(['wang', 'li']);
    expect(knownOf(data(['sun', 'zhou']), me)['officers']).toEqual(['sun', 'zhou']);
  });

  it('ends a hold of evidence in five ways, and a seizure in others (PR Art.35, 42)', () => {
    const aside = {
      measures: [
        { id: 1, kind: 'evidence-hold' },
        { id: 2, kind: 'seizure' },
      ],
    };
    const { narrow } = inCase('request-measure-end', state({ aside }), 1);
    const hold = ['copy-kept', 'sent-to-test', 'sealed-or-seized', 'confiscated', 'released'];
    expect(narrow?.({ measure: '1' })).toEqual({ outcome: hold });
    expect(narrow?.({ measure: '2' })['outcome']).not.toContain('copy-kept');
    expect(narrow?.({})).toEqual({});
  });
});

describe('A credit code', () => {
  it('is said to be wrong before it is sent (GB 32100)', () => {
    expect(slipIn('creditCode', '91110000')).toBe('creditCode');
    expect(slipIn('creditCode', '91350100M000100Y43')).toBeNull();
    expect(slipIn('phone', '1')).toBeNull();
  });
});
