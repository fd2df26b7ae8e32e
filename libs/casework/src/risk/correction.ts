/** What a party does to correct an act, as records say it; what the bureau posts, gives back or puts right is none. */
const deeds = [
  '改正|整改|纠正|下架|撤下|撤柜|撤架|撤除(?!封条)|召回|停售|停止(?:销售|经营|生产|使用|发布)|补办|补正|补齐|删除|拆除|替换|更正',
  '更换(?!法定代表人|负责人|经营者|店主|人员|地址|场所)',
  '销毁(?!证据|账|凭证)|清理(?!现场|案卷)|退还(?=[^，。；]{0,8}(?:款|费|钱|押金|差价))',
  '补贴(?=[^，。；]{0,6}(?:标签|标识|标价))|(?:重新|补)张贴(?!公告|封条|通知)',
  '办理了?[^，。；]{0,8}(?:执照|许可证|备案)(?!注销|吊销)',
].join('|');
const correcting = `(?:${deeds})(?!方案|计划|措施|要求|通知|意见|建议|期限|承诺|报告|义务|责任)`;

/** An order named as what was followed, or as the time of a deed: it says nothing of the deed itself. */
const termsOfOrder = new RegExp(
  [
    '按照?[^，。；已]{0,24}?要求(?!其|该|当事人|店|商家|经营|企业|公司)',
    '(?:责令|限期)(?:改正|整改)?(?:通知书?)?(?:规定|要求)?的?(?:期限|时限)(?:之?内|前)?',
    '(?:责令|限期)(?:改正|整改)(?:通知书?)?(?:之?后|之?内)',
    '(?:规定|要求|指定|限定)的?(?:期限|时限)(?:之?内|前)?',
    '限期之?内|未经(?:责令|督促|通知)(?:即|就|便)?',
  ].join('|'),
  'gu',
);

/** What the deed was done to; its words may deny something else (将未售出的食品下架). */
const objectOfDeed =
  /(?<=已经?|当场|立即|及时|主动|自行)(?:将|把|对)(?:(?!责令|要求|督促|承诺|拟|通知|账|证据|凭证)[^，。；]){1,40}?(?=全部|部分|进行|停|改|整|纠|下|撤|召|补|删|拆|销|清|退)/gu;

/** What makes the words after it a deed that is still to be done, or that was not done. */
const notDone = new RegExp(
  [
    '未|没有|无法|不能|不予|不肯|不愿|不会|不再?(?=改|整|纠|召|停|下架)|拒|拟|承诺|保证|答应|计划|打算|准备|正在|着手|开始|启动',
    '开展|部分|应当|应予|应于|必须|须|需要|责令|限期|要求|督促|通知|建议|申请(?!复查|验收)|延期|延长',
    '待(?=其|当事人|改|整|纠|补|下架|停|召|撤)|限(?=\\d|[一二三四五六七八九十])|如(?:果|不)|若|假如|倘|一旦|预计|预期|争取|尽[快早]|有望|可于',
    '将(?:于|要|会|在(?=\\d|[一二三四五六七八九十近本下]))|可能(?=已|会|能)|(?<![类近相])似乎?(?=已|完|改|整)',
  ].join('|'),
  'u',
);

/** What makes the words after it doubted or denied: no evidence of them, or a question. */
const denied =
  /是否|能否|有无|并非|绝非|不是|非(?=已)|不认为|不清楚|不确定|不知(?!情)|无(?:任何|相关)?(?:证据|材料|凭证|记录)|不足以|虚假的?$|伪造的?$/u;

/** Officers who say what they found: no word of the party. */
const byOfficers = '(?:(?:执法|办案|承办|检查)人员[^，。；]{0,6}|复查|核查|检查|审查|[本我]局)';

/** What makes the words after it somebody's word: the party's own is no proof (APL Art.33). */
const said = new RegExp(
  [
    '(?<![名宣职简全俗统通对])称(?!重|量|号)|表示(?!的|方法|错误)|陈述(?!申辩|权)|自述|供述|辩解|反映|说(?!明|服)|告知(?=其?已)',
    '据(?:其|悉|介绍|了解)|(?<![经宣演])讲(?!解|明|清|座|究)|(?<![约座访会商洽])谈(?!话|判|妥)|觉得|[谎虚瞒]报',
    `(?<!${byOfficers})认为`,
  ].join('|'),
  'u',
);

