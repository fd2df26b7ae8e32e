import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answered, client } from '../api/client.js';
import { useMe } from '../api/session.js';
import { AwayBox } from '../away/away-box.js';
import { useSettled } from '../find/found.js';
import { NewCase } from '../kit/new-case.js';
import { PageTabs } from '../kit/page-tabs.js';
import { sayDay } from '../kit/say.js';
import { useSpeech, useWords } from '../words/speech.js';
import { FilterBar } from './filter-bar.js';
import { ViewsRow } from './views-row.js';
import { startTab, workTabs, type WorkTab } from './work-tabs.js';
import { addressOf, viewOfAddress, type WorkView } from './work-view.js';
import { Work } from './work.js';
import './worklist.css';

/** What I have to do first: open work by its nearest clock. */
export const WorklistPage = () => {
  const words = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [text, setText] = useState('');
  const settled = useSettled(text);
  const start = startTab(me.roles);
  const view = viewOfAddress(address, start);
  const counts = useQuery({
    queryKey: ['lists', 'worklist', 'counts'],
    queryFn: () => answered(client.GET('/worklist/counts')),
  });
  return (
    <div className="page">
      <header className="row between">
        <h1>{words.pages.worklist}</h1>
        <div className="row">
          <Link to="/briefs">{words.briefs.ofCases}</Link>
          <NewCase />
        </div>
      </header>
      <PageTabs
        label={words.pages.worklist}
        chosen={view.tab}
        tabs={workTabs.map((key) => ({
          key,
          title: <TabName tab={key} count={view.asOf === undefined ? counts.data?.[key] : null} />,
        }))}
        addressOf={(tab) => addressOf({ ...view, tab }, start)}
      />
      <div className="stack">
        {view.asOf === undefined && <AwayBox />}
        <FilterBar view={view} onView={(next) => void navigate(addressOf(next, start))} text={text} onText={setText} />
        {view.asOf !== undefined && <AsOfDay day={view.asOf} now={addressOf(withoutDay(view), start)} />}
        <ViewsRow person={me.id} view={view} start={start} />
        <Work key={view.tab} view={view} text={settled} />
      </div>
    </div>
  );
};

const withoutDay = ({ asOf: _asOf, ...view }: WorkView): WorkView => view;

/** Says that the list is that of a past day, and leads back to now. */
const AsOfDay = ({ day, now }: { day: string; now: string }) => {
  const { words, language } = useSpeech();
  return (
    <Alert
      type="info"
      showIcon
      title={words.work.ofPastDay(sayDay(day, language))}
      action={<Link to={now}>{words.work.backToNow}</Link>}
    />
  );
};

/** @param count null: a past day is not counted; undefined: not known yet. */
const TabName = ({ tab, count }: { tab: WorkTab; count: number | null | undefined }) => {
  const words = useWords();
  if (count === null || count === undefined) return words.worklist.tabs[tab];
  const isUrgent = tab === 'overdue' && count > 0;
  return (
    <>
      {words.worklist.tabs[tab]} <span className={isUrgent ? 'count urgent' : 'count'}>{count}</span>
    </>
  );
};
