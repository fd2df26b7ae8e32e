import { useQuery } from '@tanstack/react-query';
import { answered, client } from '../api/client.js';
import { useSpeech } from '../words/speech.js';

/** Every circumstance of the discretion rules, by its code. */
export const useCircumstances = () =>
  useQuery({
    queryKey: ['circumstances'],
    queryFn: () => answered(client.GET('/circumstances')),
    staleTime: Infinity,
  }).data ?? [];

/** A circumstance by what it says. */
export const CircumstanceName = ({ code }: { code: string }) => {
  const { language } = useSpeech();
  const found = useCircumstances().find((each) => each.code === code);
  return found === undefined ? code : `${code} ${language === 'en' ? found.english : found.chinese}`;
};
