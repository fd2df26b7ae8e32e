interface PathWords {
  /** What a field is called. */
  readonly title: (name: string) => string;
  /** An entry of a list, by its number from 1. */
  readonly entry: (number: number) => string;
}

/** Where a field stands in the case, in words: 调查 › 立案 › 处罚依据, 证据 › 第 2 项 › 来源. */
export const sayPath = (path: readonly string[], { title, entry }: PathWords): string =>
  path.map((name) => (/^\d+$/.test(name) ? entry(Number(name)) : title(name))).join(' › ');
