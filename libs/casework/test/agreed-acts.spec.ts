import type { Handling } from '../src/events/investigation.js';
import { filledForm } from '../src/forms/view.js';
import { discussionOn, lightFine, nothing } from '../src/testing/bodies.js';
import { contextOf, people } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { actsOf } from '../src/testing/stages.js';
import { law } from './law.js';
import { before } from './rules-of.js';

/** 食品安全法125(1)(2), goods below 10,000 yuan: 5,000 to 50,000 yuan for each act. */
const act = (name: string, fine: number) => {
  const { basisId, facts, tier, circumstances, discretionReasons } = lightFine;
  return { act: name, basisId, facts, tier, circumstances, discretionReasons, penalty: { ...nothing, fine } };
};
const [labels, additives] = ['经营标签不符合规定的预包装食品', '经营无标签的食品添加剂'];

/** Two acts, 分别裁量，合并执行. */
const handlingOf = (acts: readonly ReturnType<typeof act>[]): Handling =>
  ({
    outcome: 'penalty',
    acts,
    penalty: { ...nothing, fine: acts.reduce((sum, { penalty }) => sum + penalty.fine, 0) },
    discretionReasons: '分别裁量，合并执行',
  }) as Handling;
const proposed = handlingOf([act(labels, 800_000), act(additives, 600_000)]);

const heads = discussionOn('2026-04-10');
const reasons = '事实清楚，证据确凿';
/** The case with its report of two acts, and what the heads agreed on. */
const discussing = (agreed: object) =>
  before('propose-decision', { handling: proposed })().when(
    'record-collective-discussion',
    { ...heads, heldOn: '2026-04-15', agreed },
    'feng',
    '2026-04-15',
  );

/** Whether a decision of these acts may follow what the heads agreed on. */
const decided = (held: Story, handling: Handling): unknown => {
  const asked = held.when('propose-decision', { handling, reasons }, 'wang', '2026-04-16');
  if (asked.answer !== 'accepted') return asked.ruling;
  const endorsed = asked.after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-16').after;
  const { body } = actsOf('ordinary').find(({ action }) => action === 'decide-penalty') ?? {};
  return endorsed.when('decide-penalty', body ?? {}, 'feng', '2026-04-17').answer;
};

