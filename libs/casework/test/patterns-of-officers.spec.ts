import type { CaseTraits, PatternSign } from '#casework';
import { sketchOf } from '../src/views/text-sketch.js';
import { aCase, another, cases, found, idsOf, inspected, questioned, shop } from './patterns-of.js';

const byPairs = (mine: readonly CaseTraits[], others: readonly CaseTraits[]) => ({ cases: [...mine, ...others] });
const others = { unit: 'qinghe.hekou', officers: ['gao', 'lin'], verifiers: ['gao', 'lin'] };

describe('risk 6: clues that are not filed (选择性执法)', () => {
  const dropped = { filedOn: null, notFiled: { ground: 'no-fault-proven', on: '2026-03-10' } } as const;
  const clues = (of: number, notFiled: number, said: Partial<CaseTraits> = {}) =>
    cases(of, (place) => ({ ...said, ...(place < notFiled ? dropped : {}) }));

  it('shows officers who leave six of eight clues unfiled where others leave two of eight', () => {
    const signs = found('not-filed-often', byPairs(clues(8, 6), clues(8, 2, others)));
    expect(signs).toEqual([
      expect.objectContaining({ officers: ['wang', 'li'], unit: 'qinghe.chengguan', count: 6, among: 8 }),
    ]);
    expect(signs[0]?.detail.parameters).toMatchObject({ hits: 6, of: 8, expected: 2 });
  });
  it('does not show them with seven clues, nor where others leave three of eight', () => {
    expect(found('not-filed-often', byPairs(clues(7, 6), clues(8, 2, others)))).toEqual([]);
    expect(found('not-filed-often', byPairs(clues(8, 6), clues(8, 3, others)))).toEqual([]);
  });
  it('shows exactly three times as often: thirteen of fourteen beside thirteen of forty-two', () =>
    expect(found('not-filed-often', byPairs(clues(14, 13), clues(42, 13, others)))).toHaveLength(1));
  it('shows it since the hit with which it stood out', () => {
    const onDays = cases(12, (place) =>
      place < 8
        ? { filedOn: null, notFiled: { ground: 'no-fault-proven', on: `2026-04-0${place + 1}` as '2026-04-01' } }
        : {},
    );
    // Four were filed in March: on 4 April there are eight decisions, four of them hits beside one of eight.
    expect(found('not-filed-often', byPairs(onDays, clues(8, 1, others)))[0]?.since).toBe('2026-04-04');
  });
  it('does not hold reports against what was found on an inspection', () =>
    expect(found('not-filed-often', byPairs(clues(8, 6, { source: 'report' }), clues(8, 2, others)))).toEqual([]));
  it('does not show them where nobody else can be compared, nor two clues that may be chance', () => {
    expect(found('not-filed-often', byPairs(clues(8, 6), []))).toEqual([]);
    expect(found('not-filed-often', byPairs(clues(8, 2), clues(8, 0, others)))).toEqual([]);
  });
  it('shows the station of them, as an area with other outcomes', () =>
    expect(
      found('not-filed-often-in-unit', byPairs(clues(8, 6), clues(8, 2, others))).map(({ unit, officers }) => [
        unit,
        officers,
      ]),
    ).toEqual([['qinghe.chengguan', []]]));
  it('looks at the last year only', () =>
    expect(found('not-filed-often', byPairs(clues(8, 6), clues(8, 2, others)), '2027-03-11')).toEqual([]));
});

