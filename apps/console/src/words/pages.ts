/** The pages of the menu. */
export const pagesZh = {
  supervision: '监督',
  matters: '监督事项',
  complaints: '投诉举报',
  inspections: '双随机抽查',
  registers: '登记簿',
  system: '系统',
  worklist: '工作台',
  cases: '案件',
  risks: '风险点',
  penalties: '裁量情况',
  audit: '审计',
  proof: '核验',
  reviewAccess: '复议诉讼查阅',
  newCase: '登记案源',
};

export const pagesEn: typeof pagesZh = {
  supervision: 'Supervision',
  matters: 'Matters of supervision',
  complaints: 'Complaints and reports',
  inspections: 'Random inspections',
  registers: 'Registers',
  system: 'System',
  worklist: 'Worklist',
  cases: 'Cases',
  risks: 'Risk points',
  penalties: 'Discretion',
  audit: 'Audit',
  proof: 'Verify',
  reviewAccess: 'Open for review',
  newCase: 'Register a clue',
};