/** A clause that says whose word the next one is; the two are read as one. */
const sayingClause = /((?:称|表示|陈述|自述|供述|辩解|反映|说)(?:道|为)?)[，：:、“"]+/gu;

const untrue =
  '不属实|不实|失实|不成立|存疑|未(?:经|予)?核实|无法(?:核实|查证|证实)|系(?:谎|伪|摆|假|虚)|是(?:假|伪|虚|摆拍)';
const undone = '又(?:重新|再次|继续)?(?:上架|销售|经营|生产|使用|发布)|其余(?:的)?仍|仍在(?:销售|经营|生产|使用|发布)';

const notQuite = '(?:未|没有)(?:全部|完全|彻底)?(?:改正|整改|纠正|下架|停|召回|到位)';

/** What makes the words before it a time, a plan, a part, a question or something that is not believed. */
const notYet = new RegExp(
  `^(?:之|以)?前|^(?:之|以)?后|^的?(?:期限|时限|截止|说法|情况(?:不|存))|不明|(?:有待|待|尚待)(?:核|查|确)|^一?[大小]?部分|^吗|与否|方可|方能|才能|注销|${untrue}|${undone}`,
  'u',
);

/** A clause that takes back what the one before it says. */
const takenBack = new RegExp(
  `^(?:但|却|然而|不过|实则|实际)[^，]*?(?:${untrue}|${undone}|${notQuite})|^(?:后|再)?经[^，]{0,6}?(?:${untrue})|^其余(?:的)?仍`,
  'u',
);

/** Who left has corrected nothing by it. */
const gone = /人去楼空|下落不明|去向不明|失联|逃匿|搬离|查无此/u;

/** Papers of the case that officers put right, papers that a party makes away with, goods that the bureau destroys. */
const notOfTheAct = new RegExp(
  [
    '(?:笔录|文书|文号|错别字|案号|案卷|立案)[^，]*(?:更正|补正|补齐|更换|替换)',
    '(?:更正|补正|补齐|更换|替换)[^，]*(?:笔录|文书|文号|错别字|案号|案卷|立案)',
    '(?:账[册簿本]|证据|凭证|票据)[^，]*(?:销毁|删除|清理)|(?:没收|罚没)[^，]*销毁',
  ].join('|'),
  'u',
);

/** What says that the words before or after it are a deed that was done. */
const done = new RegExp(
  [
    `${correcting}后[^，。；]{0,6}?(?:检验|检测|复检|检定|复查|验收)合格`,
    `已[^，。；]{0,20}?${correcting}(?:了|完毕|完成|到位|合格)?`,
    `(?:当场|及时|立即|随即|主动|自行)[^，。；]{0,4}?${correcting}`,
    `(?:现场|当场)监督[^，。；]{0,10}?${correcting}`,
    `完成了?${correcting}`,
    `${correcting}(?:前后|后)?的?(?:对比)?(?:照片|图片|截图|视频|录像|影像)`,
    `${correcting}(?:工作)?(?:了|完毕|完成|到位|合格)`,
    '(?:复查|验收)合格',
  ].join('|'),
  'gu',
);

const isDeedDone = (clause: string, hasLeft: boolean): boolean => {
  const plain = clause.replaceAll(termsOfOrder, '').replaceAll(objectOfDeed, '');
  if (notOfTheAct.test(clause)) return false;
  return [...plain.matchAll(done)].some(({ 0: words, index }) => {
    const before = plain.slice(0, index);
    if (notDone.test(before + words) || denied.test(before) || said.test(before)) return false;
    if (hasLeft && /停止|停售/u.test(words)) return false;
    return !notYet.test(plain.slice(index + words.length));
  });
};

/**
 * Whether a record says in some clause that the act was corrected: a deed that was done (已改正, 完成整改, 整改到位), and
 * no order, promise, plan, doubt or word of the party. It reads words; whether they are true nobody can read.
 */
export const saysCorrected = (text: string): boolean => {
  const clauses = text
    .replaceAll(/\s/gu, '')
    .replaceAll(sayingClause, '$1')
    .split(/[，。；、,;!！?？]/u);
  const hasLeft = gone.test(text);
  return clauses.some((clause, place) => isDeedDone(clause, hasLeft) && !takenBack.test(clauses[place + 1] ?? ''));
};
