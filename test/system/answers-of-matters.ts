import type { Answer } from './client.js';
import type { Page } from './pages.js';

/** Asks a route, and holds the answer against its description. */
type Asks = <T = unknown>(route: string, path: string) => Promise<Answer<T>>;

/** Asks for every matter of supervision, its history and its documents, also those that there are not. */
export const askAboutMatters = async (get: Asks): Promise<void> => {
  const { body } = await get<Page>('/supervision-matters', '/supervision-matters?open=all&limit=1000');
  for (const { _id } of body.items) {
    const one = '/supervision-matters/{id}';
    await get(one, `/supervision-matters/${_id}`);
    for (const part of ['events', 'documents']) await get(`${one}/${part}`, `/supervision-matters/${_id}/${part}`);
    for (const query of ['', '?format=docx', '?event=999'])
      await get(`${one}/documents/{instrument}`, `/supervision-matters/${_id}/documents/notice${query}`);
  }
};
