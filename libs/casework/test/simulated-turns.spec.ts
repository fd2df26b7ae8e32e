import { simulate, type Script } from '../src/simulation/index.js';
import { isPenalised } from '../src/standing/late-fine.js';
import { ledgerOn } from '../src/standing/ledger.js';
import { people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { cast } from './cast.js';
import { law } from './law.js';

/** What a made-up case comes to: its refusals, its end, and its money on the last day that is played. */
const endOf = ({ steps }: Script) => {
  const refused: string[] = [];
  const { state } = steps.reduce<Story>((before, { by, at, action, body }) => {
    const outcome = before.when(action, body, people[by as Person], at);
    if (outcome.ruling.ruling !== 'accepted') refused.push(`${action}: ${outcome.answer}`);
    return outcome.after;
  }, given(law));
  return { refused, stage: state.stage, ledger: isPenalised(state) ? ledgerOn(state, '2026-11-20', law) : null };
};
/** Nothing is owed any more, and what came in beyond it went back. */
const settled = { accounts: { fine: { open: 0 }, surcharge: { open: 0 }, gains: { open: 0 } } };

const turned = simulate(2_500, 3, [cast, { ...cast, unit: 'qinghe.chengguan' }], law);

/** Some of those that were played to their archive before the last day. */
const some = (isTaken: (script: Script) => boolean): Script[] => {
  const taken = turned.filter((script) => script.steps.at(-1)?.action === 'archive-case' && isTaken(script));
  expect(taken.length).toBeGreaterThan(0);
  return taken.slice(0, 4);
};
const placeOf = ({ steps }: Script, act: string): number => steps.findIndex(({ action }) => action === act);
const says =
  (mark: string) =>
  ({ steps }: Script): boolean =>
    JSON.stringify(steps).includes(mark);

describe('made-up cases that take what the law opens', () => {
  it.each<[string, (script: Script) => boolean]>([
    [
      'a discussion of the heads before the notice (PR Art.58, 60(2))',
      (script) => {
        const met = placeOf(script, 'record-collective-discussion');
        return met !== -1 && met < placeOf(script, 'issue-notice');
      },
    ],
    ['a licence that goes by its name (APL Art.59; PR Art.62)', says('"revokedLicence":"食品经营许可证"')],
    ['gains that cannot be computed, approved by the main head (ILL Art.14)', says('"approve-uncomputable-gains"')],
    ['one act under two norms (APL Art.29)', says('"alsoBroken"')],
    ['a station in its own name (GSS Art.8; PR Art.9)', says('"actingName":"unit"')],
    ['what was paid too much, and goes back (ACL Art.41)', says('多缴款项退回原账户。')],
    ['a statement after the window (PR Art.57)', says('"content":"请求从轻处理。"')],
    ['a hold that ends by a seizure (PR Art.35, 36)', says('"outcome":"sealed-or-seized"')],
    ['a decision left before a witness (PR Art.82(2))', says('"method":"leave"')],
    ['a decision that is proclaimed (PR Art.82(5))', says('"method":"proclamation"')],
    ['a bank slip for a decision that fell (APL Art.72-75; PR Art.75, 76)', says('"ofRound":1')],
  ])('%s: played to the end without a refusal, and the money adds up', (_what, isTaken) => {
    const end = { refused: [], stage: 'archived', ledger: settled };
    for (const script of some(isTaken)) {
      const { ledger, ...ended } = endOf(script);
      expect({ ...ended, ledger }).toMatchObject(end);
      expect(ledger?.returned).toBe(ledger?.surplus);
    }
  });

  it('goods that are taken while the fine is spared, told in a notice (食品安全法136; APL Art.44)', () => {
    for (const script of some(says('"code":"N5"'))) {
      expect(endOf(script)).toMatchObject({ refused: [], stage: 'archived' });
      expect(placeOf(script, 'serve-notice')).toBeGreaterThan(0);
    }
  });

  it('goods that are sealed where they lie, and goods that are taken along (ACL Art.9(2), (3), 24)', () => {
    for (const way of ['sealed', 'seized'])
      for (const script of some(says(`"seizureWay":"${way}"`))) expect(endOf(script).refused).toEqual([]);
  });

  it('who sat in at a discussion, where it was and who wrote it down (form #42)', () => {
    const discussed = turned
      .flatMap(({ steps }) => steps)
      .find(({ action }) => action === 'record-collective-discussion');
    expect(discussed?.body).toMatchObject({ place: '本局会议室', recorder: 'shen' });
    expect(JSON.stringify(discussed?.body)).toContain('办案人员、审核人员列席');
  });
});
