import { Tag } from 'antd';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { groundIn } from '#casework/words/ground';
import { useNames } from '../api/names.js';
import type { paths } from '../api/schema.js';
import { useMe } from '../api/session.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { RiskLevel } from '../kit/risk-level.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';
import { Followed } from './followed.js';

type PatternRow = paths['/risk-patterns']['get']['responses'][200]['content']['application/json']['items'][number];

/** So many cases of a sign are named in a row of the list. */
const mostNamed = 5;

/** Signs across cases, each with its cases and beside the number of acts that were compared. */
export const PatternTable = ({ rows, caption }: { rows: readonly PatternRow[]; caption: string }) => {
  const { words, language } = useSpeech();
  const { patterns } = words.supervision;
  const names = useNames();
  const columns: Column<PatternRow>[] = [
    {
      key: 'point',
      title: words.risks.point,
      cell: ({ number, name, chinese, level, party, detail, ground }) => (
        <>
          <RiskLevel level={level} /> {number}. {language === 'en' ? name : chinese}
          {party !== null && <div>{party}</div>}
          <div className="small">{detail}</div>
          <div className="small quiet">{groundIn(ground, language)}</div>
        </>
      ),
    },
    {
      key: 'since',
      title: words.risks.since,
      cell: ({ since, lastShownOn }) => (
        <>
          <span className="number">{sayDay(since, language)}</span>
          {lastShownOn > since && (
            <div className="small quiet">{patterns.lastShown(sayDay(lastShownOn, language))}</div>
          )}
        </>
      ),
    },
    {
      key: 'count',
      title: patterns.count,
      cell: ({ count, among }) => <span className="number">{patterns.ofAll(count, among)}</span>,
    },
    { key: 'cases', title: patterns.cases, cell: (row) => <CasesOf row={row} /> },
    {
      key: 'unit',
      title: words.worklist.columns.unit,
      cell: ({ unit, officers }) => (
        <>
          <Tag>{names.unit(unit)}</Tag>
          <div className="small">
            {officers.map((officer) => names.officer(officer)).join(language === 'en' ? ', ' : '、')}
          </div>
        </>
      ),
    },
    {
      key: 'followUp',
      title: patterns.followUp,
      cell: (row) => (
        <>
          <Followed by={row.followUp} />
          <TakeUp row={row} />
        </>
      ),
    },
  ];
  return <ListTable caption={caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};

const CasesOf = ({ row: { cases, complaints, inspections, count } }: { row: PatternRow }) => {
  const { words, language } = useSpeech();
  const { streams, supervision } = words;
  const { patterns } = supervision;
  return (
    <>
      {cases.slice(0, mostNamed).map(({ caseId, caseCode, party, receivedOn }) => (
        <div key={caseId} className="small">
          <Link className="number" to={`/cases/${caseId}?tab=risks`}>
            {caseCode ?? party ?? caseId.slice(0, 8)}
          </Link>
          {caseCode === null && receivedOn !== null && (
            <div className="quiet">{patterns.receivedOn(sayDay(receivedOn, language))}</div>
          )}
        </div>
      ))}
      {complaints.slice(0, mostNamed).map((complaint) => (
        <div key={complaint}>
          <Link className="small" to={`/complaints/${complaint}`}>
            {streams.complaints.page} {complaint.slice(0, 8)}
          </Link>
        </div>
      ))}
      {inspections.slice(0, mostNamed).map((inspection) => (
        <div key={inspection}>
          <Link className="small" to={`/inspections/${inspection}`}>
            {streams.inspections.page} {inspection.slice(0, 8)}
          </Link>
        </div>
      ))}
      {cases.length > mostNamed && <div className="small quiet">{patterns.more(count)}</div>}
    </>
  );
};

/** Takes up a sign that nobody has taken up. The party goes beside the address: names of persons stand in none. */
const TakeUp = ({ row: { number, unit, officers, party, cases, complaints, followUp } }: { row: PatternRow }) => {
  const { words } = useSpeech();
  const me = useMe();
  if (followUp.matter !== null || !hasRole(me, ['supervisor', 'department-head', 'main-head'])) return null;
  const [officer] = officers;
  const last = cases.at(-1);
  const [complaint] = complaints;
  const sign = new URLSearchParams({
    addressed: unit,
    riskPoint: String(number),
    ...(last === undefined ? {} : { caseId: last.caseId }),
    ...(complaint === undefined ? {} : { complaintId: complaint }),
    ...(officer === undefined ? {} : { officer }),
  });
  return (
    <Link to={`/matters/new?${sign}`} state={party === null ? null : { party }}>
      {words.matters.raiseFrom}
    </Link>
  );
};
