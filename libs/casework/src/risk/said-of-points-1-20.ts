import { said, type SaidOfPoint } from './said.js';

/** The first twenty risk points: control, signs, and what records cannot show. */
export const saidOfFirstPoints: Readonly<Record<number, SaidOfPoint>> = {
  1: {
    control: said(
      '期限提醒和逐级督办；不予立案抽查；由他人复核',
      'clock and escalation; sample audit of clues not filed; a second person',
    ),
    shown: [
      said('核查期限届满仍未决定是否立案', 'the time to verify is over and nothing was decided'),
      said('核查期限最后几个工作日移送其他机关', 'the clue went to another body on the last working days to verify it'),
      said('不予立案没有经审批的 7 号文书', 'not filed without form #7 and its opinion'),
    ],
    notShown: [
      said('登记时就未录入的线索，系统无从知道', 'a clue that nobody registered leaves no record'),
      said(
        '案源阶段移送公安机关有自己的三日期限，不作为临期移送',
        'a clue sent to the police has its own three days and is no transfer at the end',
      ),
    ],
  },
  2: {
    control: said('12315、抽检、检查台账与案源核对', 'reconcile 12315, sampling and inspection lists with clues'),
    shown: [
      said('现场笔录、询问笔录、证据日期早于案源登记', 'a record or evidence older than the registration of the clue'),
      said('举报到期未关联案源', 'a report from which no clue came in the time to verify'),
    ],
    notShown: [said('未接入系统的外部台账', 'lists that are kept outside this system')],
  },
  3: {
    control: said(
      '服务器时间；只可追加的日志；系统统一编号',
      'server time; append-only log; numbers issued by the system',
    ),
    shown: [
      said(
        '录入时间明显晚于发生时间（次一工作日录入的除外）',
        'entered long after it happened, and not on the next working day',
      ),
      said('同一人六十秒内录入多份文书', 'many records by one person within any sixty seconds'),
      said('更正后的记录不符合规定', 'an entry that, as it was corrected, its act would have refused'),
    ],
    acrossCases: [said('文书编号断号', 'gaps in the numbers of documents')],
    notShown: [
      said(
        '文书编号由系统签发，作废的编号留有记录',
        'numbers are issued by the system, and a void one leaves its record',
      ),
    ],
  },
  4: {
    control: said('字段权限；查看留痕；默认隐去', 'field-level permission; a log of looks; masked by default'),
    shown: [
      said('不承办的人试图办理投诉举报', 'somebody who does not handle the matter tried to act in it'),
      said('案件文书中写入举报人信息被拒绝', 'words that name the reporter were refused in a case'),
    ],
    acrossCases: [
      said(
        '不承办的人查询举报人身份（被拒绝）',
        'somebody who does not handle the matter asked for the reporter (refused)',
      ),
      said(
        '登记人员在另行指派承办人员后查看举报人身份',
        'who entered the matter was shown the reporter after others had been named to handle it',
      ),
    ],
    notShown: [
      said(
        '列表和导出不含举报人信息，导出本身不是泄露的线索',
        'no list and no export has the reporter: that somebody exported is no sign',
      ),
      said('承办人查看后向他人透露', 'what who handles it tells others after looking'),
    ],
  },
  5: {
    control: said(
      '核对当事人处罚记录；对照免罚清单；要求整改证明',
      'party history; match with the list; proof of correction',
    ),
    shown: [
      said(
        '以及时改正为由不予处罚、不予立案，案卷没有复查或者证据证明改正',
        'spared because it was corrected, and no re-check, record or evidence says so',
      ),
      said(
        '不予处罚的理由与案卷矛盾：复查未改正、有危害后果、两年内受过处罚、故意',
        'the ground is contradicted by the file: found uncorrected, harm, punished within two years, intent',
      ),
    ],
    acrossCases: [said('同一当事人两年内两次“初次违法”', 'the same party twice in two years as a first offence')],
    notShown: [
      said(
        '整改证明只从文字中读取（已改正、完成整改、整改到位等，责令、承诺、拟改正不算），写在附件图片里的看不到',
        'proof is read from the words of records (已改正, 完成整改 …; no order, promise or plan); what only a picture shows is not seen',
      ),
    ],
  },
  6: {
    control: said('同类案件比对', 'comparison of like cases'),
    shown: [],
    acrossCases: [
      said('同类案件处理结果因人、因地明显不同', 'like cases end otherwise by officer or area'),
      said('个别人员不予立案比例异常', "one officer's share of clues not filed is far from the others'"),
    ],
    notShown: [said('单个案件没有可比对象', 'one case alone has nothing to be compared with')],
  },
  7: {
    control: said('不得以罚没数额考核；规律性分析', 'no fine totals in appraisal; report of patterns'),
    shown: [
      said('罚款后结案，责令改正从未复查', 'closed on a fine, and an order to correct was never checked again'),
      said('未经复查证明拒不改正即拟处罚（被拒绝）', 'a fine for refusing to correct, which nothing proves (refused)'),
      said(
        '设置要求时：罚款没有单独的责令改正通知书（33 号文书）',
        'where the setting asks for it: a fine without an order of its own (#33)',
      ),
    ],
    acrossCases: [said('季度末案件激增', "a surge of cases at a quarter's end")],
    notShown: [
      said(
        '45 号决定书本身载有责令改正，没有 33 号文书不等于未责令改正',
        'the decision #45 orders to correct itself: a missing #33 does not mean that nothing was ordered',
      ),
      said('没有票据的罚款不能录入', 'a fine without its receipt cannot be entered'),
      said('罚款指标不在案件记录中', 'targets for fines are in no record of a case'),
    ],
  },
  8: {
    control: said('立案时核对管辖', 'check of jurisdiction at filing'),
    shown: [
      said('违法行为地不在辖区，没有指定管辖依据', 'the act lies outside the area and no designation is on file'),
      said(
        '越权、以无权名义办理被拒绝',
        'beyond the powers or the list of them, in a name that no law gives (refused)',
      ),
    ],
    notShown: [said('没有标明辖区外的地点，系统不作判断', 'a place that was not marked as outside is not judged')],
  },
  9: {
    control: said('两名有效证件人员方可制作笔录；时间重叠核对', 'two valid cards to open a record; check of overlaps'),
    shown: [
      said('同一人同时出现在两份笔录', 'one officer at two records of the same time'),
      said('同一人在另一地点检查时实施强制措施', 'a measure taken while its officers inspected another place'),
      said('一人执法、证件失效、不在册（被拒绝）', 'one officer, no valid certificate, not in the register (refused)'),
    ],
    acrossCases: [said('同一人同时出现在不同案件', 'one officer in two cases at the same time')],
    notShown: [
      said('借用证件，记录上看不出', 'a card that was lent looks like any other in a record'),
      said(
        '抽样取证、当场处罚只记到日；询问笔录不记地点',
        'samples and decisions on the spot have a day and no time, records of questioning no place',
      ),
      said('不同案件之间只比对检查和询问', 'across cases inspections and questionings alone are compared'),
      said('不同案件之间按更正后的时间比对', 'across cases times are compared as they were corrected'),
    ],
  },
  10: {
    control: said('角色限制', 'blocked by role'),
    shown: [
      said('笔录由从未担任本案执法人员的人录入', 'a record entered by somebody who never was an officer of the case'),
      said('音像由从未担任本案执法人员的人记录', 'a recording made by somebody who never was an officer of the case'),
      said(
        '以无证、不在册人员名义制作笔录（被拒绝）',
        'a record by somebody without a certificate or not in the register (refused)',
      ),
    ],
    notShown: [said('现场实际由谁询问，只有音像能证明', 'who really asked, only the film can tell')],
  },
  11: {
    control: said('必填项；音像抽查', 'required fields; spot checks of recordings'),
    shown: [
      said('记录载明未亮证、未告知权利', 'the record says that no cards were shown or no rights told'),
      said('未亮证、未告知即录入（被拒绝）', 'an entry without cards and rights (refused)'),
      said('音像没有开头', 'the recording lacks its opening'),
    ],
    notShown: [
      said(
        '笔录没有单独的回避询问项：告知权利包括回避权',
        'records have no field of their own for the answer on recusal: the rights told include it',
      ),
    ],
  },
  12: {
    control: said('指派时声明；先决定回避再办理', 'declaration at assignment; decision before the next act'),
    shown: [
      said('回避申请未及时决定', 'a plea without a decision'),
      said('被回避人员此前办理或者参与的行为', 'what somebody who was recused later had entered or taken part in'),
      said('被回避人员继续办理、无权决定回避（被拒绝）', 'a recused person acted, or the wrong head decided (refused)'),
    ],
    notShown: [said('亲属关系、利害关系不在登记之中', 'kinship and interests are in no register here')],
  },
  13: {
    control: said('步骤与音像清单；上传校验值', 'checklist of steps and recordings; digest at upload'),
    shown: [
      said('应当音像记录的步骤没有音像', 'a step that needs a recording has none'),
      said('音像短于步骤', 'the recording is shorter than the step'),
      said('上传迟于规定', 'it came to the store too late'),
      said('归集其他时间的音像（被拒绝）', 'a recording of another time (refused)'),
    ],
    notShown: [said('音像内容', 'what is on the film')],
  },
  14: {
    control: said('表单校验', 'validation of forms'),
    shown: [
      said('复制件未注明与原件一致、电子数据没有校验值', 'a copy without the note, electronic data without its value'),
      said('放弃权利没有签名文件', 'a waiver without its signed document'),
      said('抽样未通知、未封样（被拒绝）', 'a sample without notice or seal (refused)'),
    ],
    notShown: [said('签名真伪', 'whether a signature is real')],
  },
  15: {
    control: said('时间重叠和相似度核对', 'check of overlaps and of likeness'),
    shown: [
      said('本案两份询问笔录时间重叠且询问人相同', 'two questionings of the case at once by the same officer'),
      said('本案询问笔录内容近乎相同', 'records of questionings of the case that are nearly the same'),
      said('询问时间短于记录字数所需', 'a questioning shorter than its text could be asked and written in'),
    ],
    acrossCases: [said('不同案件的笔录近乎相同', 'records of different cases that are nearly the same')],
    notShown: [
      said('短于设置字数的笔录不比对', 'records shorter than the setting are not compared'),
      said('不同案件之间按更正后的时间比对', 'across cases times are compared as they were corrected'),
    ],
  },
  16: {
    control: said('到期自动解除', 'lapses by itself, with the form of release'),
    shown: [
      said('七个工作日未处理自动解除', 'nothing was done in seven working days'),
      said('试图延长先行登记保存（被拒绝）', 'somebody wanted to extend a hold (refused)'),
    ],
    notShown: [
      said('解除后是否告知当事人，没有单独记录', 'whether the party was told of the lapse has no record of its own'),
    ],
  },
  17: {
    control: said('选择法律依据；清单与事实关联', 'basis is picked; list is linked with the facts'),
    shown: [
      said('查封扣押没有法律依据', 'a seizure without a legal basis'),
      said('查封扣押的依据未能识别出法律、法规', 'a seizure on a basis in which no law can be read'),
      said('因与违法行为无关而解除', 'goods given back because they had nothing to do with the act'),
      said('相同物品、地点重复查封扣押', 'the same goods at the same place sealed twice'),
      said('未批准、未交付清单、超越权力清单实施（被拒绝）', 'without approval, list or power (refused)'),
    ],
    notShown: [
      said(
        '物品是否与违法行为有关，记录只有文字：只有本机关自己认定无关时才显示',
        'whether goods belong to the act is told in words only: it shows where the bureau itself says that they do not',
      ),
      said('其他机关的查封', 'what other bodies sealed'),
    ],
  },
  18: {
    control: said('硬性期限；到期解除', 'hard clock; release at expiry'),
    shown: [
      said('超过期限未解除', 'kept beyond the period'),
      said('检验期间届满没有结果', 'a test beyond its fixed period'),
      said('再次延长、未告知检验期间（被拒绝）', 'a second extension, a period that was not told (refused)'),
    ],
  },
  19: {
    control: said('二十四小时计时；自动提请解除', '24-hour timer; task of release'),
    shown: [said('紧急措施二十四小时内未补办批准', 'no approval within 24 hours')],
    notShown: [said('是否确属紧急', 'whether it was really urgent')],
  },
  20: {
    control: said('台账；每次出入库拍照；二加一签名', 'ledger; photograph at each move; 2+1 signatures'),
    shown: [
      said('已解除仍在库，或者出库迟延', 'released and still in the store, or out too late'),
      said('处理数量超过台账', 'more disposed of than the store had'),
      said('应退财物未退', 'goods or money not given back'),
      said(
        '与批准不符、一人经手、无照片、未公告（被拒绝）',
        'other goods, one person, no photograph, no proclamation (refused)',
      ),
    ],
    notShown: [said('未入台账的物品', 'goods that were never entered in the ledger')],
  },
};
