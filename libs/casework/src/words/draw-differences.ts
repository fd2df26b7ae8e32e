import { inLanguage, type InBoth, type Language } from './language.js';

/** What a draw that is made again differs in from the recorded one. */
export type DrawDifference =
  | { readonly code: 'method-unknown'; readonly parameters: { readonly method: string } }
  | {
      readonly code: 'too-few-inspectors';
      readonly parameters: { readonly found: number; readonly object: string };
    }
  | {
      readonly code: 'another-list-of-objects' | 'another-list-of-inspectors' | 'other-tasks';
      readonly parameters: Readonly<Record<string, never>>;
    };

type Told<Code> = Extract<DrawDifference, { code: Code }>['parameters'];

const differences: { readonly [Code in DrawDifference['code']]: (parameters: Told<Code>) => InBoth } = {
  'method-unknown': ({ method }) => ({
    zh: `本程序不支持抽取方法 ${method}。`,
    en: `The method ${method} is not known to this program.`,
  }),
  'too-few-inspectors': ({ found, object }) => ({
    zh: `对 ${object} 只剩 ${found} 名可以抽取的检查人员。`,
    en: `Only ${found} inspectors are left for ${object}.`,
  }),
  'another-list-of-objects': () => ({
    zh: '检查对象名录与抽取时使用的名录不一致。',
    en: 'The list of objects is not the one that was drawn from.',
  }),
  'another-list-of-inspectors': () => ({
    zh: '检查人员名录与抽取时使用的名录不一致。',
    en: 'The list of inspectors is not the one drawn from.',
  }),
  'other-tasks': () => ({
    zh: '抽取结果与随机种子得出的结果不一致。',
    en: 'The tasks are not the ones that the seed gives.',
  }),
};

/** What a draw that was made again differs in, as it is read. */
export const drawDifferenceIn = ({ code, parameters }: DrawDifference, language: Language): string =>
  inLanguage((differences[code] as (told: typeof parameters) => InBoth)(parameters), language);
