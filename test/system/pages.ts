import type { Answer, Client } from './client.js';

/** A page of a list. */
export interface Page {
  items: ({ _id: string } & Record<string, unknown>)[];
  next: string | null;
}

/** Every document of a list, page after page. @param path with its query, without cursor. */
export const allPages = async (client: Client, path: string, user: string): Promise<Page['items']> => {
  const items: Page['items'] = [];
  let after: string | null = null;
  do {
    const cursor: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    const { status, body }: Answer<Page> = await client.get<Page>(`${path}${cursor}`, user);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    items.push(...body.items);
    after = body.next;
  } while (after !== null);
  return items;
};