describe('what the heads agree on for several acts (分别裁量; PR Art.60(2); APL Art.5(2), 57(2))', () => {
  const sum = { ...nothing, fine: 1_400_000 };

  it('is what was proposed for each, where they agree on the sum proposed, and the record says so', () => {
    const held = discussing({ outcome: 'penalty', fine: 1_400_000, penalty: sum });
    expect(held.answer).toBe('accepted');
    expect(held.events.at(-1)?.data).toMatchObject({
      agreed: {
        actsAsProposed: true,
        acts: [
          { act: labels, penalty: { fine: 800_000 } },
          { act: additives, penalty: { fine: 600_000 } },
        ],
      },
    });
    expect(decided(held.after, proposed)).toBe('accepted');
  });

  it('stands in the record act by act, with the sum that is executed (form #42)', () => {
    const { officer, unit } = contextOf(law, people.qian, '2026-04-15T02:00:00.000Z');
    const printed = (agreed: object) =>
      filledForm(42, discussing(agreed).after.file.facts, { law, officer, unit })?.view['agreed'];
    expect(printed({ outcome: 'penalty', fine: 1_400_000, penalty: sum })).toBe(
      `对${labels}：罚款人民币捌仟元整（8000.00元）；对${additives}：罚款人民币陆仟元整（6000.00元）（按提请讨论的意见）；` +
        '合并执行：罚款人民币壹万肆仟元整（14000.00元）',
    );
    const acts = [
      { act: labels, penalty: { ...nothing, fine: 800_000 } },
      { act: additives, outcome: 'no-penalty', penalty: nothing },
    ];
    expect(printed({ outcome: 'penalty', fine: 800_000, acts })).toBe(
      `对${labels}：罚款人民币捌仟元整（8000.00元）；对${additives}：依法不予行政处罚；合并执行：罚款人民币捌仟元整（8000.00元）`,
    );
  });

  it('says of facts that are not established that and nothing more (form #42; PR Art.60(1)(3))', () => {
    const { officer, unit } = contextOf(law, people.qian, '2026-04-15T02:00:00.000Z');
    const held = discussing({ outcome: 'not-established', fine: 0 });
    expect(held.answer).toBe('accepted');
    const said = filledForm(42, held.after.file.facts, { law, officer, unit })?.view['agreed'];
    expect(said).toBe('违法事实不能成立，不予行政处罚');
  });

  it('is not met by a decision of the same sum that shifts the fines between the acts', () => {
    const held = discussing({ outcome: 'penalty', fine: 1_400_000 }).after;
    expect(decided(held, handlingOf([act(labels, 600_000), act(additives, 800_000)]))).toBe('act-against-discussion');
    expect(decided(held, handlingOf([act(additives, 600_000), act(labels, 800_000)]))).toBe('accepted');
    expect(decided(held, { ...lightFine, penalty: sum })).toBe('act-against-discussion');
  });

  it('is met by an act whose words were mended since', () => {
    const held = discussing({ outcome: 'penalty', fine: 1_400_000 }).after;
    const mended = act('经营标签不符合食品安全法的预包装食品', 800_000);
    expect(decided(held, handlingOf([mended, act(additives, 600_000)]))).toBe('accepted');
  });

  it('is said for each act where they agree on another sum', () => {
    const fine = 1_300_000;
    expect(discussing({ outcome: 'penalty', fine }).ruling).toMatchObject({
      ruling: 'refused',
      refusal: { code: 'acts-not-agreed', parameters: { acts: [labels, additives] } },
    });
    const acts = [
      { act: labels, penalty: { ...nothing, fine: 800_000 } },
      { act: additives, penalty: { ...nothing, fine: 500_000 } },
    ];
    const held = discussing({ outcome: 'penalty', fine, acts });
    expect(held.answer).toBe('accepted');
    expect(held.events.at(-1)?.data).toMatchObject({ agreed: { penalty: { ...nothing, fine }, acts } });
    expect(decided(held.after, handlingOf([act(labels, 800_000), act(additives, 500_000)]))).toBe('accepted');
    expect(decided(held.after, handlingOf([act(labels, 700_000), act(additives, 600_000)]))).toBe(
      'act-against-discussion',
    );
  });

  it('may spare one of them (APL Art.33)', () => {
    const acts = [
      { act: labels, penalty: { ...nothing, fine: 800_000 } },
      { act: additives, outcome: 'no-penalty', penalty: nothing },
    ];
    const held = discussing({ outcome: 'penalty', fine: 800_000, acts });
    expect(held.answer).toBe('accepted');
    const spared = {
      ...act(additives, 0),
      outcome: 'no-penalty',
      circumstances: [{ code: 'N1', evidence: '整改照片和复查笔录' }],
    };
    expect(decided(held.after, handlingOf([act(labels, 800_000), spared]))).toBe('accepted');
    const warned = { ...act(additives, 0), penalty: { ...nothing, warning: true } };
    const both = handlingOf([act(labels, 800_000), warned]);
    expect(decided(held.after, { ...both, penalty: { ...both.penalty, warning: true } })).not.toBe('accepted');
  });

  it('adds up (PR Art.60(2))', () => {
    const acts = [
      { act: labels, penalty: { ...nothing, fine: 800_000 } },
      { act: additives, penalty: { ...nothing, fine: 500_000, warning: true } },
    ];
    const fault = (agreed: object) => discussing({ outcome: 'penalty', ...agreed, acts }).ruling;
    expect(fault({ fine: 1_400_000 })).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'agreed.fine', code: 'stated-otherwise', parameters: { other: 'agreed.acts' } }],
    });
    expect(fault({ fine: 1_300_000, penalty: { ...nothing, fine: 1_300_000 } })).toMatchObject({
      ruling: 'invalid',
      fields: [{ field: 'agreed.penalty', code: 'stated-otherwise', parameters: { other: 'agreed.acts' } }],
    });
  });
});
