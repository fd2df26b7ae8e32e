/** Kinds of streams as a sentence begins with one of them. */
const kinds: Readonly<Record<string, string>> = {
  case: '该案件',
  complaint: '该投诉举报',
  inspection: '该抽查检查',
  supervision: '该监督事项',
  officer: '该执法人员',
  unit: '该单位',
};

export const kindInChinese = (kind: string): string => kinds[kind] ?? '该记录';