describe('risks 6 and 29: like cases with unlike outcomes', () => {
  const decided = (
    of: number,
    hits: number,
    hit: Partial<CaseTraits['parties'][number]>,
    said: Partial<CaseTraits> = {},
  ) =>
    cases(of, (place) => ({
      ...said,
      parties: [
        {
          ...another(`${place}`),
          outcome: 'penalty',
          on: '2026-05-06',
          tier: 'general',
          fine: 600_000,
          ...(said.parties?.[0] === undefined ? {} : { basisId: said.parties[0].basisId }),
          ...(place < hits ? hit : {}),
        },
      ],
    }));
  const spared = { outcome: 'no-penalty', tier: null, fine: 0 } as const;

  it('counts cases: eight parties of one case are one of them', () => {
    const [fined] = decided(1, 0, {})[0]?.parties ?? [];
    if (fined === undefined) throw new Error('Nobody was fined');
    const of = (parties: number) =>
      cases(1, () => ({
        parties: Array.from({ length: parties }, (_, place) => (place < 3 ? { ...fined, ...spared } : fined)),
      }));
    expect(found('spared-often', byPairs(of(8), decided(10, 1, spared, others)))).toEqual([]);
    const seven = decided(7, 3, spared);
    // With a case of one party more there are eight cases on their side.
    expect(found('spared-often', byPairs([...seven, ...of(8)], decided(10, 1, spared, others)))).toHaveLength(1);
    expect(found('spared-often', byPairs(seven, decided(10, 1, spared, others)))).toEqual([]);
  });
  it('shows officers who spare parties that others punish under the same basis', () =>
    expect(
      found('spared-often', byPairs(decided(8, 3, spared), decided(10, 1, spared, others))).map(
        ({ officers }) => officers,
      ),
    ).toEqual([['wang', 'li']]));
  it('does not compare what others did under another basis', () =>
    expect(
      found(
        'spared-often',
        byPairs(
          decided(8, 3, spared),
          decided(10, 1, spared, { ...others, parties: [{ ...shop, basisId: 'ad-59-1-1' }] }),
        ),
      ),
    ).toEqual([]));
  it('shows reductions that cluster with two officers (裁量失当)', () =>
    expect(
      found(
        'reduced-often',
        byPairs(decided(8, 6, { tier: 'lenient' }), decided(12, 2, { tier: 'mitigated' }, others)),
      ),
    ).toEqual([expect.objectContaining({ officers: ['wang', 'li'], count: 6, among: 8 })]));
  it('does not show them where others reduce as often within a factor of three', () =>
    expect(
      found(
        'reduced-often',
        byPairs(decided(8, 6, { tier: 'lenient' }), decided(12, 4, { tier: 'mitigated' }, others)),
      ),
    ).toEqual([]));
});

describe('risk 9: one officer at two places (单人执法)', () => {
  const at = (place: string) => inspected('2026-03-06T01:00:00Z', '2026-03-06T02:00:00Z', place);
  const places = (signs: readonly PatternSign[]) => signs.map(({ officers, count }) => [officers, count]);

  it('shows officers whose records of two cases say two places at one time, once for both of them', () => {
    const both = [aCase({ records: [at('解放路1号')] }), aCase({ records: [at('河口路9号')] })];
    const signs = found('two-cases-at-once', { cases: both });
    expect(places(signs)).toEqual([[['wang', 'li'], 2]]);
    expect(signs[0]?.cases).toEqual(idsOf(both));
  });
  it('does not show one visit to one place that is written down in two cases', () =>
    expect(
      found('two-cases-at-once', {
        cases: [aCase({ records: [at('解放路1号')] }), aCase({ records: [at('解放路1号')] })],
      }),
    ).toEqual([]));
  it('does not show a record that begins when the other ends', () =>
    expect(
      found('two-cases-at-once', {
        cases: [
          aCase({ records: [at('解放路1号')] }),
          aCase({ records: [inspected('2026-03-06T02:00:00.000Z', '2026-03-06T03:00:00Z', '河口路9号')] }),
        ],
      }),
    ).toEqual([]));
  it('does not show different officers, nor records of one case, which the case itself shows', () => {
    const elsewhere = { ...at('河口路9号'), officers: ['gao', 'lin'] };
    expect(
      found('two-cases-at-once', { cases: [aCase({ records: [at('解放路1号')] }), aCase({ records: [elsewhere] })] }),
    ).toEqual([]);
    expect(found('two-cases-at-once', { cases: [aCase({ records: [at('解放路1号'), at('河口路9号')] })] })).toEqual([]);
  });
});

