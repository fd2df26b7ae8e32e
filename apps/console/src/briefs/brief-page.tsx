import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { answered, client } from '../api/client.js';
import { sayInstant } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';
import { BriefShown } from './brief-shown.js';
import './briefs.css';
import { SinceField, useSince } from './since-field.js';

/** What who takes over a case must know of it, on one page that can be printed. */
export const BriefPage = () => {
  const { id = '' } = useParams();
  const { words, language } = useSpeech();
  const said = words.briefs;
  const since = useSince();
  const found = useQuery({
    queryKey: ['case', id, 'brief', since, language],
    queryFn: () =>
      answered(client.GET('/cases/{id}/brief', { params: { path: { id }, query: since === null ? {} : { since } } })),
  });
  return (
    <div className="page stack">
      <header className="row between">
        <h1>{said.title}</h1>
        <div className="row no-print">
          <Button onClick={() => window.print()}>{said.print}</Button>
          <Link to={`/cases/${id}`}>{said.back}</Link>
        </div>
      </header>
      <SinceField />
      <Shown of={found}>
        {(brief) => (
          <>
            <p className="small quiet">
              {said.asOf(sayInstant(new Date(found.dataUpdatedAt).toISOString(), language))}
            </p>
            <BriefShown brief={brief} since={since} />
          </>
        )}
      </Shown>
    </div>
  );
};
