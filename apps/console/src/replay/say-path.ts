import { formOfPart } from '../kit/form-of-part.js';

interface PathWords {
  /** What a field is called, on a form of its own where it has one. */
  readonly title: (name: string, form?: string) => string;
  /** An entry of a list, by its number from 1. */
  readonly entry: (number: number) => string;
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** Where a field stands in the case, in words: 调查 › 立案 › 处罚依据, 证据 › 第 2 项 › 来源. */
export const sayPath = (path: readonly string[], { title, entry }: PathWords): string =>
  path
    .map((name, place) => {
      if (isNumber(name)) return entry(Number(name));
      return title(name, formOfPart(path.slice(0, place).findLast((each) => !isNumber(each)) ?? ''));
    })
    .join(' › ');
