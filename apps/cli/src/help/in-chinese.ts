/** What the help of each command, argument and option says, in Chinese, by what it says in English. */
export const helpInChinese: Readonly<Record<string, string>> = {
  'Anlu 案录: event-sourced case management for administrative enforcement': '案录：基于事件溯源的行政执法案件管理系统',
  // Commands
  'serve, with the published cases and the demonstration cases, until Ctrl-C':
    '启动服务，载入已公开的案例和演示案件，按 Ctrl-C 结束',
  'take published decisions in as closed reference cases, each through the discretion check':
    '导入已公开的处罚决定，逐件裁量核对后作为已结案的参考案例',
  'play the demonstration cases, each for one thing to see': '办理演示案件，每件展示一种情形',
  'play lifelike made-up cases; the same seed gives the same events': '办理模拟案件；种子相同，事件相同',
  'build every read model anew from the log, compare, then switch': '依据日志重建全部列表数据，比对后切换',
  'prove that nothing was changed: chains, Merkle trees, genesis, every event, every file, every read model':
    '核验记录未被改动：哈希链、默克尔树、创世记录、每个事件、每份文件、全部列表数据',
  'print the root of each partition, to be kept where nobody who can change the log can change it too':
    '输出各分区的根值，另行保存在能够改动日志的人无法改动的地方',
  'make the draw of a random inspection again, here and not on the server, and compare':
    '在本机而不在服务器上重新进行一次双随机抽取，并与原结果比对',
  'show a case as it stood at an event or on a day, with its clocks, risks, forms and files of then':
    '显示案件在某一事件或者某日的情况，包括当时的期限、风险点、文书和文件',
  'show what differs between two points of a case, and which event did it': '比对案件的两个时点，列明差异及其事件',
  'show what a decision rested on, on its day': '显示处罚决定作出当日所依据的事实、规定和登记信息',
  'show what who takes over a case or the work of a unit must know: hand-over briefs':
    '显示接办案件或者接手单位工作所需了解的内容：交接摘要',
  'list the matters of supervision that a person may see, the nearest clock first':
    '列出本人可查看的监督事项，最近到期的在前',
  'show a matter of supervision: its instruments, clocks and what can be done; `document` prints one':
    '显示一件监督事项：监督文书、期限和可办理的事项；文书由 `document` 输出',
  'show what cases, complaints and matters of supervision owe outwards until its receipt: the delivery ledger':
    '显示案件、投诉举报和监督事项对外应办而未取得回执的事项：应办事项台账',
  'list open work, the nearest clock first; also that of a past day':
    '列出未办结的工作，最近到期的在前；也可查看过去某日',
  'list the deadlines that a change of the calendar, a clock or a setting moves, before and after it':
    '列出因日历、期限或者参数变更而变动的期限，变更前后对照',
  'show who looked at what, the newest first: to who supervises or audits; to others their own looks':
    '显示谁看过什么，最新的在前：监督和审计人员可看全部，其他人只看本人的',
  'print a case as JSON: its page, its history, and its records byte for byte with their hashes':
    '以 JSON 输出一件案件：案件页、历史，以及逐字节的记录及其哈希值',
  'write an official form of a case, or an instrument of supervision': '输出案件的法定文书，或者监督文书',
  'copy the log as it is now, byte for byte, while the server runs': '在服务运行时逐字节备份当前日志',
  'make a log from a backup, byte for byte, and verify it; read models are made when a server starts on it':
    '由备份逐字节恢复日志并核验；列表数据在服务启动时生成',
  'copy a log to another place, byte for byte, and verify it there; stop its servers first':
    '逐字节将日志复制到另一处并在该处核验；请先停止使用它的服务',
  'print a bearer token of the local issuer, good for 12 hours': '输出本机签发的访问令牌，有效 12 小时',
  'send a file, so that an act can name it; prints its digest': '上传文件，供办理事项引用；输出其摘要',
  'hold published penalties against the statutory range and the discretion bands':
    '将已公开的处罚与法定幅度、裁量基准核对',
  'tell what a rule would have shown over history, before it is switched on; records nothing':
    '规则启用前，对历史案件试算其提示；不作记录',
  'compute due dates by the clocks of the law, with the reasons': '依据法定期限计算到期日，并说明理由',
  // Arguments and options
  'number of a risk point on single cases, e.g. 3, or code of a pattern, e.g. split-below-line':
    '单个案件的风险点编号，如 3；或者跨案件规则的代码，如 split-below-line',
  'a setting as it might be, for all or one unit': '拟采用的参数，适用于全部或者某一单位',
  'first day; a year before the last without it': '起始日期；不写的为截止日期前一年',
  'last day; today without it': '截止日期；不写的为今日',
  'a unit with all below it; your own without it': '某单位及其下级单位；不写的为本单位',
  'identifier of a change that came, e.g. calendar.2026; without it they are listed':
    '已有变更的标识，如 calendar.2026；不写的列出各项变更',
  'try the days off of a year, as data/calendars/<year>.json has them':
    '试算某年的节假日安排，格式同 data/calendars/<year>.json',
  'try clocks, as data/clocks.json has them': '试算期限表，格式同 data/clocks.json',
  'try settings, as data/settings.json has them': '试算参数，格式同 data/settings.json',
  'deadlines that ran at the end of this day; of a change that came': '该日日终时进行中的期限；用于已有的变更',
  'demonstration user who asks': '查询所用的演示用户',
  'print JSON': '输出 JSON',
  'folder to make; it must not be there yet': '新建的文件夹；该文件夹应当尚不存在',
  'identifier of a case; without it all that is open in the unit': '案件标识；不写的为本单位全部未办结事项',
  'only cases of which this person is an officer': '只看由该人员承办的案件',
  'tell apart what happened from this day on, or from the `until` of an answer':
    '另列该日以后发生的事项；也可填写此前应答中的 `until`',
  'published decisions as JSON, JSON lines or {"cases": [...]}; - reads standard input':
    '已公开的处罚决定，格式为 JSON、逐行 JSON 或者 {"cases": [...]}；- 表示读取标准输入',
  'of the file: utf-8 (with or without BOM) or gb18030': '文件编码：utf-8（有无 BOM 均可）或者 gb18030',
  'one JSON line per decision (the only form there is; amounts in fen)':
    '每件处罚决定一行 JSON（只有这一种形式；金额单位为分）',
  'identifier of the case': '案件标识',
  'number of an event, day, instant, or act: filing, notice, decision, …':
    '事件编号、日期、时间，或者事项：filing（立案）、notice（告知）、decision（决定）等',
  'another point': '另一时点',
  'as it is known today, corrections from the day of what they correct; else as it was known then':
    '按今日所知，更正自被更正事项之日起适用；不写的按当时所知',
  'data folder (of a node on Kafka: what it has read), or kafka://host:port/topic':
    '数据文件夹（使用 Kafka 的节点为其已读取的内容），或者 kafka://host:port/topic',
  'the same, without a log yet': '同上，且其中尚无日志',
  'number of the event that is the decision; without it the last one': '作出决定的事件编号；不写的为最后一次决定',
  'identifier of the case, or of a matter of supervision': '案件或者监督事项的标识',
  'number of the form, e.g. 45; of a matter notice, decision, opinion':
    '文书编号，如 45；监督事项为 notice（通知书）、decision（决定书）、opinion（意见书）',
  'as the events up to this one fill it; without it the last': '按截至该事件的内容填写；不写的为最后一个事件',
  'of this one of several parties, counted from 1; without it of any': '多个当事人中的第几个，从 1 起数；不写的不区分',
  'what to write': '输出格式',
  'write to this file; without it to the standard output': '写入该文件；不写的输出到标准输出',
  'JSON lines or a list of {id, clock, variant?, start, pauses?: [[from, to]], extensionDays?}; - reads standard input':
    '逐行 JSON，或者 {id, clock, variant?, start, pauses?: [[from, to]], extensionDays?} 的列表；- 表示读取标准输入',
  'one JSON line per row (the only form there is)': '每行一条 JSON（只有这一种形式）',
  'print JSON (the only form there is)': '输出 JSON（只有这一种形式）',
  'JSON: a list of published decisions, or {"cases": [...]}': 'JSON：已公开处罚决定的列表，或者 {"cases": [...]}',
  'import rows again whose content has changed; what was imported first stays in the record':
    '重新导入内容有变化的行；最初导入的内容保留在记录中',
  'who looked at this case': '谁看过该案件',
  'who looked at this complaint or report': '谁看过该投诉举报',
  'who looked at this random inspection': '谁看过该双随机抽查',
  'what this person looked at': '该人员看过什么',
  'from this day on': '自该日起',
  'up to this day': '至该日止',
  'identifier of the matter of supervision': '监督事项标识',
  'those that are over too': '包括已办结的',
  'how far the matter is': '监督事项所处阶段',
  'who supervises': '由谁监督',
  'only matters of this unit': '只看该单位的监督事项',
  'only matters whose sign is in this case': '只看由该案件风险提示引起的监督事项',
  'identifier of a case: everything that it owes and owed': '案件标识：列出其全部应办和已办事项',
  'what is open in this unit and below it; without it in that of who asks':
    '该单位及其下级单位未办的事项；不写的为查询人所在单位',
  'only what is to be served, published, answered …': '只看应送达、应公示、应答复等某一类事项',
  'overdue or soon': 'overdue（已超期）或者 soon（即将到期）',
  'random inspection': '双随机抽查标识',
  'number of an event (7), or a day (2026-03-02): the case as it was known at its end':
    '事件编号（7）或者日期（2026-03-02）：按该时点结束时所知显示案件',
  'folder that `anlu backup` made': '由 `anlu backup` 生成的文件夹',
  'data folder without a log, or kafka://host:port/topic without one (default ANLU_DATA)':
    '尚无日志的数据文件夹或者 kafka://host:port/topic（默认 ANLU_DATA）',
  'how many': '件数',
  'what decides chance': '随机种子',
  'demonstration user, e.g. wang': '演示用户，如 wang',
  'photograph, sound, film or PDF': '照片、录音、录像或者 PDF',
  'demonstration user who sends it': '上传所用的演示用户',
  'print JSON, as `files` of an act take it': '输出 JSON，可直接用于办理事项的 `files`',
  'a root kept elsewhere, as `anlu roots` prints it; several times for several':
    '另行保存的根值，即 `anlu roots` 的输出；有多个的可多次填写',
  'as it stood at the end of this day: by what was recorded and known then':
    '该日结束时的情况：按当时已记录和已知的内容',
  'which part of it': '其中哪一部分',
  'only work of this officer': '只看该人员的工作',
  'zh-CN or en: in which language rules speak (else ANLU_LANG, else the locale)':
    'zh-CN 或者 en：使用的语言（不写的依次按 ANLU_LANG、系统区域设置）',
  'display help for command': '显示帮助',
  '\nExit codes: 0 done, 1 unexpected, 2 wrong input or setting, 3 something was found, 4 no server.':
    '\n退出码：0 完成，1 意外错误，2 输入或者设置有误，3 发现问题，4 无法连接服务。',
  // Titles
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};
