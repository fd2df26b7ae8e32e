import { Input } from 'antd';
import { useState } from 'react';
import { ActPanel } from '../acts/act-panel.js';
import { useMe } from '../api/session.js';
import { useWords } from '../words/speech.js';

const isIdentifier = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text);

interface Entered {
  readonly kind: 'officer' | 'unit';
  readonly title: string;
  /** How identifiers begin, where they follow from the reader's unit. */
  readonly begins: string;
}

/** An entry is called by an identifier that others know it by, so that is typed before its form. */
const NewEntryPage = ({ kind, title, begins }: Entered) => {
  const { registers: texts } = useWords().streams;
  const me = useMe();
  const [id, setId] = useState(begins);
  const register = `/registers/${kind}s`;
  const isRight = isIdentifier(id);
  return (
    <div className="page stack">
      <h1>{title}</h1>
      <section className="panel">
        <div className="field">
          <label htmlFor="entry-id">{texts.id}</label>
          <Input
            id="entry-id"
            value={id}
            maxLength={64}
            autoComplete="off"
            aria-describedby="entry-id-help"
            onChange={({ target }) => setId(target.value)}
          />
          <div id="entry-id-help" className="small quiet">
            {isRight || id === begins ? texts.idHelp[kind] : texts.idWrong}
          </div>
        </div>
      </section>
      {isRight && id !== begins && (
        <ActPanel
          act={{
            aggregate: kind,
            action: `register-${kind}`,
            path: `${register}/${id}/actions/register-${kind}`,
            described: `${register}/{id}/actions/register-${kind}`,
            opens: true,
            headed: title,
            version: 0,
            known: kind === 'officer' ? { unit: me.unit } : {},
            changed: ['registers'],
            after: () => `${register}/${id}`,
            back: `/registers${kind === 'unit' ? '?tab=units' : ''}`,
          }}
        />
      )}
    </div>
  );
};

/** Enters an officer, called as the issuer of sessions calls him. */
export const NewOfficerPage = () => {
  const { registers: texts } = useWords().streams;
  return <NewEntryPage kind="officer" title={texts.enterOfficer} begins="" />;
};

/** Enters a unit below that of the reader. */
export const NewUnitPage = () => {
  const { registers: texts } = useWords().streams;
  return <NewEntryPage kind="unit" title={texts.enterUnit} begins={`${useMe().unit}.`} />;
};
