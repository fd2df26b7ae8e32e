/** Why the same person may not do both (predicates of a person). */
export const dutiesApart = {
  'drafted-supervision': {
    en: 'drafted the instrument and cannot approve it',
    zh: '是该监督文书的拟制人，不得同时批准',
  },
  'enters-publication': {
    en: 'enters the publication and may not be its secrecy review',
    zh: '是公示信息的录入人，不得同时负责保密审查',
  },
  'hands-in-file': { en: 'hands in the file and cannot check it', zh: '是案卷移交人，不得同时负责归档检查' },
  'offered-case': { en: 'offered the case and cannot receive it', zh: '是案件移交人，不得同时作为接收人' },
  'named-for-two': { en: 'is named for two duties', zh: '被同时指定承担两项职责' },
  'handled-no-hearing': {
    en: 'handled the case once and may not sit on its hearing',
    zh: '曾经承办本案，不得担任本案听证人员',
  },
  'reviewed-no-handling': { en: 'reviewed the case and may not handle it', zh: '是本案审核人员，不得承办本案' },
  'sits-no-handling': {
    en: 'sits on the hearing and may not handle the case',
    zh: '是本案听证人员，不得承办本案',
  },
  'handles-or-gave-opinion': { en: 'handles the case or gave the opinion', zh: '是本案承办人员或者已签署审查意见' },
  'asked-for-it': { en: 'asked for it', zh: '是该事项的申请人' },
  'reported-suspicion': {
    en: 'reported the suspicion or handles the case',
    zh: '是本案承办人员或者涉嫌犯罪情况的报告人',
  },
  'made-proposal': { en: 'made the proposal', zh: '是该审批事项的提请人' },
  'person-concerned': { en: 'is the person concerned', zh: '是被申请回避的人员' },
  'handled-no-review': { en: 'handled the case once and may not review it', zh: '曾经承办本案，不得审核本案' },
  'leads-no-discussion': {
    en: 'investigated the case and cannot lead the discussion of the heads',
    zh: '是本案调查人员，不得主持负责人集体讨论',
  },
  'hands-in-spot-file': { en: 'hands in the file and cannot receive it', zh: '是材料交存人，不得同时作为接收人' },
  'took-application': { en: 'took the application in', zh: '是该申请的接收人' },
  'executes-no-supervision': {
    en: 'executes the disposal and cannot supervise it',
    zh: '是涉案物品处理的执行人，不得同时担任监督人',
  },
  'proposed-or-endorsed': { en: 'proposed or endorsed it', zh: '是该事项的提请人或者审查人' },
  'investigated-case': { en: 'investigated the case', zh: '是本案调查人员' },
  'planned-inspection': { en: 'planned this inspection', zh: '是本次抽查方案的制定人' },
} as const;

export type DutyApart = keyof typeof dutiesApart;
