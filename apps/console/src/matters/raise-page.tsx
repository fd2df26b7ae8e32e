import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { ActForm } from '../acts/act-form.js';
import type { DraftValue } from '../acts/body.js';
import { useActSchemas } from '../acts/schema.js';
import { sendAct } from '../acts/send.js';
import { useMe } from '../api/session.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';

interface Opening {
  readonly path: '/supervision-matters' | '/outside-supervision';
  readonly title: string;
  readonly known: Readonly<Record<string, DraftValue>>;
}

/** The form that opens a matter of supervision. */
const Raise = ({ path, title, known }: Opening) => {
  const words = useWords();
  const me = useMe();
  const schemas = useActSchemas();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const send = async (body: object, key: string): Promise<void> => {
    const { id } = await sendAct(path, body, { key });
    void queries.invalidateQueries({ queryKey: ['lists'] });
    void message.success(words.acts.sent);
    await navigate(`/matters/${id}`);
  };
  return (
    <div className="page stack">
      <h1>{title}</h1>
      <section className="panel">
        <Shown of={schemas}>
          {(all) => (
            <ActForm
              name={`${me.id} ${path} ${JSON.stringify(known)}`}
              part={all.schemas[all.acts[path] ?? ''] ?? {}}
              schemas={all}
              known={known}
              send={send}
              onCancel={() => void navigate('/matters')}
            />
          )}
        </Shown>
      </section>
    </div>
  );
};

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
    officer: said('officer'),
    party: partyIn(state),
  };
  const known = { unit: me.unit, addressed: said('addressed'), level: 'inside', sign };
  return <Raise path="/supervision-matters" title={words.matters.raise} known={known} />;
};

/** Enters an instrument that a body outside sent. */
export const OutsidePage = () => {
  const words = useWords();
  const me = useMe();
  return <Raise path="/outside-supervision" title={words.matters.enterOutside} known={{ unit: me.unit }} />;
};
