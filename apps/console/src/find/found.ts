import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { shortestTerm, soughtWords } from '#casework/views/search/words';
import { answered, client, type Schema } from '../api/client.js';

export type FoundCase = Schema<'Answer.CaseRow'>;

/** How many cases the dialog shows; who needs more goes to the list. */
export const mostShown = 8;

/** Milliseconds without another key before the server is asked. */
const pause = 200;

/** Whether there is a word that is long enough to be looked for. */
export const isLongEnough = (text: string): boolean => [...(soughtWords(text)[0] ?? '')].length >= shortestTerm;

/** The words of a search as a list takes them: in a header, so that names of persons stand in no address. */
export const searchHeader = (text: string): { 'Anlu-Search'?: string } =>
  isLongEnough(text) ? { 'Anlu-Search': encodeURIComponent(text) } : {};

/** What was typed, once nothing more was typed for a moment. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

/** The newest cases with all words of the text. */
export const useFoundCases = (text: string, mayRead: boolean) =>
  useQuery({
    queryKey: ['lists', 'find', text],
    queryFn: () =>
      answered(client.GET('/cases', { params: { query: { limit: mostShown }, header: searchHeader(text) } })),
    enabled: mayRead && isLongEnough(text),
    placeholderData: keepPreviousData,
  });
