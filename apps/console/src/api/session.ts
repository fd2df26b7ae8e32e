import { queryOptions, useQuery } from '@tanstack/react-query';
import { answered, client, type Schema } from './client.js';

export type Me = Schema<'Answer.Actor'>;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answered(client.GET('/me')),
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
export const signOut = (): Promise<unknown> => answered(client.POST('/sign-out'));
