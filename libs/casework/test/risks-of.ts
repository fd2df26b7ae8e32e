import { risksOf, type Risk } from '#casework';
import { Story } from '../src/testing/given.js';
import { detailIn } from '../src/words/risk-details.js';
import { law } from './law.js';

/** The signs of a risk point, each of which can be said in both languages. */
export const signs = ({ file }: Story, number: number): Risk[] => {
  const found = risksOf({ ...file, law }).filter((risk) => risk.number === number);
  for (const { detail } of found) {
    expect(detailIn(detail, 'zh-CN')).toMatch(/\p{Script=Han}.*。$/su);
    expect(detailIn(detail, 'en')).toMatch(/\.$/);
    for (const language of ['zh-CN', 'en'] as const) expect(detailIn(detail, language)).not.toMatch(unsaid);
  }
  return found;
};

/** What a sentence that was made of wrong parameters would show. */
const unsaid = /undefined|\[object|NaN/;

/** What the signs of a risk point say, by their codes. */
export const codes = (story: Story, number: number): string[] => signs(story, number).map(({ detail }) => detail.code);
export const when = (story: Story, number: number): [string, string | null][] =>
  signs(story, number).map(({ since, until }) => [since, until]);

export const evidenceOf = (collectedOn: string) => ({
  officers: ['wang', 'li'],
  kind: 'object',
  description: '食品',
  provider: '当事人',
  collectedOn,
});
export const waiver = { waivedOn: '2026-04-10', namesHearing: false, signature: '签名' };

/** A sample of food that two officers took at the party's place on a day. */
export const sampleOf = (takenOn: string) => ({
  officers: ['wang', 'li'],
  takenOn,
  source: 'on-site',
  goods: '预包装食品',
  quantity: '10袋',
  place: '经营场所',
  partyNotified: true,
  sealed: true,
  listHandedOver: true,
  signature: '当事人签名',
  audioVisual: [],
});
