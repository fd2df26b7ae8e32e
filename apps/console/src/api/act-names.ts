import { useQuery } from '@tanstack/react-query';
import { useSpeech } from '../words/speech.js';
import { answered, client } from './client.js';

/** Every act of every kind of stream, as they are called; they never change while the page is open. */
export const useActs = () =>
  useQuery({
    queryKey: ['acts'],
    queryFn: () => answered(client.GET('/acts')),
    staleTime: Infinity,
  }).data ?? [];

/** What an act is called in the reader's language; its Chinese name until the English one has come. */
export const useActName = (): ((action: string, chinese: string) => string) => {
  const { language } = useSpeech();
  const acts = useActs();
  return (action, chinese) =>
    language === 'en' ? (acts.find(({ name }) => name === action)?.english ?? chinese) : chinese;
};
