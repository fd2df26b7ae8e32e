import { bodyOf, firstDraft } from '../src/acts/body.js';
import { kindOf } from '../src/acts/field-kind.js';
import type { ActSchemas, PartSchema } from '../src/acts/schema.js';

const text = { type: 'string', maxLength: 200 } as const;
const day = { type: 'string', format: 'date' } as const;
const sum = { type: 'number', maximum: Number.MAX_SAFE_INTEGER } as const;
const goods = { $ref: '#/components/schemas/Goods' } as const;

const schemas: ActSchemas = {
  acts: {},
  schemas: {
    Goods: { properties: { name: text, quantity: { type: 'number', maximum: 100 } }, required: ['name', 'quantity'] },
    Party: { properties: { name: text, phone: text }, required: ['name'] },
  },
};

const act: PartSchema = {
  properties: {
    matter: text,
    receivedOn: day,
    amount: sum,
    party: { $ref: '#/components/schemas/Party' },
    goods: { type: 'array', items: goods, minItems: 0 },
    kinds: { type: 'array', items: { type: 'string', enum: ['a', 'b'] }, minItems: 1 },
    warned: { type: 'boolean' },
    place: text,
  },
  required: ['matter', 'receivedOn', 'party', 'goods'],
};

describe('The body of an act, from what was typed', () => {
  it('has days, sums in fen, parts and lists, and leaves out what nobody said', () => {
    const { body, faults } = bodyOf(
      {
        matter: '经营过期食品',
        receivedOn: '2026-3-5',
        amount: '1,000.5',
        party: { name: '某店', phone: '' },
        goods: [{ name: '饼干', quantity: '3' }],
        warned: false,
      },
      act,
      schemas,
    );
    expect(faults.size).toBe(0);
    expect(body).toEqual({
      matter: '经营过期食品',
      receivedOn: '2026-03-05',
      amount: 100_050,
      party: { name: '某店' },
      goods: [{ name: '饼干', quantity: 3 }],
      warned: false,
    });
  });

  it('says of a handling that nothing was weighed, unless each of several acts says so for itself', () => {
    const circumstances = { type: 'array', items: goods } as const;
    const handling: PartSchema = {
      properties: { reasons: text, circumstances, acts: { type: 'array', items: goods } },
    };
    expect(bodyOf({ reasons: '无' }, handling, schemas).body).toEqual({ reasons: '无', circumstances: [] });
    const acts = [{ name: '一', quantity: '1' }];
    expect(bodyOf({ reasons: '无', acts }, handling, schemas).body).not.toHaveProperty('circumstances');
  });

  it('asks by what law something is seized before it is sent, and not for a hold of evidence (ACL Art.10, 17)', () => {
    const measure: PartSchema = { name: 'MeasureContentForParty', properties: { kind: text, legalBasis: text } };
    const missing = (kind: string) => [...bodyOf({ kind }, measure, schemas).faults.keys()];
    expect([missing('seizure'), missing('evidence-hold')]).toEqual([['legalBasis'], []]);
  });

  it('says of every field that is missing or not written as it should be where it stands', () => {
    const { faults } = bodyOf(
      { matter: '', receivedOn: '2026-2-30', amount: 'viel', party: {}, goods: [{ name: '饼干' }] },
      act,
      schemas,
    );
    expect([...faults]).toEqual([
      ['matter', 'missing'],
      ['receivedOn', 'malformed'],
      ['amount', 'malformed'],
      ['party.name', 'missing'],
      ['goods.0.quantity', 'missing'],
    ]);
  });

  it('says that a list is empty where one is needed and may be empty', () => {
    const { body } = bodyOf({ matter: 'x', receivedOn: '2026-3-5', party: { name: 'y' } }, act, schemas);
    expect(body).toMatchObject({ goods: [] });
    expect(body).not.toHaveProperty('kinds');
  });

  it('begins with what the case knows, and with the parts that are needed', () => {
    expect(firstDraft(act, schemas, { matter: '已知', place: '不必填' })).toEqual({ matter: '已知', party: {} });
  });
});

describe('The kind of a field', () => {
  it('follows from its name and schema', () => {
    const identifier = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' } as const;
    expect(kindOf('amount', sum)).toBe('money');
    expect(kindOf('size', sum)).toBe('number');
    expect(kindOf('pages', { type: 'number', maximum: 100 })).toBe('number');
    expect(kindOf('host', identifier)).toBe('officer');
    expect(kindOf('to', identifier)).toBe('unit');
    expect(kindOf('to', { type: 'string', enum: ['bank', 'bureau'] })).toBe('choice');
    expect(kindOf('officers', { type: 'array', items: identifier })).toBe('officers');
    expect(kindOf('objects', { type: 'array', items: identifier })).toBe('texts');
    expect(kindOf('course', { type: 'string', maxLength: 5_000 })).toBe('long-text');
    expect(kindOf('files', { type: 'array', items: { $ref: '#/components/schemas/StoredFile' } })).toBe('files');
  });
});
