import { useQuery } from '@tanstack/react-query';
import { App, Button, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { legalDateOf } from '#casework/law-data/legal-date';
import { answered, ApiProblem, client } from '../api/client.js';
import { Facts } from '../kit/facts.js';
import { ProblemShown } from '../kit/problem.js';
import { sayInstant } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';
import { dropEntry, isWaitingCase, opensCase, takeOut, type Entry, type Mended } from './entries.js';
import { sendAgain } from './send-entries.js';

const useTitle = (action: string): string => {
  const { language } = useSpeech();
  const { data = [] } = useQuery({
    queryKey: ['acts'],
    queryFn: () => answered(client.GET('/acts')),
    staleTime: Infinity,
  });
  const act = data.find(({ aggregate, name }) => aggregate === 'case' && name === action);
  if (act === undefined) return action;
  return language === 'en' ? act.english : act.chinese;
};

/** A decision on the spot in a case that is there: the party may hold it on paper already (APL Art.52, 75). */
const isDecision = ({ action, of }: Entry): boolean => action === 'decide-on-the-spot' && !isWaitingCase(of);

/** What was typed of a decision, as one that was handed over that day and comes on record now. */
const handedOver = ({ draft, typedAt, problem }: Entry, why: (detail: string) => string): object => ({
  ...draft,
  decidedOn: legalDateOf(typedAt),
  whyLater: why(problem?.detail ?? ''),
});

/** One entry that waits: what it is, since when, and what stands in its way. */
export const EntryShown = ({ entry, among }: { entry: Entry; among: readonly Entry[] }) => {
  const { words, language } = useSpeech();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const title = useTitle(entry.action);
  const { problem, body, about, typedAt } = entry;
  const giveUp = (): void => {
    modal.confirm({
      title: words.offLine.giveUp,
      content: words.offLine.giveUpAsk,
      okText: words.offLine.giveUp,
      cancelText: words.acts.cancel,
      onOk: () => dropEntry(entry),
    });
  };
  const mend = async (): Promise<void> => {
    const { forParty } = body as { readonly forParty?: number };
    const party = forParty === undefined ? '' : `?party=${forParty}`;
    const mended: Mended = { draft: entry.draft, typedAt };
    // Others wait behind a clue: it stays until it is sent in another form.
    if (opensCase(entry)) {
      await navigate('/new-case', { state: { mended: { ...mended, inPlaceOf: entry.id } } });
      return;
    }
    await navigate(`/cases/${entry.of}/acts/${entry.action}${party}`, { state: { mended } });
    await takeOut(entry);
  };
  const recordAsDone = async (): Promise<void> => {
    const mended: Mended = { draft: handedOver(entry, words.offLine.whyLater), typedAt, inPlaceOf: entry.id };
    await navigate(`/cases/${entry.of}/acts/record-handed-over-decision`, { state: { mended } });
  };
  return (
    <li className="stack">
      <div>
        {title} · {about} <Tag color={problem === null ? 'default' : 'error'}>{useStanding(entry, among)}</Tag>
      </div>
      <div className="small quiet">{words.offLine.typedAt(sayInstant(typedAt, language))}</div>
      {problem !== null && <ProblemShown error={new ApiProblem(problem)} />}
      {problem !== null && (
        <ul className="why">
          {(problem.fields ?? []).map(({ field, reason }) => (
            <li key={field}>{reason}</li>
          ))}
          {(problem.since ?? []).map((event) => (
            <li key={event}>{event}</li>
          ))}
        </ul>
      )}
      <details>
        <summary className="small">{words.offLine.content}</summary>
        <Facts of={body} />
      </details>
      <div className="row">
        {opensCase(entry) && problem === null && (
          <Link to={`/off-line/acts/decide-on-the-spot?clue=${encodeURIComponent(entry.id)}`}>
            {words.offLine.goOnWith}
          </Link>
        )}
        {problem !== null && (opensCase(entry) || !isWaitingCase(entry.of)) && (
          <Button onClick={() => void mend()}>{words.offLine.mend}</Button>
        )}
        {problem !== null && isDecision(entry) && (
          <Button onClick={() => void recordAsDone()}>{words.offLine.recordAsDone}</Button>
        )}
        {problem !== null && <Button onClick={() => void sendAgain(entry)}>{words.offLine.again}</Button>}
        <Button onClick={giveUp}>{words.offLine.giveUp}</Button>
      </div>
    </li>
  );
};

/** Whether it was refused, waits for another one, or for a connection only. */
const useStanding = (entry: Entry, among: readonly Entry[]): string => {
  const { offLine: words } = useSpeech().words;
  if (entry.problem !== null) return words.refused;
  const isHeld = among.some(({ of, id, problem }) => of === entry.of && id < entry.id && problem !== null);
  if (isHeld) return words.held;
  return isWaitingCase(entry.of) && !opensCase(entry) ? words.forClue : words.notRecorded;
};
