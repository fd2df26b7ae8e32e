import { day } from '../day.js';
import type { Language } from '../language.js';
import { listed } from '../listed.js';
import { tableFaultIn } from '../table-faults.js';
import { field, fieldInEnglish } from './subjects.js';

/** The field, by its name or path; of a list `each` where its entries are meant. */
interface Of {
  readonly name: string;
  readonly each?: true;
}

const en = ({ name, each }: Of): string => (each === true ? `each of ${fieldInEnglish(name)}` : fieldInEnglish(name));
/** A name in Latin letters is set off from what follows. */
const zh = ({ name, each }: Of): string => {
  const called = field(name);
  const shown = /[\w.]$/u.test(called) ? `${called} ` : called;
  return each === true ? `${shown}的每一项` : shown;
};

/** What may be wrong with a field of an input, and what would be right. */
const faults = {
  'no-single-value': {
    en: (_of: object) => 'it is no field of the entry that holds one value',
    zh: (_of: object) => '该记录没有这一可以更正的单项内容',
  },
  'act-of-another': {
    en: ({ first }: { first: string }) =>
      `is the act of ${first}: name its further norm there under “Also broken” (APL Art.29)`,
    zh: ({ first }: { first: string }) =>
      `与 ${first} 是同一违法行为：请在该处的“同时违反”中写明其他规定（《行政处罚法》第二十九条）`,
  },
  text: { en: (of: Of) => `${en(of)} must be text`, zh: (of: Of) => `${zh(of)}应当为文本` },
  blank: { en: (of: Of) => `${en(of)} must not be blank`, zh: (of: Of) => `${zh(of)}不得为空` },
  'too-many-characters': {
    en: (of: Of & { max: number }) => `${en(of)} may have at most ${of.max} characters`,
    zh: (of: Of & { max: number }) => `${zh(of)}不得超过 ${of.max} 个字符`,
  },
  'one-line': {
    en: (of: Of) => `${en(of)} must be one line of text, and not blank`,
    zh: (of: Of) => `${zh(of)}应当为一行文本，且不得为空`,
  },
  identifier: {
    en: (of: Of) => `${en(of)} must be 1 to 64 letters, digits, dots, dashes or underscores`,
    zh: (of: Of) => `${zh(of)}应当由 1 至 64 个字母、数字、点、连字符或者下划线组成`,
  },
  'legal-basis': {
    en: (of: Of) => `${en(of)} must be a legal basis, e.g. fsl-124-1-5 or fsl-132-1@2025`,
    zh: (of: Of) => `${zh(of)}应当为处罚依据的标识，如 fsl-124-1-5、fsl-132-1@2025`,
  },
  'basis-prefix': {
    en: (of: Of) => `${en(of)} must be a prefix of a legal basis identifier, or *`,
    zh: (of: Of) => `${zh(of)}应当为处罚依据标识的前缀，或者 *`,
  },
  list: { en: (of: Of) => `${en(of)} must be a list`, zh: (of: Of) => `${zh(of)}应当为列表` },
  'officers-list': {
    en: (of: Of) => `${en(of)} must be a list of officer identifiers`,
    zh: (of: Of) => `${zh(of)}应当为执法人员标识的列表`,
  },
  'no-officer': {
    en: (of: Of) => `${en(of)} must name at least one officer`,
    zh: (of: Of) => `${zh(of)}应当至少填写一名执法人员`,
  },
  'too-many-officers': {
    en: (of: Of & { max: number }) => `${en(of)} may name at most ${of.max} officers`,
    zh: (of: Of & { max: number }) => `${zh(of)}最多填写 ${of.max} 名执法人员`,
  },
  'officer-repeated': {
    en: (of: Of) => `${en(of)} must name each officer once`,
    zh: (of: Of) => `${zh(of)}中同一执法人员只能填写一次`,
  },
  'units-list': {
    en: (of: Of) => `${en(of)} must be a list of unit identifiers`,
    zh: (of: Of) => `${zh(of)}应当为单位标识的列表`,
  },
  'too-many-units': {
    en: (of: Of & { max: number }) => `${en(of)} may name at most ${of.max} units`,
    zh: (of: Of & { max: number }) => `${zh(of)}最多填写 ${of.max} 个单位`,
  },
  'unit-repeated': {
    en: (of: Of) => `${en(of)} must name each unit once`,
    zh: (of: Of) => `${zh(of)}中同一单位只能填写一次`,
  },
  'identifiers-list': {
    en: (of: Of) => `${en(of)} must be a list of identifiers`,
    zh: (of: Of) => `${zh(of)}应当为标识的列表`,
  },
  'too-few-entries': {
    en: (of: Of & { min: number }) => `${en(of)} must have at least ${of.min} entries`,
    zh: (of: Of & { min: number }) => `${zh(of)}应当至少有 ${of.min} 项`,
  },
  'too-many-entries': {
    en: (of: Of & { max: number }) => `${en(of)} may have at most ${of.max} entries`,
    zh: (of: Of & { max: number }) => `${zh(of)}最多 ${of.max} 项`,
  },
  'too-many-names': {
    en: (of: Of & { max: number }) => `${en(of)} may have at most ${of.max} names`,
    zh: (of: Of & { max: number }) => `${zh(of)}最多 ${of.max} 个字段`,
  },
  'entry-repeated': {
    en: (of: Of) => `${en(of)} must name each once`,
    zh: (of: Of) => `${zh(of)}中每一项只能填写一次`,
  },
  'value-repeated': {
    en: (of: Of) => `${en(of)} must not repeat a value`,
    zh: (of: Of) => `${zh(of)}中的值不得重复`,
  },
  day: {
    en: (of: Of) => `${en(of)} must be a day that exists, written YYYY-MM-DD`,
    zh: (of: Of) => `${zh(of)}应当为实际存在的日期，写作 YYYY-MM-DD`,
  },
  moment: {
    en: (of: Of) => `${en(of)} must be a UTC instant that exists, e.g. 2026-03-02T01:30:00Z`,
    zh: (of: Of) => `${zh(of)}应当为实际存在的时间，以 UTC 表示，如 2026-03-02T01:30:00Z`,
  },
  'sum-too-large': {
    en: (of: Of & { most: number }) =>
      `${en(of)}, a surcharge as large and what is confiscated must not add up to more than ${of.most} fen`,
    zh: (of: Of & { most: number }) => `${zh(of)}与同额加处罚款、没收数额合计不得超过 ${of.most} 分`,
  },
  'whole-number': {
    en: (of: Of & { min: number; max: number }) => `${en(of)} must be a whole number from ${of.min} to ${of.max}`,
    zh: (of: Of & { min: number; max: number }) => `${zh(of)}应当为 ${of.min} 至 ${of.max} 的整数`,
  },
  fen: {
    en: (of: Of) => `${en(of)} must be a whole number of fen, 0 or more`,
    zh: (of: Of) => `${zh(of)}应当为以分为单位的整数，不得小于零`,
  },
  flag: { en: (of: Of) => `${en(of)} must be true or false`, zh: (of: Of) => `${zh(of)}应当选择是或者否` },
  'one-of': {
    en: (of: Of & { values: readonly string[] }) => `${en(of)} must be one of: ${of.values.join(', ')}`,
    zh: (of: Of & { values: readonly string[] }) => `${zh(of)}应当为下列之一：${listed(of.values)}`,
  },
  'unit-code': {
    en: (of: Of) => `${en(of)} must be nine digits or capital letters`,
    zh: (of: Of) => `${zh(of)}应当为九位数字或者大写字母`,
  },
  'masked-identity': {
    en: (of: Of) => `${en(of)} must hide all but six characters before and four after, e.g. 110101********0000`,
    zh: (of: Of) => `${zh(of)}只能保留前六位和后四位，其余以星号代替，如 110101********0000`,
  },
  phone: {
    en: (of: Of) => `${en(of)} must be a telephone number of 4 to 20 digits, e.g. 000-1234567转8`,
    zh: (of: Of) => `${zh(of)}应当为 4 至 20 位的电话号码，如 000-1234567转8`,
  },
  sha256: {
    en: (of: Of) => `${en(of)} must be 64 hexadecimal digits (SHA-256)`,
    zh: (of: Of) => `${zh(of)}应当为 64 位十六进制数字（SHA-256）`,
  },
  object: { en: (of: Of) => `${en(of)} must be an object`, zh: (of: Of) => `${zh(of)}应当为一组字段` },
  'no-object': { en: () => 'must be a JSON object', zh: () => '请求内容应当为 JSON 对象' },
  'unknown-field': {
    en: (of: Of) => `${en(of)} is not a field of this input`,
    zh: (of: Of) => `${zh(of)}不是该事项的字段`,
  },
  'out-of-bounds': {
    en: (of: Of & { from: string; to: string; is: string }) =>
      `${en(of)} must lie from ${of.from} to ${of.to}; it is ${of.is}`,
    zh: (of: Of & { from: string; to: string; is: string }) =>
      `${zh(of)}应当在${day(of.from)}至${day(of.to)}之间，现为 ${of.is}`,
  },
  misleading: {
    en: (of: Of) => `${en(of)} must not hold control characters or marks that change the direction of writing`,
    zh: (of: Of) => `${zh(of)}不得含有控制字符或者改变书写方向的符号`,
  },
  halved: {
    en: (of: Of) => `${en(of)} must not hold half of a character (a lone surrogate)`,
    zh: (of: Of) => `${zh(of)}不得含有不完整的字符`,
  },
  lost: {
    en: (of: Of) =>
      `${en(of)} holds U+FFFD or a code that is no character, so it was not read in its own encoding; send it as UTF-8`,
    zh: (of: Of) => `${zh(of)}含有无法识别的字符，编码有误，请以 UTF-8 编码发送`,
  },
  'shows-nothing': {
    en: (of: Of) => `${en(of)} must not be blank: it holds only characters that show nothing`,
    zh: (of: Of) => `${zh(of)}只含有不可见的字符，不得为空`,
  },
  'identity-number': {
    en: (of: Of) => `${en(of)} must not be the number of an identity card: leave it out for a person`,
    zh: (of: Of) => `${zh(of)}不得填写居民身份证号码；当事人为自然人的，不填写此项`,
  },
  'credit-code': {
    en: (of: Of) =>
      `${en(of)} must be a unified social credit code of 18 characters with its check character (GB 32100)`,
    zh: (of: Of) => `${zh(of)}应当为 18 位统一社会信用代码，校验码应当正确（GB 32100）`,
  },
  'whole-identity': {
    en: (of: Of) => `${en(of)} must not have a whole identity number in it: give identity with most of it hidden`,
    zh: (of: Of) => `${zh(of)}不得含有完整的身份证件号码；请在证件号码一项中隐去大部分数字后填写`,
  },
  'sender-without-transfer': {
    en: (of: Of) => `${en(of)} must be left out unless the source is transfer or assigned-by-superior`,
    zh: (of: Of) => `${zh(of)}只有在来源为移送或者上级交办时才填写`,
  },
  'stands-in-acts': {
    en: () => 'stands in each of acts, and not beside them',
    zh: () => '有多个违法行为的，应当在各违法行为中填写，不在整体中填写',
  },
  'stated-otherwise': {
    en: ({ other }: { other: string }) => `is one figure with ${other}, which says otherwise`,
    zh: ({ other }: { other: string }) => `与 ${other} 是同一事项，两处所填不一致`,
  },
  'one-main-head': { en: () => 'may name one main head at most', zh: () => '主要负责人只能有一名' },
  'listed-already': { en: () => 'is listed already', zh: () => '该违法行为已经列出' },
  'basis-itself': {
    en: () => 'names further norms, and not the basis itself',
    zh: () => '应当填写同时违反的其他规范，不填写处罚依据本身',
  },
  'named-already': { en: () => 'is named already', zh: () => '该当事人已经列出' },
  'of-all-parties': {
    en: ({ act }: { act: string }) => `${act} is of all parties: leave it out`,
    zh: ({ act }: { act: string }) => `事项 ${act} 针对全部当事人，不填写此项`,
  },
  'one-of-parties': {
    en: ({ parties }: { parties: string }) => `must be one of ${parties}`,
    zh: ({ parties }: { parties: string }) => `应当为下列当事人之一：${parties}`,
  },
  'which-party': {
    en: ({ parties }: { parties: string }) => `must say for which party: ${parties}`,
    zh: ({ parties }: { parties: string }) => `应当选择当事人：${parties}`,
  },
  'no-such-party': {
    en: () => 'must be the number of a party of this case',
    zh: () => '应当为本案当事人的序号',
  },
  'document-prefix': {
    en: (of: Of) => `${en(of)} must stand in document numbers, without spaces and 〔 〕, e.g. 清市监`,
    zh: (of: Of) => `${zh(of)}应当为文号中的机关代字，不含空格和〔〕，如“清市监”`,
  },
  'foreign-officers': {
    en: () => 'must name officers in the register of your bureau',
    zh: () => '应当填写本机关执法人员名录中的人员',
  },
  'foreign-case': { en: () => 'must be a case that you may see', zh: () => '应当为您可以查看的案件' },
  'foreign-inspection': {
    en: () => 'must be an inspection of your unit, or one that you were drawn for',
    zh: () => '应当为本单位的抽查检查，或者您被抽中参加的抽查检查',
  },
  'file-not-sent': {
    en: () => 'you sent no file of this digest; send it with POST /files first',
    zh: () => '您没有上传过该摘要值的文件，请先上传文件',
  },
  'file-size': {
    en: ({ size }: { size: number }) => `size must be ${size}, as the file is stored`,
    zh: ({ size }: { size: number }) => `文件大小应当为 ${size} 字节，与已存储的文件一致`,
  },
  'file-type': {
    en: ({ mediaType }: { mediaType: string }) => `the content of the file is not ${mediaType}`,
    zh: ({ mediaType }: { mediaType: string }) => `文件内容不是 ${mediaType} 类型`,
  },
  'too-many-roots': {
    en: ({ most }: { most: number }) => `may be given ${most} times at most`,
    zh: ({ most }: { most: number }) => `最多填写 ${most} 次`,
  },
  'malformed-root': {
    en: () => 'must be <partition>:<size>:<root>, the root as 64 hexadecimal digits',
    zh: () => '应当写作 <分区>:<记录数>:<根>，根为 64 位十六进制数字',
  },
  'records-of-partition': {
    en: ({ most }: { most: number }) => `must be a number of records from 0 to ${most}`,
    zh: ({ most }: { most: number }) => `应当为 0 至 ${most} 的记录数`,
  },
  'unusable-table': {
    en: ({ place, reason }: { place: string; reason: string }) => `cannot be used: ${place} ${reason}`,
    zh: ({ place, reason }: { place: string; reason: string }) => `不能使用：${place} ${tableFaultIn(reason, 'zh-CN')}`,
  },
  'no-table': {
    en: ({ known }: { known: string }) => `is none of the tables that are tried here: ${known}`,
    zh: ({ known }: { known: string }) => `不是此处可以试算的数据文件，可以为：${known}`,
  },
  'needs-table': {
    en: ({ known }: { known: string }) => `must have at least one of: ${known}`,
    zh: ({ known }: { known: string }) => `至少应当有下列之一：${known}`,
  },
  /** What a reader of data says of a field, in English. */
  'as-read': {
    en: ({ said }: { said: string }) => said,
    zh: ({ said }: { said: string }) => `填写有误：${said}`,
  },
} as const;

/** What is wrong with a field: a code with its parameters; the sentence is made when it is shown. */
export type FieldFault = {
  [C in keyof typeof faults]: {
    readonly code: C;
    readonly parameters: Parameters<(typeof faults)[C]['en']> extends [infer P] ? P : object;
  };
}[keyof typeof faults];

export type FaultCode = keyof typeof faults;

type Says = Readonly<Record<'zh' | 'en', (parameters: never) => string>>;

const words: Readonly<Record<string, Says>> = faults;

/** What would be right. */
export const faultIn = ({ code, parameters }: FieldFault, language: Language): string =>
  words[code]?.[language === 'zh-CN' ? 'zh' : 'en'](parameters as never) ?? code;
