import type { ExplainingReadStore, Filter, FindOptions, Page, Upsert, ViewDefinition, ViewDocument } from '#read-store';
import type { Place } from './place.js';

export const views: ViewDefinition[] = [
  {
    name: 'worklist',
    indexes: [
      { unit: 1, due: 1 },
      { officers: 1, due: 1 },
      { due: -1, amount: 1 },
      { 'party.name': 1 },
      { 'parties.name': 1, amount: 1 },
    ],
  },
  { name: 'risk-points', indexes: [] },
];

export const entry = (id: string, position: number, fields: Record<string, unknown> = {}): Upsert => ({
  view: 'worklist',
  document: { _id: id, position, ...fields },
});

/** Case n of a bureau with ten units, of which every unit has the same number of cases and few share a due date. */
export const numbered = (n: number): Upsert => {
  const due = new Date(Date.UTC(2026, 0, 1 + ((n * 7919) % 3650))).toISOString().slice(0, 10);
  return entry(`case/${String(n).padStart(6, '0')}`, n, {
    unit: `站${n % 10}`,
    due,
    amount: (n * 31) % 1000,
    officers: [`officer/${n % 70}`, `officer/${(n + 1) % 70}`],
    party: { name: `当事人${n % 500}` },
  });
};

export const numberedUpTo = (count: number): Upsert[] => Array.from({ length: count }, (_, n) => numbered(n));

/** All pages of a list, one after the other. */
export const allPages = async (
  store: ExplainingReadStore,
  filter: Filter,
  options: FindOptions,
): Promise<ViewDocument[]> => {
  const items: ViewDocument[] = [];
  let after: string | null = null;
  do {
    const page: Page<ViewDocument> = await store.find(
      'worklist',
      filter,
      after === null ? options : { ...options, after },
    );
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
};

export const ids = (documents: ViewDocument[]): string[] => documents.map(({ _id: id }) => id);

/** Runs a test on a place of its own, with one open store. */
export const onStore = async (
  newPlace: () => Promise<Place>,
  test: (store: ExplainingReadStore, place: Place) => Promise<void>,
): Promise<void> => {
  const place = await newPlace();
  try {
    const store = await place.open();
    try {
      await test(store, place);
    } finally {
      await store.close();
    }
  } finally {
    await place.remove();
  }
};
