/** Where a field stands in the case, in words: 调查 › 立案 › 处罚依据, 证据 › 第 2 项 › 来源. */
export const sayPath = (path: readonly string[], title: (name: string) => string): string =>
  path.map((name) => (/^\d+$/.test(name) ? `[${name}]` : title(name))).join(' › ');
