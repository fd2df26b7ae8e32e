import type { Refusal } from '../refusals/index.js';
import type { Language } from './language.js';
import { refusalWords, type Sentence } from './refusals/index.js';
import type { Says } from './refusals/words-of.js';

/** A refusal as it is shown: what it is made from, without the mark of the type. */
export type Sayable = Pick<Refusal, 'code' | 'parameters' | 'party'>;

/** A refusal of a record that was written while sentences were recorded. */
export interface SaidBefore {
  readonly message: string;
  readonly instead: string;
}

const words: Readonly<Record<string, Says<never>>> = refusalWords;

/** What of a code is said that no words are known for, as of a record of a later version. */
const unknown = (code: string, language: Language): Sentence =>
  language === 'en'
    ? { message: `Refused: ${code}.`, instead: 'Look at the code and its parameters.' }
    : { message: `系统拒绝：${code}。`, instead: '请查看拒绝代码及其参数。' };

/** The sentence of a refusal: why, and what would be allowed instead; of one of several parties it names the party. */
export const sentenceOf = ({ code, parameters, party }: Sayable, language: Language): Sentence => {
  const says = words[code];
  if (says === undefined) return unknown(code, language);
  const [message, instead] = (language === 'zh-CN' ? says.zh : says.en)(parameters as never);
  if (party === undefined) return { message, instead };
  return { message: language === 'zh-CN' ? `${party}：${message}` : `${party}: ${message}`, instead };
};

/** The sentence of a refusal whose code stands apart. */
export const sentenceOfTold = (code: string, told: Omit<Sayable, 'code'> | SaidBefore, language: Language): Sentence =>
  sentenceOfRecorded('parameters' in told ? { code, ...told } : told, language);

/** The sentence of a refusal as the log has it: made now, or the one that an old record keeps. */
export const sentenceOfRecorded = (recorded: Sayable | SaidBefore, language: Language): Sentence =>
  'parameters' in recorded ? sentenceOf(recorded, language) : { message: recorded.message, instead: recorded.instead };
