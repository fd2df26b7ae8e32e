import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { overseers } from '#casework/role-groups';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useMe } from '../api/session.js';
import { CasePage, type OfSign } from '../case/case-page.js';
import { PatternTable } from '../risks/pattern-table.js';
import { useWords } from '../words/speech.js';
import { MatterTable } from './matter-table.js';

/** Matters of supervision that were raised from a case, as far as the person may see them. */
const MattersOfCase = ({ id }: { id: string }) => {
  const words = useWords();
  const me = useMe();
  const found = useQuery({
    queryKey: ['lists', 'matters', 'of-case', id],
    queryFn: () =>
      listed(client.GET('/supervision-matters', { params: { query: { caseId: id, open: 'all', limit: 50 } } })),
    enabled: hasRole(me, overseers),
  });
  const rows = found.data?.items ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.matters.ofCase}</h2>
      <MatterTable rows={rows} caption={words.matters.ofCase} />
    </section>
  );
};

/** Takes up a sign of the case, for those who supervise its unit. */
const TakeUp = ({ id, unit, riskPoint, officers }: OfSign) => {
  const words = useWords();
  const me = useMe();
  if (!hasRole(me, ['supervisor', 'department-head', 'main-head'])) return null;
  const [officer] = officers;
  const sign = new URLSearchParams({
    caseId: id,
    addressed: unit,
    riskPoint: String(riskPoint),
    ...(officer === undefined ? {} : { officer }),
  });
  return <Link to={`/matters/new?${sign}`}>{words.matters.raiseFrom}</Link>;
};

/** Signs that show across cases and name this one. */
const PatternsOfCase = ({ id }: { id: string }) => {
  const { patterns } = useWords().supervision;
  const me = useMe();
  const found = useQuery({
    queryKey: ['lists', 'patterns', 'of-case', id],
    queryFn: () => listed(client.GET('/risk-patterns', { params: { query: { caseId: id, limit: 50 } } })),
    enabled: hasRole(me, overseers),
  });
  const rows = found.data?.items ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="stack">
      <h2>{patterns.ofCase}</h2>
      <PatternTable rows={rows} caption={patterns.ofCase} />
    </section>
  );
};

const OfCase = ({ id }: { id: string }) => (
  <>
    <PatternsOfCase id={id} />
    <MattersOfCase id={id} />
  </>
);

/** The page of a case, with what shows beside other cases and what was taken up of its signs. */
export const CaseWithMatters = () => <CasePage OfCase={OfCase} OfSign={TakeUp} />;
