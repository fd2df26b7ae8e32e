import { Tag } from 'antd';
import { nearestClock } from '#casework/clocks/nearest';
import { useNames } from '../api/names.js';
import { ClampedHeading } from '../kit/clamped.js';
import { DueTag } from '../kit/due-tag.js';
import { FactRows, type FactRow } from '../kit/fact-rows.js';
import { sayList } from '../kit/say-list.js';
import { useSpeech } from '../words/speech.js';
import { whatItIs } from './about-case.js';
import type { CaseData } from './case-query.js';
import './case.css';
import { useSayStage } from './say-stage.js';

/** Who, what, where it is, who works on it, and what is due first. */
export const Identity = ({ data: { state, clocks, parties } }: { data: CaseData }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const sayStage = useSayStage();
  const { matter, caseCode, unit, officers, isFiction } = whatItIs(state);
  const nearest = nearestClock(clocks);
  const people =
    parties.length === 0
      ? ['intake' in state ? state.intake.clue.party.name : '']
      : parties.map(({ party }) => party.name);
  const facts: FactRow[] = [
    [words.case.stage, <Tag key="stage">{sayStage(state.stage)}</Tag>],
    [words.case.officers, sayList(officers.map(names.officer), language) || '—'],
    [words.case.unit, unit === null ? '—' : names.unit(unit)],
    [words.case.nearest, nearest === undefined ? words.due.none : <Nearest key="due" nearest={nearest} />],
  ];
  return (
    <header className="panel identity">
      <div className="row">
        <ClampedHeading>{people.join('、')}</ClampedHeading>
        {isFiction && <Tag>{words.case.fiction}</Tag>}
      </div>
      <div>
        {matter} <span className="quiet number">{caseCode ?? words.worklist.noCode}</span>
      </div>
      <dl>
        <FactRows rows={facts} />
      </dl>
    </header>
  );
};

const Nearest = ({ nearest }: { nearest: CaseData['clocks'][number] }) => {
  const { language } = useSpeech();
  return (
    <>
      {language === 'en' ? nearest.english : nearest.chinese}{' '}
      <DueTag due={nearest.due} provisional={nearest.provisional} />
    </>
  );
};
