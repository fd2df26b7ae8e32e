import { refuseIfSameClue } from '../src/checks/same-clue.js';
import type { Deciding } from '../src/context.js';
import type { ClueRegistered } from '../src/events/clue.js';
import { contextOf, people } from '../src/testing/county.js';
import { law } from './law.js';
import { said } from './said.js';

const clue: ClueRegistered = {
  unit: 'qinghe.chengguan',
  source: 'supervision',
  receivedOn: '2026-03-02',
  party: { kind: 'individual_business', name: '清河县城关镇某食品店' },
  matter: '经营标签不符合规定的预包装食品',
  place: '城关镇解放路1号',
};
/** A case of the bureau that has this clue. */
const beside = (earlier: ClueRegistered): Deciding => ({
  ...contextOf(law, people.wang, '2026-03-20T09:00:00Z'),
  day: '2026-03-20',
  earlierClues: () => [{ caseId: 'c-1', clue: earlier }],
});
const answer = (again: Partial<ClueRegistered>, earlier: Partial<ClueRegistered> = {}): string | undefined =>
  refuseIfSameClue({ ...clue, ...again }, beside({ ...clue, ...earlier }))?.code;

describe('the same clue twice (PR Art.18; CR121 Art.35)', () => {
  it('asks first, and names the earlier case', () => {
    const refusal = refuseIfSameClue({ ...clue, receivedOn: '2026-03-20' }, beside(clue));
    expect(refusal).toMatchObject({ code: 'same-clue', ground: 'PR Art.18; CR121 Art.35' });
    expect(said(refusal)).toContain('Case c-1');
  });
  it('is another one by party, matter or source', () => {
    expect(answer({ party: { ...clue.party, name: '另一店' } })).toBeUndefined();
    expect(answer({ matter: '未明码标价' })).toBeUndefined();
    expect(answer({ source: 'report' })).toBeUndefined();
  });
  it('knows a party by its credit code, where both clues have one', () => {
    const one = { ...clue.party, creditCode: '91350100M000100Y43' };
    expect(answer({ party: { ...one, name: '改了名的店' } }, { party: one })).toBe('same-clue');
    expect(answer({ party: { ...one, creditCode: '91110000600007098D' } }, { party: one })).toBeUndefined();
  });
  it('knows it also where one clue has the code and the other has not, or the kind was taken for another', () => {
    const one = { ...clue.party, creditCode: '91350100M000100Y43' };
    expect(answer({ party: one })).toBe('same-clue');
    expect(answer({ party: { kind: 'company', name: clue.party.name } })).toBe('same-clue');
    expect(answer({ party: { ...one, kind: 'company', name: '改了名的公司' } }, { party: one })).toBe('same-clue');
  });
  it('knows a name and a matter that are typed in another width, with other brackets or a blank', () => {
    const named = (name: string) => ({ party: { ...clue.party, name } });
    expect(answer(named('清河(城关)8号店'), named('清河（城关）８号 店'))).toBe('same-clue');
    expect(answer({ matter: '经营标签不符合规定的　预包装食品' })).toBe('same-clue');
    expect(answer(named('清河(城关)8号店'), named('清河(城关)9号店'))).toBeUndefined();
  });
  it('is asked about within the window, thirty days by the setting [M], before and after', () => {
    // 2 March and thirty days is 1 April.
    expect(answer({ receivedOn: '2026-04-01' })).toBe('same-clue');
    expect(answer({ receivedOn: '2026-04-02' })).toBeUndefined();
    expect(answer({}, { receivedOn: '2026-04-01' })).toBe('same-clue');
  });
  it('opens a case all the same with the reason why it is another matter, or the case that it opens again', () => {
    expect(answer({ anotherMatter: '另一批次' })).toBeUndefined();
    expect(answer({ refersTo: 'c-1' })).toBeUndefined();
  });
});
