import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '#casework/words/language';
import { speak } from '../api/client.js';
import { en } from './en.js';
import { zh, type Words } from './zh.js';

interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly switchLanguage: () => void;
}

const inLanguage: Record<Language, Words> = { 'zh-CN': zh, en };
const keptAs = 'anlu.language';
const SpeechContext = createContext<Speech | null>(null);

/** Chinese until the reader switches, whatever the browser asks for. */
const keptLanguage = (): Language => (localStorage.getItem(keptAs) === 'en' ? 'en' : 'zh-CN');

const begin = (language: Language): Language => {
  speak(language);
  document.documentElement.lang = language;
  document.title = inLanguage[language].product;
  return language;
};

export const SpeechProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState(() => begin(keptLanguage()));
  const speech = useMemo(
    () => ({
      language,
      words: inLanguage[language],
      switchLanguage: () => {
        const next = language === 'en' ? 'zh-CN' : 'en';
        localStorage.setItem(keptAs, next);
        setLanguage(begin(next));
      },
    }),
    [language],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
};

/** The language of the reader, and what the console says in it. */
export const useSpeech = (): Speech => {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('No language was chosen');
  return speech;
};

export const useWords = (): Words => useSpeech().words;
