import { said, type SaidOfPoint } from './said.js';

/** The last twenty risk points: control, signs, and what records cannot show. */
export const saidOfLastPoints: Readonly<Record<number, SaidOfPoint>> = {
  21: {
    control: said('中止案件定期检查；说明理由', 'suspensions are looked at regularly; evidence of the cause'),
    shown: [
      said('中止后长期没有进展', 'suspended, and nothing heard of it for long'),
      said('办案期限最后几日中止', 'suspended on the last days of the case clock'),
      said('抽样后未及时委托检验', 'a sample that was sent to be tested late'),
    ],
    notShown: [
      said('送检是否故意拖延', 'whether a test was sent late on purpose'),
      said(
        '检验委托不注明样品：以抽样后首次委托为准',
        'no record says which sample a test is of: the first test after the sampling counts',
      ),
    ],
  },
  22: {
    control: said('系统计算期限；到期后不得延期', 'computed clock; no late extension'),
    shown: [
      said('超过办案期限', 'decided after the case clock, or not at all'),
      said('期满后延期、超过上限延期（被拒绝）', 'an extension after the end or beyond the maximum (refused)'),
    ],
  },
  23: {
    control: said('同一当事人合并提醒；临界数额报告', 'merge alert for the same party; report of amounts near a line'),
    shown: [
      said(
        '罚款、没收略低于听证数额，未告知听证权利',
        'a fine or confiscation just below the hearing range, no hearing offered',
      ),
      said('罚款略低于法制审核数额，未经法制审核', 'a fine just below the line of legal review, none held'),
      said('当场罚款等于或者略低于简易程序上限', 'a fine on the spot at the ceiling or just below it'),
      said('当场作出超出简易程序的处罚（被拒绝）', 'more on the spot than the summary procedure allows (refused)'),
    ],
    acrossCases: [said('同一当事人、同类行为拆成数案', 'one party and kind of act split into several cases')],
    notShown: [said('数额恰好低于界限的动机', 'why an amount lies below a line')],
  },
  24: {
    control: said('审核人与办案人分离；时长和结果统计', 'hard separation; statistics of time and outcome'),
    shown: [
      said('申报类别与案卷矛盾', 'the declared category contradicts the file'),
      said('审核用时过短', 'a review that was over in minutes'),
      said('以派出机构名义办理的案件由其他单位审核', 'a station’s own case that another unit reviewed'),
      said('办案人自审、无资格审核、审核未通过即报批（被拒绝）', 'own case, no qualification, not passed (refused)'),
    ],
    acrossCases: [said('审核人从不提出意见', 'a reviewer who never has an opinion')],
  },
  25: {
    control: said('前置条件；顺序核对', 'gate of conditions; check of the order'),
    shown: [
      said('应当集体讨论而没有讨论记录', 'a case that needed it has no discussion'),
      said('决定早于讨论', 'decided before the discussion'),
      said('意见、签名不全，主持人未发表意见', 'opinions or signatures missing, a host without one'),
      said('全体参加人不同意讨论结论', 'everybody against what was agreed on'),
      said('讨论早于陈述申辩、听证、审核（被拒绝）', 'held before statement, hearing or review (refused)'),
      said('未经讨论即决定、记录不全（被拒绝）', 'decided without it, or a record with gaps (refused)'),
    ],
    notShown: [said('讨论时是否实际发表意见', 'whether people really spoke')],
  },
  26: {
    control: said('按送达日期控制', 'gate on the day of service'),
    shown: [
      said('期限内作出决定', 'decided inside the window'),
      said(
        '未告知、期限内决定、放弃听证未写明（被拒绝）',
        'no notice, inside the window, a waiver without the hearing (refused)',
      ),
    ],
  },
  27: {
    control: said('复核必填；数额比对', 'required field; comparison of amounts'),
    shown: [
      said('陈述申辩后没有复核即决定', 'decided without a re-check of what was stated'),
      said('陈述申辩、要求听证后处罚加重', 'heavier once the party had stated its case or asked for a hearing'),
      said('未复核、加重处罚（被拒绝）', 'not re-checked, or heavier (refused)'),
    ],
    notShown: [said('没有记录的口头陈述', 'what was said and not recorded')],
  },
  28: {
    control: said('计时；角色检查', 'timers; check of roles'),
    shown: [
      said('听证各期限超期', 'a clock of the hearing ran out'),
      said('听证人员曾对本案签署意见、审批或者作出决定', 'a panel on which a head sits who led the case'),
      said('通知不足七日、办案人主持、非主持人主持（被拒绝）', 'too short a notice, a panel that handled it (refused)'),
    ],
  },
  29: {
    control: said('裁量计算；理由；比对', 'tier engine; text of reasons; comparison'),
    shown: [
      said(
        '决定所附计算：档次与数额、情节不符，超出幅度',
        'by its own computation: tier against amount or circumstances, out of range',
      ),
      said('警告没有法定依据', 'a warning for which no norm provides'),
      said(
        '批准后降低罚款或者减少没收、限制而案卷没有事由',
        'a lower fine, confiscation or restriction than was approved, and nothing says why',
      ),
      said(
        '关联案件已就同一违法行为罚款，报告或者决定仍罚款',
        'a report or decision that fines, where a linked case has fined the same act',
      ),
      said('超幅度、无依据处罚（被拒绝）', 'out of range or not provided (refused)'),
    ],
    acrossCases: [said('减轻处罚集中于个别人员', 'reductions that cluster by officer')],
    notShown: [said('裁量理由是否成立', 'whether the reasons given are good ones')],
  },
  30: {
    control: said('临界提醒；三日、二十四小时计时', 'threshold alert; timers of 3 days and 24 hours'),
    shown: [
      said('移送未按时批准、送出', 'a referral not approved or sent in time'),
      said('移送期间作出处罚（被拒绝）', 'a penalty while it is with the police (refused)'),
    ],
    notShown: [
      said(
        '追诉标准未作为数据收录，不能自动判断应当移送',
        'the lines of prosecution are no data here: that a case should go is not computed',
      ),
    ],
  },
  31: {
    control: said('逐项比对；加重须重新告知', 'check of differences; a new notice if heavier'),
    shown: [
      said('依据、事实、数额与告知不一致', 'other basis, facts or amount than the notice'),
      said('与报批意见、集体讨论结果不一致', 'not what was proposed or agreed on'),
      said('超出告知、违背讨论结果（被拒绝）', 'beyond the notice, against the discussion (refused)'),
    ],
    notShown: [said('文字表述的差异', 'differences of wording')],
  },
  32: {
    control: said('按送达方式要求证明', 'set of proofs by way of service'),
    shown: [
      said('超过七个工作日送达', 'the decision served after seven working days'),
      said(
        '留置无见证、无音像；电子送达无确认书；公告前未穷尽其他方式',
        'left without proof, sent without #10, proclaimed too early',
      ),
      said('上述情形（被拒绝）', 'the same, refused'),
    ],
    notShown: [said('签收人是否有权签收', 'whether who signed was entitled to')],
  },
  33: {
    control: said('待公示清单和类别规则；三日撤回', 'queue and rule of class; withdrawal in 3 working days'),
    shown: [
      said('公示、撤回、信用修复超期', 'shown, withdrawn or repaired late'),
      said('不应公示、未隐去、修复条件不符（被拒绝）', 'not to be shown, not redacted, not repairable (refused)'),
    ],
    notShown: [said('公示系统实际显示的内容', 'what the publicity system really shows')],
  },
  34: {
    control: said('票据登记；银行对账', 'register of receipts; reconciliation with the bank'),
    shown: [
      said('现金未按时上缴', 'cash not handed in within two working days'),
      said('违规当场收缴、无票据（被拒绝）', 'cash beyond the law or without receipt (refused)'),
    ],
    acrossCases: [said('同一票据号在数案中入账', 'one number of a receipt booked in several cases')],
    notShown: [said('银行流水不在系统中', "the bank's own list is not here")],
  },
  35: {
    control: said('执行期限；减免须有文书', 'ladder of clocks; waiver only by form'),
    shown: [
      said(
        '期满未催告、过早或者过迟催告、过早申请执行',
        'no demand, one too early or too late, an application too early',
      ),
      said('丧失申请强制执行期限', 'the right to the court lost'),
      said('法院执行完毕而款项未缴清', 'executed by the court with money open'),
      said('超额减免、条件不符（被拒绝）', 'waived too much, ground not met (refused)'),
    ],
  },
  36: {
    control: said('结案清单', 'checklist of closing'),
    shown: [
      said('结案时尚有欠缴', 'money owed when it was closed'),
      said('结案审批超过十五个工作日', 'closed after fifteen working days'),
      said('案卷缺少文书', 'forms missing from a closed file'),
      said('欠缴、措施未解除、缺文书时结案（被拒绝）', 'closing while something is open or missing (refused)'),
    ],
    notShown: [said('纸质案卷的页数', 'the pages of the paper file')],
  },
  37: {
    control: said('一次写入；校验清单；修改即新版本', 'write-once; list of digests; an edit is a new version'),
    shown: [
      said(
        '结案、不予立案、线索移送、当场处罚备案归档后更正、补录、归集',
        'corrected, entered or attached after the closing, or after a clue was not filed or transferred, or a decision on the spot filed',
      ),
      said('同名音像内容不同', 'another recording by the same name, device and time'),
      said(
        '结案后补录、改动决定事项、诉讼期间取证（被拒绝）',
        'entries after the closing, edits of decisions, evidence during a suit (refused)',
      ),
    ],
    notShown: [
      said(
        '日志只可追加并有哈希链：改动历史由核验发现，不在此显示',
        'the log is a chain: an edit of history is found by verify, not here',
      ),
      said('纸质案卷页数', 'the pages of the paper file'),
    ],
  },
  38: {
    control: said('次数上限计数；先批准后检查', 'counter of the cap; approval first'),
    shown: [
      said('抽取后未按时补办审批', 'drawn, and not approved in time'),
      said('检查不足两人', 'fewer than two inspectors'),
      said('未批准、超次数、未抽中、非抽取人员（被拒绝）', 'no approval, beyond the cap, not drawn (refused)'),
    ],
    notShown: [
      said(
        '不经双随机的检查不单独登记，次数不能计入',
        'an inspection beside the random ones has no stream of its own and is not counted',
      ),
      said('扫码记录不在系统中', 'code scans are not recorded here'),
    ],
  },
  39: {
    control: said('凭任务查看；随机指派；回访', 'access by task; random assignment; call-back survey'),
    shown: [
      said(
        '无任务人员试图作为到场人员录入或者录入笔录（被拒绝）',
        'somebody without a task wanted to be recorded or to record (refused)',
      ),
    ],
    acrossCases: [
      said('同一人员、单位集中被投诉', 'a cluster of complaints'),
      said(
        '没有任务的人查看抽取结果后，检查时查无对象',
        'nobody was found at an object after people without a task had looked at the draw',
      ),
      said(
        '同一人员在多件案件中到场时场所关闭、已搬离或者人去楼空',
        'in several cases the same officer found the place closed, left or deserted',
      ),
    ],
    notShown: [
      said('没有任何记录的到访', 'a visit without any record'),
      said(
        '检查当日查看的先后无从得知，不计',
        'a look on the day of the visit, which may have come after it, does not count',
      ),
      said(
        '案件的查看记录与到场时场所关闭不作比对，仅比对双随机抽查',
        'looks at a case are not compared with a place found closed in it: only those at a draw are',
      ),
    ],
  },
  40: {
    control: said(
      '监督台账；十、十、五、十个工作日计时',
      'ledger of supervision; timers of 10, 10, 5 and 10 working days',
    ),
    shown: [
      said(
        '答复、改正、报告、复查、提供案卷超期',
        'an answer, correction, report, re-check or file that did not come in time',
      ),
      said(
        '自己办结、排除涉及本人的事项，未改正即办结，均被拒绝',
        'judging a matter about oneself, ending it without what it asked for (refused)',
      ),
    ],
  },
};
