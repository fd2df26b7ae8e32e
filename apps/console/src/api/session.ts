import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, ApiProblem, client, type Schema } from './client.js';

export type Me = Schema<'Answer.Actor'>;

/** Under which the browser keeps that somebody signed out without a connection. */
const leaving = 'anlu.leaving';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    // Who signed out without a connection is signed out before anybody is asked for.
    if (localStorage.getItem(leaving) !== null) await signOut();
    return answered(client.GET('/me'));
  },
  staleTime: Infinity,
  retry: false,
});

/** Who is signed in; pages below the frame are shown to nobody else. */
export const useMe = (): Me => {
  const { data } = useQuery(meQuery);
  if (data === undefined) throw new Error('This page was reached by nobody');
  return data;
};

export const signIn = (person: string): Promise<unknown> => answered(client.POST('/sign-in', { body: { person } }));

/** Ends the session: at once, or before anything else once there is a connection. */
export const signOut = async (): Promise<void> => {
  localStorage.setItem(leaving, 'yes');
  try {
    await answered(client.POST('/sign-out'));
    localStorage.removeItem(leaving);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.status !== 0) throw error;
  }
};
