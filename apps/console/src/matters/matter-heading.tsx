import { Tag } from 'antd';
import { Link } from 'react-router';
import { choiceWords } from '#casework/words/choices/index';
import { useNames } from '../api/names.js';
import '../case/case.css';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';
import type { MatterData } from './matter-query.js';

interface Heading {
  readonly data: MatterData;
  /** An act is typed below; the way back is shown. */
  readonly isActed?: boolean;
}

/** What a matter is: what about, who supervises whom, since when. */
export const MatterHeading = ({ data: { id, state }, isActed = false }: Heading) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { level, unit, addressed, matter, raisedBy, raisedOn, sign } = state;
  return (
    <header className="panel identity">
      <h1>{matter}</h1>
      <div className="row">
        <Tag>{choiceWords('level', level)?.[language] ?? level}</Tag>
        <span>{level === 'outside' ? names.unit(addressed) : `${names.unit(unit)} → ${names.unit(addressed)}`}</span>
        <span className="quiet">{words.timeline.by(names.officer(raisedBy), sayDay(raisedOn, language))}</span>
        {isActed && <Link to={`/matters/${id}`}>{words.matters.back}</Link>}
        {sign?.caseId !== undefined && <Link to={`/cases/${sign.caseId}?tab=risks`}>{words.matters.ofSign}</Link>}
      </div>
    </header>
  );
};
