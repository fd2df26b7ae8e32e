import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { CaseFact } from '#casework/evolve/fold';
import { countAt, namedActNames } from '#casework/replay/point';
import { factsOfRecords } from '#casework/replay/records';
import { answered, client } from '../api/client.js';
import { historyQuery, type HistoryEntry } from '../case/case-query.js';
import { Shown } from '../kit/shown.js';
import { useSpeech, useWords } from '../words/speech.js';
import { checkChain, type ChainChecked, type RawRecord } from './chain.js';
import { DifferencesShown } from './differences-shown.js';
import { addressOf, placeIn } from './replay-url.js';
import './replay.css';
import { StateShown } from './state-shown.js';
import { Stepper } from './stepper.js';

/** The case as it was known at any point of its life, folded here from the records, whose chain is checked here. */
export const ReplayPage = () => {
  const { id = '' } = useParams();
  const records = useQuery({
    queryKey: ['case', id, 'records'],
    queryFn: () => answered(client.GET('/cases/{id}/records', { params: { path: { id } } })),
  });
  const history = useQuery(historyQuery(id));
  return (
    <div className="page stack">
      <Shown of={records}>
        {(all) => <Shown of={history}>{(entries) => <Replay id={id} records={all} history={entries} />}</Shown>}
      </Shown>
    </div>
  );
};

interface Replayed {
  readonly id: string;
  readonly records: readonly RawRecord[];
  readonly history: readonly HistoryEntry[];
}

const Replay = ({ id, records, history }: Replayed) => {
  const { words } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const facts = useMemo(() => factsOfRecords(records.map(({ canonical }) => canonical)), [records]);
  const place = placeIn(address, facts.length);
  const titles = useTitles(history);
  const go = (at: number): void => setAddress(addressOf({ ...place, at }), { replace: true });
  const compareWith = (other: number | null): void =>
    setAddress(addressOf({ ...place, with: other }), { replace: true });
  return (
    <>
      <header className="row between">
        <h1>{words.replay.title}</h1>
        <Link to={`/cases/${id}`}>{words.replay.back}</Link>
      </header>
      <Alert
        type="warning"
        showIcon
        title={words.replay.asKnown(place.at, facts.length)}
        description={<ChainSaid records={records} />}
      />
      <section className="panel stack">
        <Stepper at={place.at} last={facts.length} titleOf={(number) => titles.get(number) ?? ''} onGo={go} />
        <NamedActs facts={facts} at={place.at} onGo={go} />
        <div className="row">
          {place.with === null ? (
            <>
              <Button onClick={() => compareWith(Math.max(place.at - 1, 0))}>{words.replay.compareStep}</Button>
              <Button onClick={() => compareWith(facts.length)}>{words.replay.compareNow}</Button>
            </>
          ) : (
            <Button onClick={() => compareWith(null)}>{words.replay.endCompare}</Button>
          )}
        </div>
      </section>
      {place.with === null ? (
        <StateShown facts={facts} at={place.at} />
      ) : (
        <DifferencesShown
          facts={facts}
          from={place.with}
          to={place.at}
          titleOf={(number) => titles.get(number) ?? ''}
        />
      )}
    </>
  );
};

/** What each event is called, by its number. */
const useTitles = (history: readonly HistoryEntry[]): ReadonlyMap<number, string> => {
  const { language } = useSpeech();
  return useMemo(
    () =>
      new Map(
        history.flatMap((entry) =>
          'number' in entry
            ? [
                [
                  entry.number,
                  language === 'en' ? entry.type.replaceAll(/(?!^)([A-Z])/g, ' $1') : entry.chinese,
                ] as const,
              ]
            : [],
        ),
      ),
    [history, language],
  );
};

const NamedActs = ({ facts, at, onGo }: { facts: readonly CaseFact[]; at: number; onGo: (at: number) => void }) => {
  const words = useWords();
  return (
    <nav className="row" aria-label={words.replay.jump}>
      {namedActNames.map((act) => {
        const count = countAt(facts, { kind: 'act', act });
        return count === null ? null : (
          <Button key={act} type={count === at ? 'primary' : 'default'} size="small" onClick={() => onGo(count)}>
            {words.replay.acts[act]}
          </Button>
        );
      })}
    </nav>
  );
};

const ChainSaid = ({ records }: { records: readonly RawRecord[] }) => {
  const words = useWords();
  const { data } = useQuery<ChainChecked>({
    queryKey: ['chain', records.at(-1)?.hash ?? '', records.length],
    queryFn: () => checkChain(records),
    staleTime: Infinity,
  });
  if (data === undefined) return words.replay.checking;
  if (data.chain === 'whole') return <span data-chain="whole">{words.replay.verified(data.hash.slice(0, 16))}</span>;
  return data.chain === 'broken' ? <strong>{words.replay.broken(data.at)}</strong> : words.replay.unchecked;
};
