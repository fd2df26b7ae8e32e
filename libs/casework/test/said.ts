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

/** Fails unless a refusal can be said in both languages, by what it carries into the log as JSON. */
export const expectSayable = (refusal: Refusal): void => {
  const kept = JSON.parse(JSON.stringify(refusal)) as Refusal;
  const chinese = sentenceOf(kept, 'zh-CN');
  for (const sentence of [chinese.message, chinese.instead]) {
    expect(sentence).toMatch(/\p{Script=Han}.*[。；]$/su);
    expect(sentence).not.toMatch(unsaid);
    expect(sentence).not.toMatch(/\p{Script=Han}[,;:?!.](?![\w*])/u);
  }
  const english = sentenceOf(kept, 'en');
  for (const sentence of [english.message, english.instead]) {
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(unsaid);
  }
};
