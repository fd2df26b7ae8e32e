import type { CaseFact } from '#casework';
import { lightFine } from '#casework/testing/bodies';
import { saying, whole, wordsOfForm } from './system/written-forms.js';

/*
 * Forms say which of two things it was: sealed on the spot or taken along (ACL Art.9(2), (3), 24), and which licence is
 * revoked (APL Art.59; PR Art.62); where nobody said so, they name both, or the kind of licence.
 */

describe('Sealing and seizing are two measures (ACL Art.9(2), (3))', () => {
  const unsaid = whole('measures').file.facts;

  it.each([
    ['sealed', '查封'],
    ['seized', '扣押'],
  ])('%s is printed as %s alone, in what it was taken, extended and ended by', (seizureWay, name) => {
    const facts = saying(unsaid, 'MeasureRequested', { seizureWay });
    const other = name === '查封' ? '扣押' : '查封';
    for (const form of [21, 22, 23]) {
      const words = wordsOfForm(form, facts);
      expect([form, words.includes(`采取${name}的行政强制措施`)]).toEqual([form, true]);
      expect([form, words.includes(other)]).toEqual([form, false]);
      expect(wordsOfForm(form, unsaid)).toContain('采取查封（扣押）的行政强制措施');
    }
    expect(wordsOfForm(21, facts)).toContain(`${name}的场所、设施、财物应当妥善保管`);
  });

  it('names the seizure in which a hold goes on, and not the hold (PR Art.35, 36)', () => {
    const hold = { kind: 'evidence-hold', seizureWay: undefined };
    const held = saying(unsaid, 'MeasureRequested', hold);
    const from = held.findLast(({ type }) => type === 'MeasureRequested');
    if (from?.type !== 'MeasureRequested') throw new Error('No measure was asked for');
    const seizure = {
      ...from,
      data: { ...from.data, measure: 9, kind: 'seizure', seizureWay: 'seized' },
    } as typeof from;
    const ended = saying([seizure, ...held], 'MeasureEnded', { outcome: 'sealed-or-seized', seizure: 9 });
    expect(wordsOfForm(20, ended)).toContain('采取扣押措施');
    expect(wordsOfForm(20, saying(ended, 'MeasureEnded', { seizure: undefined }))).toContain('采取查封、扣押措施');
  });

  it('is told in the course of the case too (PR Art.48, 62)', () => {
    const facts = saying(unsaid, 'MeasureRequested', { seizureWay: 'seized' });
    for (const form of [35, 45]) {
      if (!facts.some(({ type }) => type === (form === 35 ? 'InvestigationReported' : 'PenaltyDecided'))) continue;
      expect(wordsOfForm(form, facts)).toMatch(/\d日扣押[^（]/u);
      expect(wordsOfForm(form, facts)).not.toContain('查封（扣押）');
    }
  });
});

describe('Goods that are confiscated (APL Art.59; PR Art.62)', () => {
  const { facts } = whole('measures').file;
  const taken = facts.find(({ type }) => type === 'MeasureRequested');
  if (taken?.type !== 'MeasureRequested') throw new Error('No measure was asked for');
  /** An ordinary case in whose investigation goods were held, and whose notice takes goods. */
  const notified = (seizureWay: string | undefined, outcome?: string): CaseFact[] => {
    const said = saying(facts, 'MeasureRequested', { items: '酸奶12盒。', seizureWay });
    const kinds = new Set(['MeasureRequested', 'MeasureTaken', ...(outcome === undefined ? [] : ['MeasureEnded'])]);
    const measure = said.filter(
      ({ type, data }) => kinds.has(type) && 'measure' in data && data.measure === taken.data.measure,
    );
    const ordinary = whole('ordinary').file.facts;
    const at = ordinary.findIndex(({ type }) => type === 'InvestigationReported');
    const all = [...ordinary.slice(0, at), ...measure, ...ordinary.slice(at)];
    const handling = { ...lightFine, penalty: { ...lightFine.penalty, confiscatedGoodsValue: 60_00 } };
    const ended = outcome === undefined ? all : saying(all, 'MeasureEnded', { outcome });
    return saying(saying(ended, 'NoticeIssued', { handling }), 'PenaltyDecided', { handling });
  };

  it('are named in notice and decision as they were taken along', () => {
    for (const form of [37, 45])
      expect(wordsOfForm(form, notified('seized'))).toMatch(/没收[^（；]*（扣押的酸奶12盒），货值[^；。]*陆拾元/u);
  });

  it('are not named by what was given back, nor by what may be a place', () => {
    for (const form of [37, 45])
      for (const otherwise of [notified('seized', 'unrelated'), notified('sealed'), notified(undefined)])
        expect(wordsOfForm(form, otherwise)).not.toContain('的酸奶12盒），货值');
  });
});

describe('A circumstance that was chosen (PR Art.48, 57, 62)', () => {
  it('is named in notice and decision, and its evidence stands there as evidence and not as a fact', () => {
    const circumstances = [{ code: 'S1', evidence: '询问笔录；进货票据。' }];
    const handling = { ...lightFine, circumstances };
    const { facts } = whole('ordinary').file;
    const said = saying(saying(facts, 'NoticeIssued', { handling }), 'PenaltyDecided', { handling });
    for (const form of [37, 45])
      expect(wordsOfForm(form, said)).toContain(
        '有“主动消除或者减轻违法行为危害后果”的情节（证据：询问笔录；进货票据）。',
      );
  });
});

describe('The licence that is revoked (APL Art.59; PR Art.62)', () => {
  const penalty = { ...lightFine.penalty, restrictions: ['revoke_licence'] };
  const decided = (more: object) =>
    saying(whole('ordinary').file.facts, 'PenaltyDecided', {
      handling: { ...lightFine, penalty: { ...penalty, ...more } },
    });

  it('has its name in the decision #45, where it is said', () => {
    expect(wordsOfForm(45, decided({ revokedLicence: '食品经营许可证' }))).toMatch(/\d．吊销食品经营许可证/u);
    expect(wordsOfForm(45, decided({}))).not.toContain('食品经营许可证');
  });
});
