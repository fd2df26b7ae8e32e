import { inspectionDocuments, inspectionRisks, recordedRefusal } from '#casework';
import { people } from '../src/testing/county.js';
import { detailIn } from '../src/words/risk-details.js';
import { Played } from './inspections.js';
import { law } from './law.js';

const file = ({ state }: Played, refused: Parameters<typeof inspectionRisks>[0]['refused'] = []) => ({
  id: 'i-1',
  state,
  refused,
  position: 3,
});
const shown = (played: Played) =>
  inspectionRisks(file(played), law).map(({ number, since, until, detail }) => [number, since, until, detail.code]);

describe('risk 38: inspected without approval or too often (重复检查、超频次)', () => {
  it('shows nothing of an inspection that was approved before it was drawn', () => {
    expect(shown(new Played().planned().approved().drawn())).toEqual([]);
    expect(shown(new Played().planned())).toEqual([]);
  });
  // Drawn on 2 March; three days to approve ([M]) end on 5 March.
  it('will show on the fourth day after the draw of an urgent one, until it is approved', () => {
    const urgent = new Played().planned({ urgent: true }).drawn();
    expect(shown(urgent)).toEqual([[38, '2026-03-06', null, 'drawn-unapproved']]);
    urgent.act('approve-inspection', { opinion: '同意' }, people.feng, '2026-03-09T02:00:00.000Z');
    expect(shown(urgent)).toEqual([[38, '2026-03-06', '2026-03-09', 'drawn-unapproved']]);
    const inTime = new Played().planned({ urgent: true }).drawn();
    inTime.act('approve-inspection', { opinion: '同意' }, people.feng, '2026-03-05T02:00:00.000Z');
    expect(shown(inTime)).toEqual([]);
  });
  it('shows what was tried: to draw before the approval, and to plan beyond the cap of the year', () => {
    const attempt = (played: Played, act: string, body: object, actor = people.feng) => {
      const ruling = played.act(act, body, actor);
      if (ruling.ruling !== 'refused') throw new Error(ruling.ruling);
      const by = { by: actor.id, unit: actor.unit, recordedAt: '2026-03-02T02:00:00.000Z' };
      return { ...recordedRefusal(act, ruling.refusal), ...by };
    };
    const early = new Played().planned();
    const drawn = attempt(early, 'draw', { seed: '1', seedSource: '摇号' });
    expect(inspectionRisks(file(early, [drawn]), law).map(({ number, since }) => [number, since])).toEqual([
      [38, '2026-03-02'],
    ]);
    const refused = {
      code: 'yearly-cap-reached',
      action: 'plan-inspection',
      ground: 'CHK',
      parameters: { object: 'shop-1', cap: 2, year: '2026' },
    };
    const never = { ...refused, by: 'zhao', unit: 'qinghe.chengguan', recordedAt: '2026-03-02T02:00:00.000Z' };
    const [row] = inspectionDocuments({ id: 'i-2', state: undefined, refused: [never], position: 1 }, law);
    expect(row?.document).toMatchObject({
      _id: 'inspection/i-2',
      unit: 'qinghe.chengguan',
      numbers: [38],
      firstOpen: null,
    });
  });
  it('says at whose place fewer than two inspected, by its name', () => {
    const { state } = new Played().planned().approved().drawn();
    const [task] = state?.tasks ?? [];
    if (state === undefined || task === undefined) throw new Error('nothing was drawn');
    const result = { object: task.object, inspectors: ['wang'], inspectedOn: '2026-03-05' } as never;
    const alone = { ...state, tasks: [{ ...task, result, enteredOn: '2026-03-06' as const }] };
    const [risk] = inspectionRisks({ id: 'i-1', state: alone, refused: [], position: 3 }, law);
    if (risk === undefined) throw new Error('no sign');
    expect(detailIn(risk.detail, 'zh-CN')).toMatch(/^2026年3月5日对 演示·[甲乙]店 的检查不足两人。$/u);
  });
  it('is said in both languages', () => {
    const [risk] = inspectionRisks(file(new Played().planned({ urgent: true }).drawn()), law);
    if (risk === undefined) throw new Error('no sign');
    expect(detailIn(risk.detail, 'zh-CN')).toMatch(/未按时审批。$/);
    expect(detailIn(risk.detail, 'en')).toMatch(/not approved in time\.$/);
  });
});
