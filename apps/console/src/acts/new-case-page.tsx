import { useLocation, useSearchParams } from 'react-router';
import { useMe } from '../api/session.js';
import { useWords } from '../words/speech.js';
import { aboutClue } from './about-clue.js';
import type { DraftValue } from './body.js';
import { OpeningPage } from './opening-page.js';

/** What a complaint or a task says of the matter; it names persons, and so it stands in no address. */
const beside = (state: unknown): Readonly<Record<string, DraftValue>> =>
  typeof state === 'object' && state !== null && !('mended' in state) ? (state as Record<string, DraftValue>) : {};

/**
 * Where it leads once the case is there: what it came of has to name the case in turn (CR121 Art.27), and that form
 * follows.
 */
const afterFrom = (address: URLSearchParams) => {
  const [complaint, inspection] = [address.get('complaint'), address.get('inspection')];
  return (id: string): string => {
    if (complaint !== null) return `/complaints/${complaint}/acts/link-clue?caseId=${id}`;
    if (inspection === null) return `/cases/${id}`;
    return `/inspections/${inspection}/acts/link-clue?case=${id}&object=${address.get('object') ?? ''}`;
  };
};

/** A clue opens the file of a case; of what came from a complaint or an inspection the form knows it. */
export const NewCasePage = () => {
  const words = useWords();
  const me = useMe();
  const [address] = useSearchParams();
  const { state } = useLocation() as { readonly state: unknown };
  const said = Object.fromEntries(
    ['complaint', 'inspection', 'source'].flatMap((name) => {
      const value = address.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return (
    <OpeningPage
      title={words.pages.newCase}
      act={{
        aggregate: 'case',
        action: 'register-clue',
        path: '/cases',
        known: { unit: me.unit },
        given: { ...said, ...beside(state) },
        // What came of a complaint or a task is linked with it at once, and that needs a connection.
        ...(address.size === 0 ? { waits: { of: null, about: aboutClue } } : {}),
        after: afterFrom(address),
        back: '/',
      }}
    />
  );
};
