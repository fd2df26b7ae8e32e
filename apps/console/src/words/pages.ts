/** The pages of the menu. */
export const pagesZh = {
  supervision: '监督',
  matters: '监督事项',
  worklist: '工作台',
  cases: '案件',
  owed: '应办未结',
  risks: '风险点',
  penalties: '裁量情况',
  audit: '审计',
  proof: '核验',
  newCase: '登记案源',
};

export const pagesEn: typeof pagesZh = {
  supervision: 'Supervision',
  matters: 'Matters of supervision',
  worklist: 'Worklist',
  cases: 'Cases',
  owed: 'Owed',
  risks: 'Risk points',
  penalties: 'Discretion',
  audit: 'Audit',
  proof: 'Verify',
  newCase: 'Register a clue',
};