describe('risk 15: records made up or copied (笔录造假、复制粘贴)', () => {
  const said = (goods: string, day: string) =>
    `问：你是这家店的负责人吗？答：是。问：货架上的${goods}是什么时候进的？答：${day}从批发市场进的，一共进了二十袋，卖了三袋，每袋十二元。问：进货时查验过供货者的许可证和合格证明吗？答：没有查验，也没有留存票据。问：以上笔录请你核对。答：看过，和我说的一样。`;
  const record = (text: string, from: string, officers = ['wang', 'li']) =>
    questioned(`${from}T01:00:00Z`, `${from}T02:00:00Z`, { sketch: sketchOf(text), officers });
  const other =
    '问：广告是谁做的？答：我委托一家广告公司做的，费用三千元，有合同。问：广告里说的疗效有依据吗？答：没有依据，是从网上抄来的。问：发布了多久？答：从去年十月开始在门口的电子屏上播放，到今年二月你们来检查为止，一共播放了四个多月。';

  it('shows nearly the same text in two cases of the same officers', () => {
    const signs = found('texts-alike', {
      cases: [
        aCase({ records: [record(said('饼干', '三月一日'), '2026-03-06')] }),
        aCase({ records: [record(said('饼干', '四月二日'), '2026-04-08')] }),
      ],
    });
    expect(signs).toEqual([expect.objectContaining({ officers: ['wang', 'li'], count: 2 })]);
    expect(signs[0]?.detail.parameters).toMatchObject({ percent: expect.any(Number) });
  });
  it('does not show other officers’ records, another text, nor two records of one case', () => {
    const one = record(said('饼干', '三月一日'), '2026-03-06');
    const copy = record(said('饼干', '四月二日'), '2026-04-08');
    expect(
      found('texts-alike', {
        cases: [aCase({ records: [one] }), aCase({ records: [{ ...copy, officers: ['gao'] }] })],
      }),
    ).toEqual([]);
    expect(
      found('texts-alike', { cases: [aCase({ records: [one] }), aCase({ records: [record(other, '2026-04-08')] })] }),
    ).toEqual([]);
    expect(found('texts-alike', { cases: [aCase({ records: [one, copy] })] })).toEqual([]);
  });
  it('does not compare what is too short to be anybody’s own', () => {
    const short = () => aCase({ records: [record('问：…… 答：……', '2026-03-06')] });
    expect(found('texts-alike', { cases: [short(), short()] })).toEqual([]);
  });
  it('shows two questionings at one time in two cases, and not one after the other', () => {
    const asked = (from: string, to: string) =>
      aCase({ records: [questioned(`2026-03-06T${from}:00Z`, `2026-03-06T${to}:00Z`)] });
    expect(found('questionings-at-once', { cases: [asked('01:00', '02:00'), asked('01:59', '03:00')] })).toHaveLength(
      1,
    );
    expect(found('questionings-at-once', { cases: [asked('01:00', '02:00'), asked('02:00', '03:00')] })).toEqual([]);
  });
});

describe('risk 24: a reviewer without an opinion (审核走过场)', () => {
  const reviewed = (silent: boolean) => aCase({ reviews: [{ by: 'zheng', on: '2026-05-06', silent }] });

  it('shows one who agreed with eight of eight', () =>
    expect(found('never-an-opinion', { cases: Array.from({ length: 8 }, () => reviewed(true)) })).toEqual([
      expect.objectContaining({ officers: ['zheng'], count: 8, among: 8 }),
    ]));
  it('shows it since the eighth review, whatever came after', () => {
    const later = cases(12, (place) => ({
      reviews: [{ by: 'zheng', on: `2026-05-${10 + place}` as '2026-05-10', silent: true }],
    }));
    expect(found('never-an-opinion', { cases: later })[0]?.since).toBe('2026-05-17');
  });
  it('does not show one who agreed with seven, nor one who sent one of nine back', () => {
    expect(found('never-an-opinion', { cases: Array.from({ length: 7 }, () => reviewed(true)) })).toEqual([]);
    expect(
      found('never-an-opinion', { cases: [...Array.from({ length: 8 }, () => reviewed(true)), reviewed(false)] }),
    ).toEqual([]);
  });
});

