import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { useMe } from '../api/session.js';
import { isLongEnough, searchHeader } from '../find/found.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { ExportButton } from '../kit/export-button.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import { isAssignable } from './assignment.js';
import { BulkAssignment } from './bulk-assignment.js';
import { workRow, type Listed, type WorkRow } from './work-row.js';
import { WorkTable, type Ticks } from './work-table.js';
import { isNarrowedTo, type WorkView } from './work-view.js';

type Stage = NonNullable<NonNullable<paths['/worklist']['get']['parameters']['query']>['stage']>;

/** A view as the server is asked for it. */
const askedFor = ({ tab, sort, state, unit, officer, stage, idle, asOf }: WorkView) => ({
  filter: tab,
  sort,
  state,
  ...(unit === undefined ? {} : { unit }),
  ...(officer === undefined ? {} : { officers: officer }),
  ...(stage === undefined ? {} : { stage: stage as Stage }),
  ...(idle === undefined ? {} : { idle }),
  ...(asOf === undefined ? {} : { asOf }),
});

/** What is looked for; of a past day nothing is. */
const searchIn = ({ asOf }: WorkView, text: string) => (asOf === undefined ? searchHeader(text) : {});

const useWork = (view: WorkView, text: string) =>
  useInfiniteQuery({
    queryKey: ['lists', 'worklist', askedFor(view), isLongEnough(text) ? text : ''],
    queryFn: ({ pageParam }) => {
      const query = { ...askedFor(view), limit: 50, ...(pageParam === '' ? {} : { after: pageParam }) };
      return listed(client.GET('/worklist', { params: { query, header: searchIn(view, text) } }));
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** The list of one view, in pages. */
export const Work = ({ view, text }: { view: WorkView; text: string }) => {
  const words = useWords();
  const me = useMe();
  const work = useWork(view, text);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // A past day is looked at; what is done is done now.
  const mayAssign = view.asOf === undefined && view.tab === 'unassigned' && me.roles.includes('unit-head');
  const isNarrowed = view.state !== 'any' || isNarrowedTo(view) || isLongEnough(text);
  return (
    <Shown of={work}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items.map((row) => workRow(row as Listed)));
        const chosen = rows.filter((row) => ticked.has(row.key) && isAssignable(row));
        return (
          <div className="stack">
            {mayAssign && <BulkAssignment rows={chosen} onRecorded={(keys) => setTicked(without(ticked, keys))} />}
            {rows.length === 0 ? (
              <Empty description={isNarrowed ? words.cases.none : words.worklist.empty[view.tab]} />
            ) : (
              <WorkTable rows={rows} asOf={view.asOf} ticks={mayAssign ? ticksOf(rows, ticked, setTicked) : null} />
            )}
            {work.hasNextPage && (
              <Button loading={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
                {words.state.more}
              </Button>
            )}
            <div className="row between">
              <AsOfLine of={pages} />
              <span className="row">
                <ExportButton list="/worklist" query={askedFor(view)} headers={searchIn(view, text)} />
              </span>
            </div>
          </div>
        );
      }}
    </Shown>
  );
};

const without = (ticked: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> =>
  new Set([...ticked].filter((key) => !keys.includes(key)));

const ticksOf = (
  rows: readonly WorkRow[],
  ticked: ReadonlySet<string>,
  onTicked: (ticked: ReadonlySet<string>) => void,
): Ticks => ({
  isTicked: ({ key }) => ticked.has(key),
  areAllTicked: rows.filter(isAssignable).every(({ key }) => ticked.has(key)),
  tick: ({ key }) => onTicked(ticked.has(key) ? without(ticked, [key]) : new Set([...ticked, key])),
  tickAll: () => {
    const all = rows.filter(isAssignable).map(({ key }) => key);
    onTicked(all.every((key) => ticked.has(key)) ? new Set() : new Set(all));
  },
});
