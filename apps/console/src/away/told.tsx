import { Tag } from 'antd';
import { Link } from 'react-router';
import { englishEvent } from '#casework/words/event-told';
import { lineIn } from '#casework/words/line';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { sayDay, sayInstant } from '../kit/say.js';
import { useSayFact } from '../kit/use-say-fact.js';
import { useSpeech } from '../words/speech.js';
import './away.css';

/** One event: what it was, by whom, when, and its line. `page`: of what it is an event. */
export const EventSaid = ({ page, event }: { page: string; event: Schema<'Answer.ToldEvent'> }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const say = useSayFact();
  const { type, chinese, place, by, recordedAt, forParty, line } = event;
  const title = language === 'en' ? englishEvent(type) : chinese;
  return (
    <li className="small">
      <Link
        className="told"
        to={page.startsWith('/cases/') ? `${page}?tab=timeline&view=everything&place=${place}` : page}
      >
        {title}
      </Link>{' '}
      {forParty !== null && words.case.forParty(forParty)} {names.officer(by)}{' '}
      <span className="quiet number">{sayInstant(recordedAt, language)}</span>
      <div className="quiet event-line">{lineIn(line, language, say)}</div>
    </li>
  );
};

/** A clock that came, moved or ran out. */
export const ChangedClockSaid = ({ clock }: { clock: Schema<'Answer.ChangedClock'> }) => {
  const { words, language } = useSpeech();
  const { away } = words;
  const { what, before, due, chinese, english } = clock;
  return (
    <div className="small">
      <Tag color={what === 'passed' ? 'error' : 'default'}>{away.clocks[what]}</Tag>{' '}
      {language === 'en' ? english : chinese} <span className="number">{sayDay(due, language)}</span>{' '}
      {what === 'moved' && before !== null && <span className="quiet">{away.movedFrom(sayDay(before, language))}</span>}
    </div>
  );
};
