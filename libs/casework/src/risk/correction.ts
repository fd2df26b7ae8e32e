/** What a party does to correct an act, as records say it. */
const correcting =
  '(?:改正|整改|纠正|下架|撤下|召回|停售|停止(?:销售|经营|生产|使用|发布)|补办|补正|删除|拆除|替换|更正|更换(?!法定代表人|负责人|经营者|店主|人员|地址|场所))(?!方案|计划|措施|要求|通知|意见|建议|期限|承诺|报告|义务|责任)';

/** An order named as the time in which, or after which, something was done: it says nothing of the deed itself. */
const termsOfOrder =
  /按照?(?:[^，]{0,6}的)?要求|(?:责令|限期)(?:改正|整改)?(?:通知书?)?(?:规定|要求)?的?(?:期限|时限)(?:之?内|前)?|(?:责令|限期)(?:改正|整改)(?:通知书?)?(?:之?后|之?内)|(?:规定|要求|指定|限定)的?(?:期限|时限)(?:之?内|前)?/gu;

/** What the deed was done to; its words may deny something else (将未售出的食品下架). */
const objectOfDeed =
  /(?<=已经?|当场|立即|及时|主动|自行)(?:将|把|对)(?:(?!责令|要求|督促|承诺|拟|通知)[^，。；]){1,40}?(?=全部|部分|进行|停|改|整|纠|下|撤|召|补|删|拆)/gu;

/** What makes the words after it a deed that is still to be done, or that was not done. */
const notDone =
  /未|没有|无法|不能|不予|不肯|不愿|不会|不再?(?=改|整|纠|召|停|下架)|拒|拟|承诺|保证|答应|计划|打算|准备|正在|着手|开始|启动|开展|部分|应当|应予|应于|必须|须|需要|责令|限期|要求|督促|通知|建议|申请(?!复查|验收)|延期|延长|待(?=其|当事人|改|整|纠|补|下架|停|召|撤)|限(?=\d|[一二三四五六七八九十])|如(?:果|不)|若/u;

/** What makes the words after it doubted or denied: no evidence of them, or a question. */
const denied =
  /是否|能否|有无|并非|绝非|不是|非(?=已)|无(?:任何|相关)?(?:证据|材料|凭证|记录)|不足以|虚假的?$|伪造的?$/u;

/** What makes the words after it somebody's word: the party's own is no proof (APL Art.33). */
const said =
  /(?<![名宣职简全俗统通对])称(?!重|量|号)|表示(?!的|方法|错误)|陈述(?!申辩|权)|自述|供述|辩解|反映|说(?!明|服)|告知(?=其?已)/u;

/** A clause that says whose word the next one is; the two are read as one. */
const sayingClause = /((?:称|表示|陈述|自述|供述|辩解|反映|说)(?:道|为)?)[，：:、“"]+/gu;

/** What makes the words before it a time, a plan or something that is not believed. */
const notYet =
  /^(?:之|以)?前|^(?:之|以)?后|^的?(?:期限|时限|截止|说法|情况(?:不|存))|不属实|不实|失实|不成立|存疑|不明|(?:有待|待|尚待)(?:核|查|确)/u;

/** What says that the words before or after it are a deed that was done. */
const done = new RegExp(
  [
    `已[^，。；]{0,20}?${correcting}(?:了|完毕|完成|到位|合格)?`,
    `(?:当场|及时|立即|随即|主动|自行)[^，。；]{0,4}?${correcting}`,
    `完成了?${correcting}`,
    `${correcting}(?:前后|后)?的?(?:对比)?(?:照片|图片|截图|视频|录像|影像)`,
    `${correcting}(?:工作)?(?:了|完毕|完成|到位|合格)`,
    '(?:复查|验收)合格',
  ].join('|'),
  'gu',
);

/**
 * Whether a record says in some clause that the act was corrected: a deed that was done (已改正, 完成整改, 整改到位), and
 * no order, promise, plan, doubt or word of the party. It reads words; whether they are true nobody can read.
 */
export const saysCorrected = (text: string): boolean => {
  const clauses = text
    .replaceAll(/\s/gu, '')
    .replaceAll(sayingClause, '$1')
    .split(/[，。；、,;!！?？]/u);
  return clauses.some((clause) => {
    const plain = clause.replaceAll(termsOfOrder, '').replaceAll(objectOfDeed, '');
    return [...plain.matchAll(done)].some(({ 0: words, index }) => {
      const before = plain.slice(0, index);
      if (notDone.test(before + words) || denied.test(before) || said.test(before)) return false;
      return !notYet.test(plain.slice(index + words.length));
    });
  });
};
