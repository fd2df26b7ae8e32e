import { Tag } from 'antd';
import { Link } from 'react-router';
import { lineIn } from '#casework/words/line';
import { stageWords } from '#casework/words/stages';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { RiskLevel } from '../kit/risk-level.js';
import { sayDay, sayInstant } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

type AwayRow = Schema<'Answer.AwayRow'>;

/** Acts that are named of what can be done; the page of the case has all of them. */
const mostSteps = 4;

/** One case in which something happened: what was recorded, which signs and clocks are new, what can be done now. */
export const AwayCase = ({ row }: { row: AwayRow }) => {
  const { words, language } = useSpeech();
  const { away } = words;
  const { caseId, caseCode, stage, party, otherParties, matter, events, moreEvents, signs, clocks, waiting } = row;
  return (
    <section className="away-case">
      <h3>
        <Link to={`/cases/${caseId}`}>{[party, ...otherParties].join('、')}</Link>{' '}
        <span className="small quiet">
          {stageWords[stage][language]} · {matter} <span className="number">{caseCode ?? ''}</span>
        </span>
      </h3>
      {moreEvents > 0 && <p className="small quiet">{away.more(moreEvents)}</p>}
      <ul>
        {events.map((event) => (
          <EventSaid key={event.place} caseId={caseId} event={event} />
        ))}
      </ul>
      {clocks.map(({ what, before, due, chinese, english, id, of, forParty }) => (
        <div key={`${id} ${of ?? ''} ${forParty ?? ''} ${due}`} className="small">
          <Tag color={what === 'passed' ? 'error' : 'default'}>{away.clocks[what]}</Tag>
          {language === 'en' ? english : chinese} <span className="number">{sayDay(due, language)}</span>{' '}
          {what === 'moved' && before !== null && (
            <span className="quiet">{away.movedFrom(sayDay(before, language))}</span>
          )}
        </div>
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
              to={`/cases/${caseId}/acts/${action}${forParty === undefined ? '' : `?party=${forParty}`}`}
            >
              {language === 'en' ? summary : chinese}
            </Link>
          ))}
          {waiting.length > mostSteps && <Link to={`/cases/${caseId}`}>{words.case.showAll(waiting.length)}</Link>}
        </div>
      )}
    </section>
  );
};

const EventSaid = ({ caseId, event }: { caseId: string; event: AwayRow['events'][number] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { type, chinese, place, by, recordedAt, forParty, line } = event;
  const title = language === 'en' ? type.replaceAll(/(?!^)([A-Z])/g, ' $1') : chinese;
  return (
    <li className="small">
      <Link to={`/cases/${caseId}?tab=timeline&view=everything&place=${place}`}>{title}</Link>{' '}
      {forParty !== null && words.case.forParty(forParty)} {names.officer(by)}{' '}
      <span className="quiet number">{sayInstant(recordedAt, language)}</span>
      <div className="quiet event-line">{lineIn(line, language)}</div>
    </li>
  );
};