describe('risk 39: places found closed (通风报信)', () => {
  const visit = (on: string, closed = true, officers = ['wang', 'li']) =>
    aCase({
      records: [
        {
          kind: 'inspection',
          officers,
          from: `${on}T02:00:00.000Z`,
          to: `${on}T03:00:00.000Z`,
          place: '某街1号',
          sketch: null,
          ...(closed ? { closed: true as const } : {}),
        },
      ],
    });
  const shut = (...days: string[]) => days.map((on) => visit(on));

  it('shows two officers who found three places closed within ninety days, since the third, among their visits', () => {
    const open = visit('2026-04-10', false);
    expect(found('places-found-closed', { cases: [...shut('2026-03-02', '2026-04-02', '2026-05-31'), open] })).toEqual([
      expect.objectContaining({ officers: ['wang', 'li'], since: '2026-05-31', count: 3, among: 4 }),
    ]);
  });
  it('shows one of them alone where the others were different people', () => {
    const cases = [
      visit('2026-03-02', true, ['wang', 'li']),
      visit('2026-03-09', true, ['wang', 'chen']),
      visit('2026-03-16', true, ['wang', 'sun']),
    ];
    expect(found('places-found-closed', { cases })).toEqual([
      expect.objectContaining({ officers: ['wang'], since: '2026-03-16', count: 3, among: 3 }),
    ]);
  });
  it('is silent about two closed places, about ninety-one days, and about places that were open', () => {
    expect(found('places-found-closed', { cases: shut('2026-03-02', '2026-04-02') })).toEqual([]);
    expect(found('places-found-closed', { cases: shut('2026-03-02', '2026-04-02', '2026-06-01') })).toEqual([]);
    const open = ['2026-03-02', '2026-03-09', '2026-03-16'].map((on) => visit(on, false));
    expect(found('places-found-closed', { cases: open })).toEqual([]);
  });
  it('is silent about one case that was visited three times', () => {
    const [one] = shut('2026-03-02');
    const again = { ...(one as NonNullable<typeof one>) };
    const records = ['2026-03-02', '2026-03-09', '2026-03-16'].flatMap((on) => visit(on).records);
    expect(found('places-found-closed', { cases: [{ ...again, records }] })).toEqual([]);
  });
});

describe('risk 39: visits without a task (吃拿卡要)', () => {
  const stray = (on: `${number}-${number}-${number}`) => aCase({ strays: [{ by: 'chen', on }] });

  it('shows somebody who tried it in three cases within ninety days, since the third', () =>
    expect(
      found('visits-without-task', {
        cases: [stray('2026-03-02'), stray('2026-04-02'), stray('2026-05-31'), stray('2026-06-01')],
      }),
    ).toEqual([expect.objectContaining({ officers: ['chen'], since: '2026-05-31', count: 4 })]));
  it('does not show three within ninety-one days, however near each is to the one before', () => {
    const days = ['2026-03-02', '2026-04-02', '2026-06-01'] as const;
    expect(found('visits-without-task', { cases: days.map(stray) })).toEqual([]);
    const apart = ['2026-01-01', '2026-03-30', '2026-06-27'] as const;
    expect(found('visits-without-task', { cases: apart.map(stray) })).toEqual([]);
  });
  it('does not show three attempts in one case, nor two cases', () => {
    const once = aCase({ strays: [1, 2, 3].map(() => ({ by: 'chen', on: '2026-03-02' })) });
    expect(found('visits-without-task', { cases: [once] })).toEqual([]);
    expect(found('visits-without-task', { cases: [stray('2026-03-02'), stray('2026-04-02')] })).toEqual([]);
  });
});
