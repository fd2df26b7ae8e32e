import { useQuery } from '@tanstack/react-query';
import { patternNames } from '#casework/words/pattern-names';
import { answered, client, type Schema } from '../api/client.js';
import { useSpeech } from '../words/speech.js';

type Point = Schema<'Answer.RiskPointRow'>;

/** A rule that can be tried: as the address names it, what it is called, and its parameters as they are in force. */
export interface Rule {
  readonly key: string;
  readonly title: string;
  readonly parameters: Point['parameters'];
}

/** The rules that a back-test takes, with the parameters that the unit has. */
export const useRules = (unit: string): readonly Rule[] => {
  const { words, language } = useSpeech();
  const points = useQuery({
    queryKey: ['risk-rules', unit],
    queryFn: () => answered(client.GET('/risk-rules', { params: { query: unit === '' ? {} : { unit } } })),
    staleTime: 600_000,
  });
  return (points.data ?? []).flatMap((point) =>
    point.backTests.map(({ code, parameters }): Rule => {
      const name = language === 'en' ? point.name : point.chinese;
      const pattern = code === null ? words.backTest.inOneCase : patternNames[code][language];
      return {
        key: code ?? String(point.number),
        title: `${point.number}. ${words.backTest.ruleNamed(name, pattern)}`,
        parameters: point.parameters.filter((each) => parameters.includes(each.name)),
      };
    }),
  );
};
