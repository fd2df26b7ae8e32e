import type { Schema } from '../api/client.js';

type Cited = Pick<Schema<'Answer.BasisRows'>['items'][number], 'law' | 'article' | 'paragraph' | 'item'>;

/** 《食品安全法》第124条第1款第5项 */
export const sayCitation = ({ law, article, paragraph, item }: Cited): string =>
  `《${law}》第${article}条${paragraph === null ? '' : `第${paragraph}款`}${item === null ? '' : `第${item}项`}`;
