import type { Refusal } from '../src/refusals/index.js';
import { detailIn, type RiskDetail } from '../src/words/risk-details.js';
import { sentenceOf } from '../src/words/sentence.js';

/** The English sentence of a refusal; empty where there is none. */
export const said = (refusal: Refusal | null | undefined): string =>
  refusal == null ? '' : sentenceOf(refusal, 'en').message;

/** What the same says would be allowed instead. */
export const saidInstead = (refusal: Refusal | null | undefined): string =>
  refusal == null ? '' : sentenceOf(refusal, 'en').instead;

/** The English sentence of a sign of risk. */
export const saidOf = (sign: { readonly detail: RiskDetail } | undefined): string =>
  sign === undefined ? '' : detailIn(sign.detail, 'en');

/** What a sentence that was made of wrong parameters would show. */
const unsaid = /undefined|null|\[object|NaN|：。|“”|: \./;

/** What is wrong with a sentence; of hundreds of thousands of them, so that each is asked for without a matcher. */
const faultsOf = (sentence: string, ending: RegExp, ...never: RegExp[]): string[] =>
  [...(ending.test(sentence) ? [] : [ending]), ...[unsaid, ...never].filter((pattern) => pattern.test(sentence))].map(
    (pattern) => `${sentence} ${String(pattern)}`,
  );

const chineseEnding = /\p{Script=Han}.*[。；]$/su;
const halfWidthMark = /\p{Script=Han}[,;:?!.](?![\w*])/u;
const englishEnding = /\.$/;

/** Fails unless a refusal can be said in both languages, by what it carries into the log as JSON. */
export const expectSayable = (refusal: Refusal): void => {
  const kept = JSON.parse(JSON.stringify(refusal)) as Refusal;
  const [chinese, english] = [sentenceOf(kept, 'zh-CN'), sentenceOf(kept, 'en')];
  const faults = [
    ...[chinese.message, chinese.instead].flatMap((each) => faultsOf(each, chineseEnding, halfWidthMark)),
    ...[english.message, english.instead].flatMap((each) => faultsOf(each, englishEnding)),
  ];
  if (faults.length > 0) throw new Error(`${kept.code} cannot be said: ${faults.join('; ')}`);
};
