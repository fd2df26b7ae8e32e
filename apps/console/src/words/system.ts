/** What the page of the system says, in Chinese. */
export const systemZh = {
  node: '本节点',
  ready: '运行正常',
  notReady: '不能正常服务',
  parts: { log: '事件日志', readModels: '列表存储', projector: '列表更新', clock: '时钟', looks: '查阅记录' },
  part: '组成',
  state: '状态',
  partReady: '正常',
  partNot: '异常',
  behind: (records: number): string => (records === 0 ? '列表已是最新' : `列表落后 ${records} 条记录`),
  parked: '无法计算的记录',
  parkedHelp:
    '这些事项的记录无法计算，其余事项不受影响；日志中的记录保持原样，每有新记录都会重试。请将名称和原因交给运维人员：更新程序后重建列表；仍不能恢复的，核验日志并与备份比对。',
  noParked: '没有无法计算的记录。',
  stream: '事项',
  reason: '原因',
  since: '日志位置',
  lists: '列表和日志的核验与重建',
  toProof: '前往核验',
  proofHelp: '核验日志、文件和列表；运维人员可以在那里重建列表。',
  log: '日志',
  logId: '日志标识',
  logHelp: '各分区的记录数和根摘要。抄录后可以在以后核验时比对，证明其间的记录没有改动。',
  partition: '分区',
  size: '记录数',
  root: '根摘要',
};

/** The same in English. */
export const systemEn: typeof systemZh = {
  node: 'This node',
  ready: 'Running',
  notReady: 'Not able to serve',
  parts: { log: 'Event log', readModels: 'Store of lists', projector: 'Lists', clock: 'Clock', looks: 'Looks' },
  part: 'Part',
  state: 'State',
  partReady: 'Ready',
  partNot: 'Not ready',
  behind: (records) =>
    records === 0 ? 'Lists are up to date' : `Lists lack ${records} ${records === 1 ? 'record' : 'records'}`,
  parked: 'Streams that cannot be computed',
  parkedHelp:
    'What was recorded in these cannot be computed; all others go on. The log keeps the records as they are, and each new one is another try. Give name and reason to who runs the node: update the program and make the lists anew; if that does not help, verify the log and hold it against the backup.',
  noParked: 'Every stream can be computed.',
  stream: 'Stream',
  reason: 'Reason',
  since: 'Place in the log',
  lists: 'Verify and rebuild',
  toProof: 'Go there',
  proofHelp: 'Proves the log, its files and lists; who runs the node makes the lists anew there.',
  log: 'Log',
  logId: 'Identifier of the log',
  logHelp:
    'How many records each partition has, and its root. Written down, they prove at a later verification that nothing changed in between.',
  partition: 'Partition',
  size: 'Records',
  root: 'Root',
};
