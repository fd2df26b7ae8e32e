import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { mayBeTakenOffLine } from '#casework/off-line-acts';
import { Shown } from '../kit/shown.js';
import { entryOf } from '../off-line/entries.js';
import { useWords } from '../words/speech.js';
import { ActPanel } from './act-panel.js';

/** An act in a case that is not recorded yet: its clue waits on this device, and the act waits behind it. */
export const WaitingActPage = () => {
  const words = useWords();
  const { action = '' } = useParams();
  const [address] = useSearchParams();
  const clue = useQuery({
    queryKey: ['off-line', 'entry', address.get('clue')],
    queryFn: () => entryOf(address.get('clue') ?? ''),
  });
  return (
    <div className="page stack">
      <Shown of={clue}>
        {(entry) =>
          entry === null || !mayBeTakenOffLine(action) ? (
            <Link to="/off-line">{words.state.notFound}</Link>
          ) : (
            <>
              <h1>{entry.about}</h1>
              <ActPanel
                act={{
                  aggregate: 'case',
                  action,
                  path: `/cases/${entry.of}/actions/${action}`,
                  described: `/cases/{id}/actions/${action}`,
                  known: {},
                  waits: { of: entry.of, about: () => entry.about, always: true },
                  changed: [],
                  after: () => '/off-line',
                  back: '/off-line',
                }}
              />
            </>
          )
        }
      </Shown>
    </div>
  );
};
