import { useMutation } from '@tanstack/react-query';
import { useWords } from '../words/speech.js';
import type { Draft } from './body.js';
import type { Preview } from './preview.js';

type Ask = (body: object) => Promise<Preview>;

const nothing: Ask = () => Promise.reject(new Error('This form has no preview'));

/** The preview of what is typed: it is asked for by hand, and told when something was typed since. */
export const usePreview = (draft: Draft, ask: Ask = nothing) => {
  const { acts } = useWords();
  const asking = useMutation({
    mutationFn: async ({ body, typed }: { body: object; typed: Draft }) => ({ of: await ask(body), typed }),
  });
  const { data, error, isPending } = asking;
  const called = data === undefined ? acts.preview : acts.previewAgain;
  return {
    of: data?.of ?? null,
    error,
    isOld: data !== undefined && data.typed !== draft,
    isAsking: isPending,
    called: isPending ? acts.previewing : called,
    ask: (body: object): void => asking.mutate({ body, typed: draft }),
  };
};
