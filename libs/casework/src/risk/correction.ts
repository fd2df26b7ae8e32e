/** What a party does to correct an act, as records say it. */
const correcting =
  '(?:改正|整改|纠正|下架|撤下|召回|停售|停止(?:销售|经营|生产|使用|发布)|补办|补正|删除|拆除)(?!方案|计划|措施|要求|通知|意见|建议|期限|承诺|报告|义务|责任)';

/** An order named as the time in which, or after which, something was done: it says nothing of the deed itself. */
const termsOfOrder =
  /按照?(?:[^，]{0,6}的)?要求|(?:责令|限期)(?:改正|整改)?(?:通知书?)?(?:规定|要求)?的?(?:期限|时限)(?:之?内|前)?|(?:责令|限期)(?:改正|整改)(?:通知书?)?(?:之?后|之?内)|(?:规定|要求|指定|限定)的?(?:期限|时限)(?:之?内|前)?/gu;

/** What the deed was done to; its words may deny something else (将未售出的食品下架). */
const objectOfDeed =
  /(?<=已经?|当场|立即|及时|主动|自行)(?:将|把|对)(?:(?!责令|要求|督促|承诺|拟|通知)[^，。；]){1,40}?(?=全部|部分|进行|停|改|整|纠|下|撤|召|补|删|拆)/gu;

/** What makes the words after it a deed that is still to be done, or that was not done. */
const notDone =
  /未|没有|无法|不能|不予|不肯|不愿|不会|不再?(?=改|整|纠|召|停|下架)|拒|拟|承诺|保证|答应|计划|打算|准备|正在|着手|开始|启动|部分|应当|应予|应于|必须|须|需要|责令|限期|要求|督促|通知|建议|限(?=\d|[一二三四五六七八九十])|如(?:果|不)|若/u;

/** What says that the words before or after it are a deed that was done. */
const done = new RegExp(
  [
    `已[^，。；]{0,20}?${correcting}`,
    `(?:当场|及时|立即|随即|主动|自行)[^，。；]{0,4}?${correcting}`,
    `完成了?${correcting}`,
    `${correcting}(?:工作)?(?:了|完毕|完成|到位|合格)`,
    `${correcting}(?:前后|前|后)?的?(?:对比)?(?:照片|图片|截图|视频|录像|影像)`,
    '(?:复查|验收)合格',
  ].join('|'),
  'u',
);

/**
 * Whether a record says in some clause that the act was corrected: a deed that was done (已改正, 完成整改, 整改到位), and
 * no order, promise, plan or refusal of one. It reads words; whether they are true nobody can read.
 */
export const saysCorrected = (text: string): boolean => {
  const clauses = text.replaceAll(/\s/gu, '').split(/[，。；、,;!！?？]/u);
  return clauses.some((clause) => {
    const plain = clause.replaceAll(termsOfOrder, '').replaceAll(objectOfDeed, '');
    const found = done.exec(plain);
    if (found === null) return false;
    return !notDone.test(plain.slice(0, found.index) + found[0]);
  });
};
