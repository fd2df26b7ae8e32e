import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { groundIn } from '#casework/words/ground';
import { answered, ApiProblem, client } from '../api/client.js';
import { useMe } from '../api/session.js';
import { caseQuery, type CaseData } from '../case/case-query.js';
import { Identity } from '../case/identity.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';
import { ActForm } from './act-form.js';
import { Conflict } from './conflict.js';
import { isHandling } from './field-kind.js';
import type { PartBeside } from './fields/shape.js';
import { knownOf } from './known.js';
import { PenaltyPanel } from './penalty/penalty-panel.js';
import { useActSchemas } from './schema.js';
import { sendAct } from './send.js';

/** What an act on a case is called, whether or not it can be done now. */
const useActTitle = (action: string): string => {
  const { language } = useSpeech();
  const { data = [] } = useQuery({
    queryKey: ['acts'],
    queryFn: () => answered(client.GET('/acts')),
    staleTime: Infinity,
  });
  const act = data.find(({ aggregate, name }) => aggregate === 'case' && name === action);
  if (act === undefined) return '';
  return language === 'en' ? act.english : act.chinese;
};

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
  const found = useQuery(caseQuery(id));
  return <div className="page stack">{<Shown of={found}>{(data) => <Act data={data} />}</Shown>}</div>;
};

const Act = ({ data }: { data: CaseData }) => {
  const { words, language } = useSpeech();
  const { action = '' } = useParams();
  const [address] = useSearchParams();
  const me = useMe();
  const schemas = useActSchemas();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [conflict, setConflict] = useState<ApiProblem | null>(null);
  // The version that the form was opened with: what others did since is seen before it is sent.
  const [seen, setSeen] = useState(data.version);
  const party = address.get('party');
  const step = data.nextSteps.find((each) => each.action === action);
  const back = `/cases/${data.id}`;
  const send = async (body: object, key: string): Promise<void> => {
    const whole = party === null ? body : { ...body, forParty: Number(party) };
    try {
      await sendAct(`/cases/${data.id}/actions/${action}`, whole, { key, version: seen });
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status === 412) setConflict(error);
      throw error;
    }
    await queries.invalidateQueries({ queryKey: ['case', data.id] });
    void queries.invalidateQueries({ queryKey: ['lists'] });
    void message.success(words.acts.sent);
    await navigate(back);
  };
  const title = useActTitle(action);
  return (
    <>
      <Identity data={data} />
      <section className="panel">
        <h2>
          {title}
          {party !== null && ` · ${words.case.forParty(Number(party))}`}
        </h2>
        {step !== undefined && <p className="quiet">{groundIn(step.ground, language)}</p>}
        {step?.reason !== undefined && step.reason !== null && (
          <p>
            {step.reason.message} {step.reason.instead}
          </p>
        )}
        {conflict !== null && (
          <Conflict
            problem={conflict}
            onSeen={(version) => {
              setSeen(version);
              setConflict(null);
            }}
          />
        )}
        <Shown of={schemas}>
          {(all) => {
            const part = all.schemas[all.acts[`/cases/{id}/actions/${action}`] ?? ''];
            if (part === undefined) return <Link to={back}>{words.state.notFound}</Link>;
            return (
              <ActForm
                name={`${me.id} ${data.id} ${action} ${party ?? ''}`}
                part={part}
                schemas={all}
                known={knownOf(data, me)}
                send={send}
                onCancel={() => void navigate(back)}
                beside={LawBeside}
              />
            );
          }}
        </Shown>
      </section>
    </>
  );
};
