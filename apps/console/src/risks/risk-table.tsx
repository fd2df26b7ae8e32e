import { Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { legalDateOf } from '#casework/deadlines/index';
import { stageWords } from '#casework/words/stages';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { grouped, isAttempt, placeOf } from '../case/attempts.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { RiskLevel } from '../kit/risk-level.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';
import { Followed } from './followed.js';
import { signsAsked, type SignsAsked } from './signs-asked.js';

export type RiskRow = paths['/risk-points']['get']['responses'][200]['content']['application/json']['items'][number];
type Sign = RiskRow['risks'][number];

interface Listed {
  readonly rows: readonly RiskRow[];
  readonly asked: SignsAsked;
}

/** Cases and complaints with the signs that are asked for; the day of a sign leads to what was recorded then. */
export const RiskTable = ({ rows, asked }: Listed) => {
  const { words, language } = useSpeech();
  const [today] = useState(() => legalDateOf(new Date().toISOString()));
  const names = useNames();
  const columns: Column<RiskRow>[] = [
    {
      key: 'case',
      title: words.worklist.columns.case,
      cell: (row) => (
        <>
          <WhatItIsOf row={row} />
          <div className="small quiet number">{row.caseCode ?? ''}</div>
        </>
      ),
    },
    { key: 'stage', title: words.worklist.columns.stage, cell: ({ stage }) => stageWords[stage][language] },
    {
      key: 'risks',
      title: words.risks.point,
      cell: ({ caseId, risks }) => {
        const shown = signsAsked(risks, asked, today);
        const others = risks.length - shown.length;
        return (
          <>
            {grouped(shown).map(({ sign, count }) => (
              <SignShown key={`${sign.number} ${sign.detail}`} sign={sign} count={count} of={caseId} />
            ))}
            {others > 0 && <div className="small quiet">{words.risks.others(others)}</div>}
          </>
        );
      },
    },
    { key: 'unit', title: words.worklist.columns.unit, cell: ({ unit }) => <Tag>{names.unit(unit)}</Tag> },
  ];
  return <ListTable caption={words.risks.caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};

/** A case by its party, a complaint by whom it is about, what is neither by what it is about. */
const WhatItIsOf = ({ row }: { row: RiskRow }) => {
  if ('supervisionId' in row) return <Link to={`/matters/${row.supervisionId}`}>{row.matter}</Link>;
  if ('inspectionId' in row) return <Link to={`/inspections/${row.inspectionId}`}>{row.matter}</Link>;
  return (
    <>
      {'complaintId' in row ? (
        <Link to={`/complaints/${row.complaintId}`}>{row.party}</Link>
      ) : (
        <Link to={`/cases/${row.caseId}?tab=risks`}>{row.party}</Link>
      )}
      <div className="small">{row.matter}</div>
    </>
  );
};

const SignShown = ({ sign, count, of: caseId }: { sign: Sign; count: number; of: string | null }) => {
  const { words, language } = useSpeech();
  const { level, name, chinese, since, detail, followUp } = sign;
  const day = sayDay(since, language);
  return (
    <div>
      <RiskLevel level={level} /> {language === 'en' ? name : chinese}{' '}
      {caseId === null ? (
        <span className="small quiet">{day}</span>
      ) : (
        <Link
          className="small number"
          to={`/cases/${caseId}${placeOf(sign)}`}
          aria-label={`${words.supervision.lists.event} ${day} ${detail}`}
        >
          {day}
        </Link>
      )}
      {count > 1 && <Tag>{words.risks.times(count)}</Tag>} {isAttempt(sign) && <Tag>{words.risks.attempt}</Tag>}
      <div className="small quiet">
        <Followed by={followUp} />
      </div>
    </div>
  );
};
