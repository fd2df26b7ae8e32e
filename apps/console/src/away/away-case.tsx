import { Link } from 'react-router';
import { stageWords } from '#casework/words/stages';
import type { Schema } from '../api/client.js';
import { pageOfWork } from '../kit/page-of-work.js';
import { RiskLevel } from '../kit/risk-level.js';
import { useSpeech } from '../words/speech.js';
import { ChangedClockSaid, EventSaid } from './told.js';

type AwayRow = Schema<'Answer.AwayRow'>;

/** Acts that are named of what can be done; the page of the case has all of them. */
const mostSteps = 4;

/**
 * One case, complaint or matter of supervision in which something happened: what was recorded, which signs and clocks
 * are new, what can be done now.
 */
export const AwayCase = ({ row }: { row: AwayRow }) => {
  const { words, language } = useSpeech();
  const { away } = words;
  const { caseCode, stage, party, otherParties, matter, events, moreEvents, signs, clocks, waiting } = row;
  const page = pageOfWork(row) ?? '';
  const named = [party, ...otherParties].join('、');
  return (
    <section className="away-case">
      <h3>
        <Link to={page}>{named === '' ? matter : named}</Link>{' '}
        <span className="small quiet">
          {stageWords[stage][language]} {named !== '' && `· ${matter}`} <span className="number">{caseCode ?? ''}</span>
        </span>
      </h3>
      {moreEvents > 0 && <p className="small quiet">{away.more(moreEvents)}</p>}
      <ul>
        {events.map((event) => (
          <EventSaid key={event.place} page={page} event={event} />
        ))}
      </ul>
      {clocks.map((clock) => (
        <ChangedClockSaid key={`${clock.id} ${clock.of ?? ''} ${clock.forParty ?? ''} ${clock.due}`} clock={clock} />
      ))}
      {signs.length > 0 && <div className="small quiet">{away.signs}</div>}
      {signs.map(({ number, level, name, chinese, since, detail }) => (
        <div key={`${number} ${since} ${detail}`} className="small">
          <RiskLevel level={level} /> {language === 'en' ? name : chinese} {detail}
        </div>
      ))}
      {waiting.length > 0 && (
        <div className="small">
          <span className="quiet">{away.waiting} </span>
          {waiting.slice(0, mostSteps).map(({ action, chinese, summary, forParty }) => (
            <Link
              key={`${action} ${forParty ?? ''}`}
              className="away-step"
              to={`${page}/acts/${action}${forParty === undefined ? '' : `?party=${forParty}`}`}
            >
              {language === 'en' ? summary : chinese}
            </Link>
          ))}
          {waiting.length > mostSteps && <Link to={page}>{words.case.showRest(waiting.length)}</Link>}
        </div>
      )}
    </section>
  );
};
