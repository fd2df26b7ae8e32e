import { failed, type Api } from './api.js';

/** What a path answers. @throws {CommandFailed} for every answer but the one that was asked for */
export const answerOf = async <T>(api: Api, path: string, user: string): Promise<T> => {
  const { status, body } = await api.get<T>(path, user);
  if (status !== 200) throw failed(path, status, body);
  return body;
};

interface Page<Row> {
  readonly items: Row[];
  readonly next: string | null;
}

/** The rows of all pages of a list, one after the other. @param filters those without a value are left out */
export const allRows = async <Row>(
  api: Api,
  list: string,
  filters: Readonly<Record<string, string | undefined>>,
  user: string,
): Promise<Row[]> => {
  const asked = Object.entries(filters).filter((each): each is [string, string] => each[1] !== undefined);
  const found: Row[] = [];
  let after: string | null = '';
  while (after !== null) {
    const query = new URLSearchParams(asked);
    if (after !== '') query.set('after', after);
    const page: Page<Row> = await answerOf(api, `${list}?${query.toString()}`, user);
    found.push(...page.items);
    after = page.next;
  }
  return found;
};
