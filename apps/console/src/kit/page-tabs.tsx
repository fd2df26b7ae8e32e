import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';

export interface PageTab<Key extends string> {
  readonly key: Key;
  readonly title: ReactNode;
}

interface Tabbed<Key extends string> {
  /** What the tabs are of, for those who hear it. */
  readonly label: string;
  /** The first one is shown when the address names none. */
  readonly tabs: readonly PageTab<Key>[];
  readonly chosen: Key;
  /** Where a tab leads; a page whose address says more than its tab keeps that. */
  readonly addressOf?: (key: Key, place: number) => string;
}

/** The tab that the address names, else the first. */
export const useTab = <Key extends string>(keys: readonly [Key, ...Key[]]): Key => {
  const [address] = useSearchParams();
  return keys.find((key) => key === address.get('tab')) ?? keys[0];
};

const ofTabAlone = (key: string, place: number): string => (place === 0 ? '?' : `?tab=${key}`);

/** Parts of a page, each with an address of its own: links, so that they open in a new window too. */
export const PageTabs = <Key extends string>({ label, tabs, chosen, addressOf = ofTabAlone }: Tabbed<Key>) => (
  <nav className="page-tabs" aria-label={label}>
    {tabs.map(({ key, title }, place) => (
      <Link key={key} to={addressOf(key, place)} aria-current={key === chosen ? 'page' : undefined}>
        {title}
      </Link>
    ))}
  </nav>
);
