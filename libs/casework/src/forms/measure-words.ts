import { legalDateOf } from '../deadlines/index.js';
import type { MeasureContent } from '../events/measures.js';
import { textDate } from './chinese/date.js';
import { inOneSentence } from './chinese/punctuation.js';
import type { Made } from './paper.js';
import { measureOf } from './subject.js';
import { upTo } from './words.js';

export const measureNames: Record<MeasureContent['kind'], string> = {
  'evidence-hold': '先行登记保存证据',
  seizure: '查封、扣押',
};

/** Every measure that was taken before the form: when, which, under which number; nothing where none was. */
export const measuresTaken = (made: Made): string => {
  const { facts } = upTo(made);
  return inOneSentence(
    facts.map((fact, place) => {
      if (fact.type !== 'MeasureTaken' && fact.type !== 'UrgentMeasureTaken') return '';
      const content = measureOf(facts, place);
      if (content === null) return '';
      const { takenAt, number } = fact.data;
      return `${textDate(legalDateOf(takenAt))}${measureNames[content.kind]}${content.items}（${number}）`;
    }),
  );
};
