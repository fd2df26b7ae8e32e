import { Tag } from 'antd';
import { Link } from 'react-router';
import { useNames } from '../api/names.js';
import '../case/case.css';
import { sayList } from '../kit/say-list.js';
import { sayDay } from '../kit/say.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import type { ComplaintData } from './complaint-query.js';

/** What a complaint or report is: about whom, by which way, who handles it; never who made it. */
export const ComplaintHeading = ({ data, isActed = false }: { data: ComplaintData; isActed?: boolean }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const fields = useFieldWords();
  const { complaints: texts } = words.streams;
  const { received, handlers } = data.state;
  const tracks = received.tracks.map((track) => fields.choice('tracks', track));
  return (
    <header className="panel identity">
      <div className="row">
        <h1>{received.target.name}</h1>
        {tracks.map((track) => (
          <Tag key={track}>{track}</Tag>
        ))}
        {received.fiction !== undefined && <Tag>{words.case.fiction}</Tag>}
      </div>
      <div>
        {received.matter} <span className="quiet number">{received.reference ?? ''}</span>
      </div>
      <div className="row">
        <span>
          {fields.choice('channel', received.channel)} {sayDay(received.receivedOn, language)}
        </span>
        <span>{names.unit(received.unit)}</span>
        <span>
          {texts.handler}：{handlers.length === 0 ? texts.noHandler : sayList(handlers.map(names.officer), language)}
        </span>
        {isActed && <Link to={`/complaints/${data.id}`}>{texts.back}</Link>}
      </div>
    </header>
  );
};
