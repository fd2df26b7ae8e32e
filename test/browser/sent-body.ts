import type { Page } from 'playwright-core';

/** Fields that say of a file or recording what it is: they come from what was chosen, not from what was typed. */
const ofFiles: ReadonlySet<string> = new Set(['file', 'files', 'sha256', 'forParty']);

const isPart = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'string' && typeof other === 'string' && isSameInstant(one, other));

const isSameInstant = (one: string, other: string): boolean =>
  one.includes('T') && new Date(one).getTime() === new Date(other).getTime();

/**
 * Where what was sent is not what was typed: by the path of the field. What the form knew and nobody typed may stand
 * there too.
 */
export const unlike = (typed: unknown, sent: unknown, at = ''): string[] => {
  if (!isPart(typed)) return isSame(typed, sent) ? [] : [`${at} is ${JSON.stringify(sent)}, not ${String(typed)}`];
  if (!isPart(sent)) return Object.keys(typed).length === 0 ? [] : [`${at} is missing`];
  return Object.entries(typed).flatMap(([field, value]) =>
    ofFiles.has(field) ? [] : unlike(value, sent[field], at === '' ? field : `${at}.${field}`),
  );
};

/**
 * From now on each act is answered as recorded, and reaches no server: whether the rules would take it there and then
 * is not what is looked at.
 *
 * @returns waits until the form is left, and gives the body that was sent.
 */
export const receiptTo = async (page: Page): Promise<() => Promise<unknown>> => {
  const act = /\/([^/]+)\/actions\/[a-z-]+$/;
  let sent: unknown;
  await page.route(act, (route) => {
    sent = route.request().postDataJSON();
    const [, id] = act.exec(route.request().url()) ?? [];
    return route.fulfill({ status: 201, json: { id, version: 1, position: '0:0', events: [], repeated: false } });
  });
  return async () => {
    await page.waitForURL((url) => !url.pathname.includes('/acts/'), { timeout: 10_000 });
    return sent;
  };
};
