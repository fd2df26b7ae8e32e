import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { englishEvent } from '#casework/words/event-told';
import { historyQuery } from '../case/case-query.js';
import { sayInstantDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

interface Since {
  readonly id: string;
  /** Number of the decision. */
  readonly event: number;
  /** How many fields differ now. */
  readonly count: number;
}

/** So many records are seen at once; the rest unfolds. */
const mostAtOnce = 10;

/** What became of the case after the decision: how much differs now, and what was recorded since. */
export const ChangedShown = ({ id, event, count }: Since) => {
  const { words } = useSpeech();
  const said = words.decisionDay;
  const { data: history = [] } = useQuery(historyQuery(id));
  const since = history.flatMap((entry) => ('type' in entry && entry.number > event ? [entry] : []));
  const last = since.at(-1)?.number ?? event;
  return (
    <section className="panel stack">
      <h2>{said.changed}</h2>
      <p>{count === 0 ? said.unchanged : said.changedSince(count, since.length)}</p>
      {since.length > 0 && <Recorded id={id} entries={since.slice(0, mostAtOnce)} />}
      {since.length > mostAtOnce && (
        <details>
          <summary>{said.moreSince(since.length - mostAtOnce)}</summary>
          <Recorded id={id} entries={since.slice(mostAtOnce)} />
        </details>
      )}
      <div className="row no-print">
        <Link to={`/cases/${id}/replay?at=${event}`}>{said.replay}</Link>
        {count > 0 && <Link to={`/cases/${id}/replay?at=${event}&with=${last}`}>{said.compare}</Link>}
        <Link to={`/cases/${id}/replay?at=${event}&as=true`}>{said.asTrue}</Link>
      </div>
    </section>
  );
};

interface Told {
  readonly number: number;
  readonly type: string;
  readonly chinese: string;
  readonly occurredAt: string;
}

const Recorded = ({ id, entries }: { id: string; entries: readonly Told[] }) => {
  const { words, language } = useSpeech();
  return (
    <ol className="since">
      {entries.map(({ number, type, chinese, occurredAt }) => (
        <li key={number}>
          <Link to={`/cases/${id}/replay?at=${number}`}>{language === 'en' ? englishEvent(type) : chinese}</Link>{' '}
          <span className="small quiet number">
            {sayInstantDay(occurredAt, language)} · {words.case.event(number)}
          </span>
        </li>
      ))}
    </ol>
  );
};
