import { useLocation, useSearchParams } from 'react-router';
import { OpeningPage } from '../acts/opening-page.js';
import { useMe } from '../api/session.js';
import { useWords } from '../words/speech.js';

const leadsTo = { after: (id: string) => `/matters/${id}`, back: '/matters' };

/** The party of a sign, which comes beside the address. */
const partyIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'party' in state && typeof state.party === 'string'
    ? state.party
    : undefined;

/** Takes up a matter; from a sign of a case what the sign says is filled in. */
export const RaisePage = () => {
  const words = useWords();
  const me = useMe();
  const [address] = useSearchParams();
  const { state } = useLocation() as { readonly state: unknown };
  const said = (name: string): string | undefined => address.get(name) ?? undefined;
  const sign = {
    source: said('riskPoint') === undefined ? 'by-hand' : 'risk-point',
    riskPoint: said('riskPoint'),
    caseId: said('caseId'),
    complaintId: said('complaintId'),
    officer: said('officer'),
    party: partyIn(state),
  };
  const known = { unit: me.unit, addressed: said('addressed'), level: 'inside', sign };
  return (
    <OpeningPage
      title={words.matters.raise}
      act={{ aggregate: 'supervision', action: 'raise-supervision', path: '/supervision-matters', known, ...leadsTo }}
    />
  );
};

/** Enters an instrument that a body outside sent. */
export const OutsidePage = () => {
  const words = useWords();
  const me = useMe();
  return (
    <OpeningPage
      title={words.matters.enterOutside}
      act={{
        aggregate: 'supervision',
        action: 'enter-outside-supervision',
        path: '/outside-supervision',
        known: { unit: me.unit },
        ...leadsTo,
      }}
    />
  );
};
