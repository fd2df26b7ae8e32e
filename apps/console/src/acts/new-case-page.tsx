import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate } from 'react-router';
import { useMe } from '../api/session.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import { ActForm } from './act-form.js';
import { useActSchemas } from './schema.js';
import { sendAct } from './send.js';

/** A clue opens the file of a case. */
export const NewCasePage = () => {
  const words = useWords();
  const me = useMe();
  const schemas = useActSchemas();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const send = async (body: object, key: string): Promise<void> => {
    const { id } = await sendAct('/cases', body, { key });
    void queries.invalidateQueries({ queryKey: ['lists'] });
    void message.success(words.acts.sent);
    await navigate(`/cases/${id}`);
  };
  return (
    <div className="page stack">
      <h1>{words.pages.newCase}</h1>
      <section className="panel">
        <Shown of={schemas}>
          {(all) => (
            <ActForm
              name={`${me.id} new-case`}
              part={all.schemas[all.acts['/cases'] ?? ''] ?? {}}
              schemas={all}
              known={{ unit: me.unit }}
              send={send}
              onCancel={() => void navigate('/')}
            />
          )}
        </Shown>
      </section>
    </div>
  );
};
