import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { mayBeTakenOffLine } from '#casework/off-line-acts';
import { useMe } from '../api/session.js';
import { aboutCase, whatItIs } from '../case/about-case.js';
import { caseQuery, type CaseData } from '../case/case-query.js';
import { Identity } from '../case/identity.js';
import { JudgedShown } from '../case/judged-shown.js';
import { judgedBy, saidBefore } from '../case/judged.js';
import { MoneyOfAct } from '../case/money-of-act.js';
import { numberedIn, onlyOnes } from '../case/numbered.js';
import { Facts } from '../kit/facts.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import { ActPanel } from './act-panel.js';
import { isHandling } from './field-kind.js';
import type { PartBeside } from './fields/shape.js';
import type { WhyNot } from './impossible.js';
import { inCase } from './in-case.js';
import { knownOf } from './known.js';
import { keepBank, useOffice } from './office.js';
import { PenaltyPanel } from './penalty/penalty-panel.js';
import { useActSchemas } from './schema.js';

/** The law beside the handling of an act, further parties in it, for the case and the party of the address. */
const LawBeside = ({ path, schema, part, draft }: PartBeside) => {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const { data: schemas } = useActSchemas();
  if (schemas === undefined || path !== 'handling' || !isHandling(schema)) return null;
  return <PenaltyPanel caseId={id} party={address.get('party')} draft={draft} part={part} schemas={schemas} />;
};

/** One act on a case: what it is, on what ground, and its form. */
export const ActPage = () => {
  const { id = '' } = useParams();
  // A form stands on what is recorded when it opens, never on what the page remembers from before.
  const found = useQuery({ ...caseQuery(id), staleTime: 0 });
  return (
    <div className="page stack">
      <Shown of={found} isFresh={found.isFetchedAfterMount}>
        {(data) => <Act data={data} />}
      </Shown>
    </div>
  );
};

/** What is to be mended, above the form that mends it. */
const Irregularities = ({ data: { state } }: { data: CaseData }) =>
  'decision' in state && 'irregular' in state.decision && state.decision.irregular !== undefined ? (
    <section className="panel">
      <Facts of={{ irregular: state.decision.irregular }} />
    </section>
  ) : null;

/** Why the act cannot be done now; null where it can. What is no step of the stage at all cannot be done either. */
const whyNot = ({ nextSteps }: CaseData, action: string, party: number): WhyNot | null => {
  const steps = nextSteps.filter((each) => each.action === action);
  const own = steps.find(({ forParty = party }) => forParty === party) ?? steps[0];
  return own === undefined ? 'not-at-this-stage' : own.reason;
};

/** What is due of a party, of each kind of money of which something is, in fen. */
const dueOf = ({ ledger, parties }: CaseData, party: number): number[] =>
  Object.values((parties[party - 1]?.ledger ?? ledger)?.accounts ?? {}).flatMap(({ open }) => (open > 0 ? [open] : []));

const Act = ({ data }: { data: CaseData }) => {
  const words = useWords();
  const { action = '' } = useParams();
  const [address] = useSearchParams();
  const me = useMe();
  const party = address.get('party');
  const office = useOffice(action, data.state);
  const numbered = useMemo(() => numberedIn(data.state, action), [data.state, action]);
  const own = useMemo(
    () => inCase(action, data.state, Number(party ?? 1), dueOf(data, Number(party ?? 1))),
    [data, action, party],
  );
  if (office === undefined) return null;
  return (
    <>
      <Identity data={data} />
      <JudgedShown of={judgedBy(action, data.state, Number(party ?? 1))} />
      <MoneyOfAct action={action} data={data} />
      {action === 'mend-irregular-decision' && <Irregularities data={data} />}
      <ActPanel
        act={{
          aggregate: 'case',
          action,
          path: `/cases/${data.id}/actions/${action}`,
          described: `/cases/{id}/actions/${action}`,
          version: data.version,
          reason: whyNot(data, action, Number(party ?? 1)),
          known: { ...knownOf(data, me), ...onlyOnes(numbered) },
          numbered,
          before: { ...own.begins, ...saidBefore(action, data.state, Number(party ?? 1), office) },
          inCase: own,
          matter: whatItIs(data.state).matter,
          also:
            party === null ? null : { body: { forParty: Number(party) }, title: words.case.forParty(Number(party)) },
          ...(mayBeTakenOffLine(action) ? { waits: { of: data.id, about: () => aboutCase(data) } } : {}),
          beside: LawBeside,
          previewOf: { id: data.id, action },
          sent: keepBank,
          changed: ['case', data.id],
          after: () => `/cases/${data.id}`,
          back: `/cases/${data.id}`,
        }}
      />
    </>
  );
};
