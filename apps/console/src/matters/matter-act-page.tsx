import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { groundIn } from '#casework/words/ground';
import { ActForm } from '../acts/act-form.js';
import { Conflict } from '../acts/conflict.js';
import { useActSchemas } from '../acts/schema.js';
import { sendAct } from '../acts/send.js';
import { ApiProblem } from '../api/client.js';
import { useMe } from '../api/session.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';
import { MatterHeading } from './matter-heading.js';
import { matterQuery, type MatterData } from './matter-query.js';

/** One act on a matter of supervision. */
export const MatterActPage = () => {
  const { id = '' } = useParams();
  const found = useQuery(matterQuery(id));
  return <div className="page stack">{<Shown of={found}>{(data) => <Act data={data} />}</Shown>}</div>;
};

const Act = ({ data }: { data: MatterData }) => {
  const { words, language } = useSpeech();
  const { action = '' } = useParams();
  const me = useMe();
  const schemas = useActSchemas();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [conflict, setConflict] = useState<ApiProblem | null>(null);
  // The version that the form was opened with: what others did since is seen before it is sent.
  const [seen, setSeen] = useState(data.version);
  const step = data.nextSteps.find((each) => each.action === action);
  const back = `/matters/${data.id}`;
  const send = async (body: object, key: string): Promise<void> => {
    try {
      await sendAct(`/supervision-matters/${data.id}/actions/${action}`, body, { key, version: seen });
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status === 412) setConflict(error);
      throw error;
    }
    await queries.invalidateQueries({ queryKey: ['matter', data.id] });
    void queries.invalidateQueries({ queryKey: ['lists'] });
    void message.success(words.acts.sent);
    await navigate(back);
  };
  const { draft } = data.state;
  return (
    <>
      <MatterHeading data={data} isActed />
      <section className="panel">
        <h2>{step === undefined ? action : language === 'en' ? step.summary : step.chinese}</h2>
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
            const part = all.schemas[all.acts[`/supervision-matters/{id}/actions/${action}`] ?? ''];
            if (part === undefined) return <Link to={back}>{words.state.notFound}</Link>;
            return (
              <ActForm
                name={`${me.id} matter ${data.id} ${action}`}
                part={part}
                schemas={all}
                known={draft === null ? {} : { instrument: draft.instrument }}
                send={send}
                onCancel={() => void navigate(back)}
              />
            );
          }}
        </Shown>
      </section>
    </>
  );
};
