/** A circumstance by its code: what it is, what it does to the tier, and which text says so. */
export interface CircumstanceRow {
  readonly code: string;
  readonly chinese: string;
  readonly english: string;
  readonly effect: 'none' | 'lenient-or-mitigated' | 'heavy' | 'weighed';
  /** true 应当 · false 可以 · null as the special provision says */
  readonly binding: boolean | null;
  readonly ground: string;
}

type Effect = Pick<CircumstanceRow, 'effect' | 'binding'>;

const spared: Effect = { effect: 'none', binding: true };
const mayBeSpared: Effect = { effect: 'none', binding: false };
const mustBeLenient: Effect = { effect: 'lenient-or-mitigated', binding: true };
const mayBeLenient: Effect = { effect: 'lenient-or-mitigated', binding: false };
const mayBeHeavy: Effect = { effect: 'heavy', binding: false };

const row = (code: string, { effect, binding }: Effect, ground: string, chinese: string, english: string) => ({
  code,
  chinese,
  english,
  effect,
  binding,
  ground,
});

const opinion = '国市监法规〔2022〕2号';

/** Every code that a handling may name (discretion-rules §3). */
export const circumstanceList: readonly CircumstanceRow[] = [
  row('N1', spared, 'APL Art.33(1)', '违法行为轻微并及时改正，没有造成危害后果', 'minor, corrected in time, no harm'),
  row('N2', spared, 'APL Art.33(2)', '有证据足以证明没有主观过错', 'proof that there was no fault'),
  row(
    'N3',
    spared,
    'APL Art.30, 31',
    '不满十四周岁，或者不能辨认、控制自己行为',
    'under 14, or unable to understand the act',
  ),
  row('N4', spared, 'APL Art.36', '超过追责期限', 'the time of liability has passed'),
  row(
    'N5',
    { effect: 'none', binding: null },
    '食品安全法136; 医疗器械监督管理条例87; 化妆品监督管理条例68',
    '履行进货查验等义务，不知情并说明来源',
    'checked, did not know and names the source: the goods are taken all the same',
  ),
  row(
    'F1',
    mayBeSpared,
    'APL Art.33(1)',
    '初次违法且危害后果轻微并及时改正',
    'first offence, slight harm, corrected in time',
  ),
  row(
    'S1',
    mustBeLenient,
    'APL Art.32(1)',
    '主动消除或者减轻违法行为危害后果',
    'removed or reduced the harm of his own accord',
  ),
  row('S2', mustBeLenient, 'APL Art.32(2)', '受他人胁迫或者诱骗实施违法行为', 'was forced or lured into the act'),
  row('S3', mustBeLenient, 'APL Art.32(3)', '主动供述行政机关尚未掌握的违法行为', 'told of acts that were not known'),
  row(
    'S4',
    mustBeLenient,
    'APL Art.32(4)',
    '配合行政机关查处违法行为有立功表现',
    'rendered a service in uncovering offences',
  ),
  row(
    'S5',
    mustBeLenient,
    'APL Art.30, 32(5)',
    '已满十四周岁不满十八周岁，或者其他规定',
    '14 to 18 years old, or another provision',
  ),
  row('M1', mayBeLenient, opinion, '积极配合调查并主动提供证据材料', 'helped the inquiry and gave evidence unasked'),
  row('M2', mayBeLenient, opinion, '违法行为轻微，社会危害性较小', 'slight, of little danger to society'),
  row('M3', mayBeLenient, opinion, '在共同违法行为中起次要或者辅助作用', 'a minor part in a common act'),
  row('M4', mayBeLenient, opinion, '残疾或者重大疾病，生活确有困难', 'disabled or gravely ill, in need'),
  row('M5', mayBeLenient, 'APL Art.31', '尚未完全丧失辨认或者控制能力', 'understanding or control impaired, not lost'),
  row(
    'H1',
    { effect: 'heavy', binding: true },
    'APL Art.49',
    '突发事件期间违反应对措施',
    'broke the measures during an emergency',
  ),
  row('H2', mayBeHeavy, opinion, '造成人身伤亡或者重大财产损失', 'people hurt or great loss'),
  row('H3', mayBeHeavy, opinion, '教唆、胁迫、诱骗他人实施违法行为', 'incited, forced or lured others'),
  row(
    'H4',
    mayBeHeavy,
    opinion,
    '同一性质违法行为受过刑罚或者一年内受过行政处罚',
    'punished for the same within a year',
  ),
  row('H5', mayBeHeavy, opinion, '阻碍执法或者报复', 'hindered officers or took revenge'),
  row('H6', mayBeHeavy, opinion, '转移、毁损被查封扣押或者登记保存的物品', 'moved or damaged what was sealed or held'),
  row('H7', mayBeHeavy, opinion, '伪造、隐匿、毁灭证据', 'forged, hid or destroyed evidence'),
  row(
    'C1',
    { effect: 'weighed', binding: null },
    opinion,
    '兼有从轻、从重情节',
    'both mild and grave: the whole case is weighed',
  ),
];
