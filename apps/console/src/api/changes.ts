import type { QueryClient } from '@tanstack/react-query';

let following: EventSource | null = null;

/** How long after a refusal the stream is asked for again, in milliseconds. */
const pause = 5_000;

/** Asks again for what is shown whenever the server says that something changed; one stream for the whole page. */
export const followChanges = (queries: QueryClient): void => {
  if (following !== null && following.readyState !== EventSource.CLOSED) return;
  const source = new EventSource('/changes');
  following = source;
  const askAgain = (): void => {
    for (const shown of ['lists', 'case', 'matter', 'complaint', 'inspection', 'entry'])
      void queries.invalidateQueries({ queryKey: [shown] });
  };
  for (const kind of ['change', 'missed']) source.addEventListener(kind, askAgain);
  source.addEventListener('error', () => {
    // Where nobody answers the browser tries again by itself; not where a proxy answers for a server that is starting.
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      if (following !== source) return;
      followChanges(queries);
      askAgain();
    }, pause);
  });
};

/** Ends it, when somebody signs out. */
export const stopFollowing = (): void => {
  following?.close();
  following = null;
};
