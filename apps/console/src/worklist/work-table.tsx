import { Tag } from 'antd';
import { Link } from 'react-router';
import { roleWords } from '#casework/words/roles';
import { stageWords } from '#casework/words/stages';
import { useNames } from '../api/names.js';
import { DueTag } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { useSpeech } from '../words/speech.js';
import type { WorkRow } from './work-row.js';

/** Rows of the worklist; the nearest clock stands first, since it decides what is done first. */
export const WorkTable = ({ rows }: { rows: readonly WorkRow[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { columns: titles } = words.worklist;
  const columns: Column<WorkRow>[] = [
    {
      key: 'due',
      title: titles.due,
      cell: ({ due, clock, isProvisional }) => (
        <>
          <DueTag due={due} provisional={isProvisional} />
          {clock !== null && <div className="small quiet">{language === 'en' ? clock.english : clock.chinese}</div>}
        </>
      ),
    },
    { key: 'case', title: titles.case, cell: (row) => <CaseNamed row={row} /> },
    {
      key: 'stage',
      title: titles.stage,
      cell: ({ stage }) => (stage === 'parked' ? words.worklist.parked : stageWords[stage][language]),
    },
    {
      key: 'waitsFor',
      title: titles.waitsFor,
      cell: ({ waitsFor }) => (isRole(waitsFor) ? roleWords[waitsFor][language] : ''),
    },
    { key: 'officers', title: titles.officers, cell: ({ officers }) => sayList(officers.map(names.officer), language) },
    { key: 'unit', title: titles.unit, cell: ({ unit }) => names.unit(unit) },
  ];
  return <ListTable caption={words.worklist.caption} columns={columns} rows={rows} keyOf={({ key }) => key} />;
};

const isRole = (role: string | null): role is keyof typeof roleWords => role !== null && role in roleWords;

const CaseNamed = ({ row: { caseId, caseCode, parties, matter, isFiction } }: { row: WorkRow }) => {
  const { words } = useSpeech();
  const named = parties.join('、');
  return (
    <>
      {caseId === null ? named : <Link to={`/cases/${caseId}`}>{named === '' ? caseId : named}</Link>}
      <div className="small">{matter}</div>
      <div className="small quiet number">{caseCode ?? (caseId === null ? '' : words.worklist.noCode)}</div>
      {isFiction && <Tag>{words.case.fiction}</Tag>}
    </>
  );
};
