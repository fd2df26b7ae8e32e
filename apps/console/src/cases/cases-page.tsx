import { Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { hasRole } from '#casework/actor';
import { stageWords } from '#casework/words/stages';
import { client, type Schema } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useNames } from '../api/names.js';
import { useMe } from '../api/session.js';
import { isLongEnough, searchHeader, useSettled } from '../find/found.js';
import { SearchField } from '../find/search-field.js';
import { ExportButton } from '../kit/export-button.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { NewCase } from '../kit/new-case.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { sayList } from '../kit/say-list.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

type Row = Schema<'Answer.CaseRow'>;
type Stage = Row['stage'];

const notOfCases: ReadonlySet<string> = new Set(['none', 'complaint', 'inspection', 'supervision']);
const stages = Object.keys(stageWords).filter((stage): stage is Stage => !notOfCases.has(stage));

/** Every case of the unit and those below it, newest first. */
export const CasesPage = () => {
  const { words, language } = useSpeech();
  const me = useMe();
  const [address, setAddress] = useSearchParams();
  const stage = stages.find((each) => each === address.get('stage'));
  const [typed, setTyped] = useState('');
  const text = useSettled(typed);
  const cases = usePages(['cases', stage ?? '', isLongEnough(text) ? text : ''], (page) =>
    listed(
      client.GET('/cases', {
        params: { header: searchHeader(text), query: { ...page, ...(stage === undefined ? {} : { stage }) } },
      }),
    ),
  );
  return (
    <div className="page stack">
      <header className="row between">
        <h1>{words.pages.cases}</h1>
        <NewCase />
      </header>
      <div className="row">
        <SearchField text={typed} onText={setTyped} />
        <Select
          aria-label={words.worklist.stage}
          value={stage ?? ''}
          onChange={(next) => setAddress(next === '' ? {} : { stage: next })}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: words.worklist.allStages },
            ...stages.map((value) => ({ value, label: stageWords[value][language] })),
          ]}
        />
        {hasRole(me, ['registrar']) && <Link to="/references/new">{words.streams.importReference}</Link>}
      </div>
      <PagedList
        of={cases}
        none={words.cases.none}
        saved={<ExportButton list="/cases" query={{ stage }} headers={searchHeader(text)} />}
      >
        {(rows) => <CaseTable rows={rows} />}
      </PagedList>
    </div>
  );
};

const CaseTable = ({ rows }: { rows: readonly Row[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { columns: titles } = words.worklist;
  const columns: Column<Row>[] = [
    {
      key: 'case',
      title: titles.case,
      cell: ({ caseId, party, otherParties, matter, caseCode }) => (
        <>
          <Link to={`/cases/${caseId}`}>{[party, ...otherParties].join('、')}</Link>
          <div className="small">{matter}</div>
          <div className="small quiet number">{caseCode ?? words.worklist.noCode}</div>
        </>
      ),
    },
    { key: 'stage', title: titles.stage, cell: ({ stage }) => stageWords[stage][language] },
    {
      key: 'received',
      title: words.cases.received,
      cell: ({ receivedOn }) => (
        <span className="number">{receivedOn === null ? '' : sayDay(receivedOn, language)}</span>
      ),
    },
    { key: 'decision', title: words.cases.decision, cell: ({ decisionNumber }) => decisionNumber ?? '' },
    { key: 'officers', title: titles.officers, cell: ({ officers }) => sayList(officers.map(names.officer), language) },
    { key: 'unit', title: titles.unit, cell: ({ unit }) => names.unit(unit) },
  ];
  return <ListTable caption={words.cases.caption} columns={columns} rows={rows} keyOf={({ _id }) => _id} />;
};
