import { Tag } from 'antd';
import { Link } from 'react-router';
import { useNames } from '../api/names.js';
import '../case/case.css';
import { sayDay } from '../kit/say.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import type { InspectionData } from './inspection-query.js';

/** What an inspection is: which kind, whose, who planned it. */
export const InspectionHeading = ({ data, isActed = false }: { data: InspectionData; isActed?: boolean }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const fields = useFieldWords();
  const { inspections: texts } = words.streams;
  const { id, plan, plannedBy, plannedOn } = data;
  return (
    <header className="panel identity">
      <div className="row">
        <h1>{plan.title}</h1>
        <Tag>{fields.choice('kind', plan.kind)}</Tag>
        {plan.urgent === true && <Tag color="warning">{texts.urgent}</Tag>}
      </div>
      <div className="row">
        <span>{names.unit(plan.unit)}</span>
        <span className="quiet">{words.timeline.by(names.officer(plannedBy), sayDay(plannedOn, language))}</span>
        {isActed && <Link to={`/inspections/${id}`}>{texts.back}</Link>}
      </div>
    </header>
  );
};
