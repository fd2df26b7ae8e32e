import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { hasRole, type Role } from '#casework/actor';
import { answered, client, type Schema } from '../api/client.js';
import { useMe } from '../api/session.js';
import { CaseCalled } from '../case/case-called.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';
import { ChainSaid } from './chain-said.js';
import { ChangedShown } from './changed-since.js';
import { DecidedShown, FoundShown, LawShown, RemarksShown } from './decision-law.js';
import { ApprovalsShown, DiscussionShown, PersonsShown, PowersShown, ThresholdsShown } from './decision-people.js';
import './replay.css';

type Answer = Schema<'Answer.DecisionDayData'>;

/** What a decision rested on, on its day, on one page that can be printed; and what changed since. */
export const DecisionDayPage = () => {
  const { id = '' } = useParams();
  const { language } = useSpeech();
  const [address] = useSearchParams();
  const number = Number(address.get('event') ?? '');
  const event = Number.isInteger(number) && number > 0 ? number : undefined;
  const found = useQuery({
    queryKey: ['case', id, 'decision-day', event ?? 'last', language],
    queryFn: () =>
      answered(
        client.GET('/cases/{id}/decision-day', {
          params: { path: { id }, query: event === undefined ? {} : { event } },
        }),
      ),
  });
  return <div className="page stack">{<Shown of={found}>{(answer) => <Decided answer={answer} />}</Shown>}</div>;
};

const Decided = ({ answer }: { answer: Answer }) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  const { id, decisions, day } = answer;
  return (
    <>
      <header className="row between">
        <div>
          <h1>{said.title}</h1>
          <CaseCalled id={id} />
        </div>
        <div className="row no-print">
          {day !== null && <Button onClick={() => window.print()}>{said.print}</Button>}
          <Link to={`/cases/${id}`}>{words.replay.back}</Link>
        </div>
      </header>
      {day === null ? (
        <Empty description={said.none} />
      ) : (
        <>
          <Alert
            type="warning"
            showIcon
            title={said.banner(day.decision.event, sayDay(day.decision.on, language))}
            description={<OwnCheck id={id} />}
          />
          {decisions.length > 1 && (
            <nav className="page-tabs no-print" aria-label={said.choose}>
              {decisions.map(({ event, number, on, forParty }) => (
                <Link
                  key={event}
                  to={`?event=${event}`}
                  aria-current={event === day.decision.event ? 'page' : undefined}
                >
                  {said.choice(number, sayDay(on, language))}
                  {forParty !== undefined && ` ${words.case.forParty(forParty)}`}
                </Link>
              ))}
            </nav>
          )}
          <ChangedShown id={id} event={day.decision.event} count={day.changedSince} />
          <DecidedShown day={day} />
          <FoundShown day={day} id={id} />
          <LawShown day={day} />
          <RemarksShown day={day} />
          <PersonsShown day={day} />
          <PowersShown day={day} />
          <ApprovalsShown id={id} day={day} />
          <DiscussionShown day={day} />
          <ThresholdsShown day={day} />
          <RecordShown answer={answer} />
        </>
      )}
    </>
  );
};

/** The browser checks the chain itself, where the reader may read the records. */
const OwnCheck = ({ id }: { id: string }) => {
  const { data } = useQuery({
    queryKey: ['case', id, 'records'],
    queryFn: () => answered(client.GET('/cases/{id}/records', { params: { path: { id } } })),
    retry: false,
  });
  return data === undefined ? null : <ChainSaid records={data} />;
};

/** Where a record lies in the log means something to who checks or keeps it. */
const keepers: readonly Role[] = ['auditor', 'operator'];

const RecordShown = ({ answer: { record } }: { answer: Answer }) => {
  const { words } = useSpeech();
  const me = useMe();
  const said = words.decisionDay;
  if (record === null) return null;
  const sayPosition = (position: string): string => {
    const [partition = '', offset = ''] = position.split(':');
    return said.placeInLog(partition, offset);
  };
  const facts: [string, string][] = [
    ...(hasRole(me, keepers) ? [[said.position, sayPosition(record.position)] as [string, string]] : []),
    [said.hash, record.hash],
    [said.head, record.head],
  ];
  return (
    <section className="panel">
      <h2>{said.record}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="digest">{value}</dd>
          </div>
        ))}
      </dl>
      {record.isChainWhole ? <p>{said.whole}</p> : <strong>{said.broken}</strong>}
    </section>
  );
};
