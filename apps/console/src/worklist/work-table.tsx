import { Checkbox, Tag } from 'antd';
import { Link } from 'react-router';
import { roleWords } from '#casework/words/roles';
import { stageWords } from '#casework/words/stages';
import { useNames } from '../api/names.js';
import { DueTag } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { useSpeech } from '../words/speech.js';
import { isAssignable } from './assignment.js';
import type { WorkRow } from './work-row.js';

/** Which rows somebody ticked, to do the same with all of them. */
export interface Ticks {
  readonly isTicked: (row: WorkRow) => boolean;
  readonly areAllTicked: boolean;
  readonly tick: (row: WorkRow) => void;
  readonly tickAll: () => void;
}

interface WorkShown {
  readonly rows: readonly WorkRow[];
  readonly ticks: Ticks | null;
  /** The past day of which the rows are; undefined: now. */
  readonly asOf: string | undefined;
}

/** Rows of the worklist; the nearest clock stands first, since it decides what is done first. */
export const WorkTable = ({ rows, ticks, asOf }: WorkShown) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { columns: titles } = words.worklist;
  const columns: Column<WorkRow>[] = [
    {
      key: 'due',
      title: titles.due,
      cell: ({ due, clock, isProvisional }) => (
        <>
          <DueTag due={due} provisional={isProvisional} asOf={asOf} />
          {clock !== null && <div className="small quiet">{language === 'en' ? clock.english : clock.chinese}</div>}
        </>
      ),
    },
    { key: 'case', title: titles.case, cell: (row) => <CaseNamed row={row} asOf={asOf} /> },
    {
      key: 'stage',
      title: titles.stage,
      cell: ({ stage }) => (
        <span className="stage">{stage === 'parked' ? words.worklist.parked : stageWords[stage][language]}</span>
      ),
    },
    {
      key: 'waitsFor',
      title: titles.waitsFor,
      cell: ({ waitsFor }) =>
        sayList(
          waitsFor.filter(isRole).map((role) => roleWords[role][language]),
          language,
        ),
    },
    { key: 'officers', title: titles.officers, cell: ({ officers }) => sayList(officers.map(names.officer), language) },
    { key: 'unit', title: titles.unit, cell: ({ unit }) => names.unit(unit) },
  ];
  const ticking: Column<WorkRow>[] =
    ticks === null
      ? []
      : [
          {
            key: 'tick',
            title: words.work.assign.tick,
            cell: (row) =>
              isAssignable(row) && (
                <Checkbox
                  aria-label={`${words.work.assign.tick} ${row.parties.join('、')}`}
                  checked={ticks.isTicked(row)}
                  onChange={() => ticks.tick(row)}
                />
              ),
          },
        ];
  return (
    <>
      {ticks !== null && (
        <Checkbox checked={ticks.areAllTicked} onChange={ticks.tickAll}>
          {words.work.assign.all}
        </Checkbox>
      )}
      <ListTable caption={words.work.caption} columns={[...ticking, ...columns]} rows={rows} keyOf={({ key }) => key} />
    </>
  );
};

const isRole = (role: string): role is keyof typeof roleWords => role in roleWords;

/** Where a row leads: of a past day to the case as it was then. */
const placeOf = ({ caseId, page, version }: WorkRow, asOf: string | undefined): string | null =>
  asOf === undefined || caseId === null || version === null ? page : `/cases/${caseId}/replay?at=${version}`;

const CaseNamed = ({ row, asOf }: { row: WorkRow; asOf: string | undefined }) => {
  const { caseId, caseCode, parties, matter, isFiction } = row;
  const page = placeOf(row, asOf);
  const { words } = useSpeech();
  // A matter of supervision has no party: it is called by what it is about.
  const named = parties.length === 0 ? matter : parties.join('、');
  return (
    <>
      {page === null ? named : <Link to={page}>{named === '' ? caseId : named}</Link>}
      {parties.length > 0 && <div className="small">{matter}</div>}
      <div className="small quiet number">{caseCode ?? (caseId === null ? '' : words.worklist.noCode)}</div>
      {isFiction && <Tag>{words.case.fiction}</Tag>}
    </>
  );
};
