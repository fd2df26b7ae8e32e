/** What somebody else proposed and waits, and what was found so far. */
export const judgedZh = {
  waits: '等待签署意见或者批准的事项',
  by: '提请人',
  endorsedBy: '已签署意见',
  notEndorsed: '尚未签署',
  report: '调查终结报告',
  measures: '行政强制措施',
  measure: (number: number): string => `第 ${number} 项`,
  verifications: '核查情况',
  found: '调查取证',
  waitsFor: (roles: string): string => `等待${roles}办理`,
  asked: {
    start: '申请实施',
    extension: '申请延长',
    end: '申请处理或者解除',
    'early-disposal': '申请先行处置',
  },
  standing: {
    asked: '待批准',
    approved: '已批准，未实施',
    taken: '实施中',
    ended: '已终止',
    refused: '未批准',
  },
};

export const judgedEn: typeof judgedZh = {
  waits: 'Waits for an opinion or an approval',
  by: 'Proposed by',
  endorsedBy: 'Opinion given by',
  notEndorsed: 'Not yet',
  report: 'Report of the investigation',
  measures: 'Measures',
  measure: (number) => `No. ${number}`,
  verifications: 'Verification',
  found: 'Investigation',
  waitsFor: (roles) => `Waits for: ${roles}`,
  asked: {
    start: 'to be taken',
    extension: 'to be extended',
    end: 'to be ended',
    'early-disposal': 'to be disposed of early',
  },
  standing: {
    asked: 'waits for approval',
    approved: 'approved, not taken',
    taken: 'in force',
    ended: 'ended',
    refused: 'not approved',
  },
};
