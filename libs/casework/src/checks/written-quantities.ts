/** Capital and ordinary signs of numbers, and what they count (大写金额). */
const digits: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹', '二贰两弍', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, value) =>
    [...signs].map((sign): [string, number] => [sign, value]),
  ),
);
const units: ReadonlyMap<string, number> = new Map(
  [
    ['十拾', 10],
    ['百佰', 100],
    ['千仟', 1000],
  ].flatMap(([signs, value]) => [...String(signs)].map((sign): [string, number] => [sign, Number(value)])),
);
const groups: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
]);

const signs = [...digits.keys(), ...units.keys(), ...groups.keys()].join('');
/** What makes an ordinary sign a quantity and no part of a word (一般, 统一, 千万). */
const counted =
  '元|圆|角|分|%|日|天|年|月|个|倍|条|款|项|成|折|件|次|户|人|号|批|瓶|袋|盒|箱|台|名|公斤|千克|克|吨|升|平方米|米';

const arabic = String.raw`\d[\d,]*(?:\.\d+)?`;
const quantity = new RegExp(
  `(第?)(${arabic}[百千万萬亿]*|[${signs}]*[壹贰叁肆伍陆柒捌玖拾佰仟][${signs}]*|[${signs}]+(?=(?:余)?(?:${counted}))|(?<=第|之)[${signs}]+)(?:余)?(${counted})?`,
  'gu',
);

/** Arabic figures with 万 and 亿, or signs, as a number. */
const valueOf = (written: string): number => {
  const [, figures, multiples = ''] = /^([\d,.]+)(.*)$/u.exec(written) ?? [];
  if (figures !== undefined)
    return [...multiples].reduce(
      (value, sign) => value * (groups.get(sign) ?? units.get(sign) ?? 1),
      Number(figures.replaceAll(',', '')),
    );
  let [whole, part, digit] = [0, 0, 0];
  let isSpelled = true;
  for (const sign of written) {
    const [figure, unit, group] = [digits.get(sign), units.get(sign), groups.get(sign)];
    // Figures one beside the other (二〇二六) are read as such.
    if (figure !== undefined) digit = isSpelled ? digit * 10 + figure : figure;
    if (unit !== undefined) {
      part += (digit === 0 && part === 0 && whole === 0 ? 1 : digit) * unit;
      digit = 0;
    }
    if (group !== undefined) {
      // 亿 counts all before it, 万 what stands since (一亿二千万).
      whole = group > 10_000 ? (whole + part + digit) * group : whole + (part + digit) * group;
      [part, digit] = [0, 0];
    }
    isSpelled = figure !== undefined && !(unit !== undefined || group !== undefined);
  }
  return whole + part + digit;
};

const inFen: ReadonlyMap<string, number> = new Map([
  ['元', 100],
  ['圆', 100],
  ['角', 10],
  ['分', 1],
]);

/**
 * The quantities that words state, in their order: sums of money in fen, others with what they count. Arabic figures
 * and signs that mean the same are the same: 罚款壹万元, 罚款1万元 and 罚款10,000元 are each `1000000 分`.
 */
export const quantitiesIn = (words: string): string[] => {
  const told: string[] = [];
  let money: number | null = null;
  let end = -1;
  for (const { 1: ordinal = '', 2: written = '', 3: of = '', 0: whole, index } of words
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .matchAll(quantity)) {
    const fen = ordinal === '' ? inFen.get(of) : undefined;
    // 五角三分 after 八元 is one sum with it.
    if (fen !== undefined && money !== null && index === end) money += Math.round(valueOf(written) * fen);
    else {
      if (money !== null) told.push(`${money} 分`);
      money = fen === undefined ? null : Math.round(valueOf(written) * fen);
    }
    if (fen === undefined) told.push(`${ordinal}${valueOf(written)} ${of}`);
    end = index + whole.length;
  }
  return money === null ? told : [...told, `${money} 分`];
};

/** The words without the quantities that they state. */
export const withoutQuantities = (words: string): string =>
  words.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll(quantity, '');
