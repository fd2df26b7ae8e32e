import { Tag } from 'antd';
import { Link } from 'react-router';
import { choiceWords } from '#casework/words/choices/index';
import { useNames } from '../api/names.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';
import type { MatterData } from './matter-query.js';

/** What a matter is: what about, who supervises whom, since when. */
export const MatterHeading = ({ data: { id, state } }: { data: MatterData }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { level, unit, addressed, matter, raisedBy, raisedOn, sign } = state;
  return (
    <header className="panel stack">
      <h1>
        <Link to={`/matters/${id}`}>{matter}</Link>
      </h1>
      <div className="row">
        <Tag>{choiceWords('level', level)?.[language] ?? level}</Tag>
        <span>{level === 'outside' ? names.unit(addressed) : `${names.unit(unit)} → ${names.unit(addressed)}`}</span>
        <span className="quiet">{words.timeline.by(names.officer(raisedBy), sayDay(raisedOn, language))}</span>
        {sign?.caseId !== undefined && <Link to={`/cases/${sign.caseId}?tab=risks`}>{words.pages.cases}</Link>}
      </div>
    </header>
  );
};
