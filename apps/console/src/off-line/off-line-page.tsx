import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useIsReached } from '../api/reach.js';
import { useMe } from '../api/session.js';
import { sayInstant } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';
import { useCanWorkOffLine, useEntries, useTakenCases, useUnusedNumbers } from './device.js';
import { EntryShown } from './entry-shown.js';
import { sendEntries } from './send-entries.js';
import { leaveBehind, takeAlong } from './taken.js';

const minutes = 60_000;

/** What waits to be sent, which cases were taken along, and what can be begun without a connection. */
export const OffLinePage = () => {
  const { words } = useSpeech();
  const isReached = useIsReached();
  const can = useCanWorkOffLine();
  const me = useMe();
  const queries = useQueryClient();
  // Whoever looks in here while there is a connection has what forms need from then on.
  const prepared = useQuery({
    queryKey: ['prepared', me.id],
    queryFn: async () => {
      await takeAlong();
      await queries.invalidateQueries({ queryKey: ['off-line', 'numbers'] });
      return true;
    },
    enabled: can === true && isReached,
    staleTime: 10 * minutes,
    retry: false,
  });
  return (
    <div className="page stack">
      <h1>{words.offLine.title}</h1>
      <p className="quiet">{words.offLine.what}</p>
      {can === false && <Alert type="warning" showIcon title={words.offLine.cannot} />}
      {prepared.isFetching && <p>{words.offLine.preparing}</p>}
      {prepared.data === true && !prepared.isFetching && <p>{words.offLine.ready}</p>}
      {can === true && (
        <div className="row">
          <Link to="/new-case">{words.offLine.newClue}</Link>
        </div>
      )}
      <Waiting />
      <Numbers />
      <Taken />
    </div>
  );
};

const Waiting = () => {
  const { words } = useSpeech();
  const entries = useEntries();
  const sending = useMutation({ mutationFn: sendEntries });
  return (
    <section className="panel">
      <h2>{words.offLine.waiting}</h2>
      {entries?.length === 0 && <p>{words.offLine.nothingWaits}</p>}
      {entries !== undefined && entries.length > 0 && (
        <>
          <Button type="primary" loading={sending.isPending} onClick={() => sending.mutate()}>
            {words.offLine.send}
          </Button>
          <ol className="entries">
            {entries.map((entry) => (
              <EntryShown key={entry.id} entry={entry} among={entries} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
};

/** The numbers that lie here unused, by unit. */
const Numbers = () => {
  const { words } = useSpeech();
  const unused = useUnusedNumbers();
  if (unused === undefined) return null;
  const units = [...new Set(unused.map(({ unitName }) => unitName))];
  return (
    <section className="panel">
      <h2>{words.offLine.numbers}</h2>
      <p className="quiet">{unused.length === 0 ? words.offLine.noNumbersWhat : words.offLine.numbersWhat}</p>
      <ul className="entries">
        {units.map((unit) => {
          const numbers = unused.filter(({ unitName }) => unitName === unit).map(({ number }) => number);
          return <li key={unit}>{words.offLine.numbersLeft(unit, numbers.join('、'))}</li>;
        })}
      </ul>
    </section>
  );
};

const Taken = () => {
  const { words, language } = useSpeech();
  const queries = useQueryClient();
  const taken = useTakenCases();
  const leaving = useMutation({
    mutationFn: leaveBehind,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['off-line', 'taken'] }),
  });
  return (
    <section className="panel">
      <h2>{words.offLine.taken}</h2>
      {taken?.length === 0 && <p>{words.offLine.nothingTaken}</p>}
      <ul className="entries">
        {(taken ?? []).map(({ id, about, takenAt }) => (
          <li key={id}>
            <Link to={`/cases/${id}`}>{about}</Link>
            <div className="small quiet">{words.offLine.takenAt(sayInstant(takenAt, language))}</div>
            <Button onClick={() => leaving.mutate(id)}>{words.offLine.leave}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
