import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { stageWords } from '#casework/words/stages';
import { client, type Schema } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useNames } from '../api/names.js';
import { isLongEnough, searchHeader, useSettled } from '../find/found.js';
import { SearchField } from '../find/search-field.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { ExportButton } from '../kit/export-button.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';

type Row = Schema<'Answer.CaseRow'>;
type Stage = Row['stage'];

const notOfCases: ReadonlySet<string> = new Set(['none', 'complaint', 'inspection', 'supervision']);
const stages = Object.keys(stageWords).filter((stage): stage is Stage => !notOfCases.has(stage));

/** Every case of the unit and those below it, newest first. */
export const CasesPage = () => {
  const { words, language } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const stage = stages.find((each) => each === address.get('stage'));
  const [typed, setTyped] = useState('');
  const text = useSettled(typed);
  const cases = useInfiniteQuery({
    queryKey: ['lists', 'cases', stage ?? '', isLongEnough(text) ? text : ''],
    queryFn: ({ pageParam }) =>
      listed(
        client.GET('/cases', {
          params: {
            header: searchHeader(text),
            query: {
              limit: 50,
              ...(stage === undefined ? {} : { stage }),
              ...(pageParam === '' ? {} : { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page stack">
      <h1>{words.pages.cases}</h1>
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
      </div>
      <Shown of={cases}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              {rows.length === 0 ? <Empty description={words.cases.none} /> : <CaseTable rows={rows} />}
              {cases.hasNextPage && (
                <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
                  {words.state.more}
                </Button>
              )}
              <div className="row between">
                <AsOfLine of={pages} />
                <span className="row">
                  <ExportButton list="/cases" query={{ stage }} headers={searchHeader(text)} />
                </span>
              </div>
            </>
          );
        }}
      </Shown>
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
