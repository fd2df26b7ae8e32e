import type { QueryClient } from '@tanstack/react-query';

let following: EventSource | null = null;

/** Asks again for what is shown whenever the server says that something changed; one stream for the whole page. */
export const followChanges = (queries: QueryClient): void => {
  if (following !== null && following.readyState !== EventSource.CLOSED) return;
  following = new EventSource('/changes');
  const askAgain = (): void => {
    for (const shown of ['lists', 'case', 'matter', 'complaint', 'inspection', 'entry'])
      void queries.invalidateQueries({ queryKey: [shown] });
  };
  for (const kind of ['change', 'missed']) following.addEventListener(kind, askAgain);
};

/** Ends it, when somebody signs out. */
export const stopFollowing = (): void => {
  following?.close();
  following = null;
};
