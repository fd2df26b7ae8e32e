import type { Language } from '#casework';
import { filled } from '#event-log';
import type { Finding, FindingCode } from './finding-texts.js';

/** What each finding says in Chinese; what stands in braces is in its parameters. */
export const findingsInChinese: Readonly<Record<FindingCode, string>> = {
  'image-lacks-record': '本机副本中没有该记录。',
  'image-copy-damaged': '本机副本已损坏；删除副本后将重新读取。',
  'log-ends-early': '日志在第 {records} 条记录后结束，本机副本有 {size} 条。',
  'checkpoint-beyond-log': '{at} 的检查点覆盖 {covered} 条记录，日志只有 {size} 条。',
  'root-beyond-log': '另存的根覆盖 {covered} 条记录，日志只有 {size} 条。',
  'image-beyond-log': '本机副本中有日志结尾之后的记录。',
  'root-beside-differs': '由记录算出的根与另存的根不一致（第 {after} 条之后）。',
  'offsets-empty': '位移 {from} 至 {to} 没有记录。',
  'offset-differs': '该记录的位移为 {offset}，本机副本读到的是 {read}。',
  'genesis-differs': '该分区不是以本日志的创世记录开头。',
  'record-changed': '记录后被改动：原散列值为 {before}，现为 {now}。',
  'envelope-unknown': '本程序不支持记录格式版本 {version}。',
  'of-no-partition': '被接受，但不是该分区的记录。',
  'void-though-accepted': '本机副本作无效处理，而按规则应当接受。',
  'place-taken': '被接受，但该记录流已有 {version} 个事件。',
  'chain-broken':
    '与该记录流的上一条记录（序号 {last}）不衔接：其所指的前一条为 {names}，应当为 {expected}。二者之一被改动。',
  'chain-broken-by-version':
    '与该记录流的上一条记录（序号 {last}）不衔接：其所指的前一条为 {names}，而该版本的记录此前已经结束。二者之一被改动。',
  'root-elsewhere-differs':
    '另存的 {records} 条记录的根不一致：另存的为 {root}，日志的为 {is}。可能是抄写有误、属于另一日志，或者序号 {records} 之前的记录被改动。',
  'checkpoint-differs': '{at} 的检查点（{records} 条记录）不一致：序号 {from} 至 {to} 之间有记录被改动。',
  'head-differs': '本机副本中该记录流为第 {kept} 版，日志中为第 {version} 版。',
  'command-of-another': '被接受，但其操作属于序号 {owner} 的记录。',
  'command-given-elsewhere': '本机副本将操作 {command} 归于序号 {owner} 的记录。',
  'command-given-nowhere': '本机副本没有将操作 {command} 归于任何记录。',
  'place-missing': '本机副本的记录流中没有列入该记录。',
  'place-of-no-record': '本机副本列入了未被接受的记录。',
  'place-of-another-stream': '本机副本在该记录流中列入了 {stream} 的记录。',
  'command-of-no-record': '本机副本将操作 {command} 归于该记录，而该记录不属于这一操作。',
  'checkpoints-file': '检查点文件有误：{what}',
  'root-of-no-partition': '所给的根属于日志中没有的分区。',
  unreadable: '无法继续读取：{why}',
  'lists-unreadable': '无法读取本机副本的位置和操作清单：{why}',
  'kind-unknown': '该记录流的类别无法识别',
  'event-unknown': '事件目录中没有 {type}',
  'event-of-another-version': '{type} 为第 {version} 版，本程序支持第 {known} 版',
  'event-field-wrong': '{type}.{field}：{reason}',
  'lists-of-another-log': '列表与日志不符：{what}；重建后恢复',
  'documents-counted': '有 {count} 份，重新计算为 {wanted} 份',
  parked: '已暂停处理：{why}',
  'document-missing': '缺失；重建后恢复',
  'document-differs': '与重新计算的结果不一致；重建后恢复',
  'hidden-from-unit': '另有 {count} 处属于其他单位，请由管辖全部单位的人员查看',
  'file-missing': '文件库中没有该文件',
  'file-damaged': '文件已损坏：{what}',
  'file-of-another-size': '有 {has} 字节，事件记载为 {size} 字节',
  'number-in-no-ledger': '{type} 的编号 {number} 不在任何编号台账中',
  'number-of-another': '{type} 的编号 {number} 是发给 {stream} 的',
  'number-void': '{type} 的编号 {number} 已作废',
  'number-twice-in-records': '{type} 的编号 {number} 已经使用',
  'unit-code-shared': '单位代码 {text} 与 {other} 相同',
  'document-prefix-shared': '文号代字 {text} 与 {other} 相同',
  'unit-not-registered': '发出编号的单位 {unit} 未登记',
  'unit-without-number': '发出编号的单位 {unit} 的代码或者文号代字不能用于编号',
  'number-issued-twice': '{number} 发出了两次',
  'claim-not-closed': '{series} {serial} 已作废，但其在 {stream} 中的领取未了结',
  'number-not-in-record': '{number} 已发给 {stream} 的一项操作，其记录中没有该编号',
  'number-out-of-order': '{series} {serial} 排在第 {place} 位',
  'clock-ahead': '记录时间为 {at}，比后一条记录晚 {off}：当时时钟有误',
  'clock-behind': '记录时间为 {at}，比前一条记录早 {off}：当时时钟有误',
};

/** Parts of where something was found, in Chinese; names of streams, views and files stay. */
const places: readonly (readonly [RegExp, string])[] = [
  [/\bpartition (\d+)/, '分区 $1'],
  [/\brecord (\d+)/, '记录 $1'],
  [/\bread models\b/, '列表'],
  [/\bread model /, '列表 '],
  [/\bevent (\d+)/, '事件 $1'],
  [/\bfile store, /, '文件库，'],
  [/, named by no event$/g, '，没有事件提及'],
  [/, file /, '，文件 '],
  [/\boutside your unit\b/, '本单位之外'],
  [/, /g, '，'],
];

/** How long something is off, in Chinese: 3 days → 3 天. */
const spansIn = (text: string): string =>
  text
    .replace(/^(\d+) days$/, '$1 天')
    .replace(/^(\d+) hours$/, '$1 小时')
    .replace(/^(\d+) minutes$/, '$1 分钟');

/** A finding as it is read in a language. */
export const saidFinding = (finding: Finding, language: Language): Finding => {
  if (language === 'en') return finding;
  const { where, code, parameters } = finding;
  const { off, ...others } = parameters;
  const told = off === undefined ? parameters : { ...others, off: spansIn(String(off)) };
  const place = places.reduce((said, [part, chinese]) => said.replace(part, chinese), where);
  return { where: place, code, parameters, message: filled(findingsInChinese[code], told) };
};
