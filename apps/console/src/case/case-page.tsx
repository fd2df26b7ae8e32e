import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { ComponentType } from 'react';
import { Link, useParams } from 'react-router';
import { hasRole } from '#casework/actor';
import { caseReaders, workers } from '#casework/role-groups';
import { useMe } from '../api/session.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { Shown } from '../kit/shown.js';
import { lookReaders, LooksTab } from '../looks/looks-tab.js';
import { offLineRoles } from '../off-line/device.js';
import { TakeAlong } from '../off-line/take-along.js';
import { OwedTab } from '../owed/owed-tab.js';
import { useWords } from '../words/speech.js';
import { aboutCase } from './about-case.js';
import { placeOf } from './attempts.js';
import { caseQuery, historyQuery, type CaseData } from './case-query.js';
import { ClocksTab } from './clocks-tab.js';
import { DocumentsTab } from './documents-tab.js';
import { FilesTab } from './files-tab.js';
import { Identity } from './identity.js';
import { MoneyTab } from './money-tab.js';
import { NextSteps } from './next-steps.js';
import { OverviewTab } from './overview-tab.js';
import { Rail } from './rail-shown.js';
import { RisksTab } from './risks-tab.js';
import { TimelineTab } from './timeline-tab.js';

const tabs = ['overview', 'clocks', 'owed', 'money', 'documents', 'files', 'risks', 'timeline', 'looks'] as const;

/** Nothing is done any more in a case at one of these stages, but corrections and what follows from a challenge. */
const over: ReadonlySet<string> = new Set(['closed', 'archived', 'not-filed', 'summary-filed', 'reference']);

/** A sign of risk of a case. */
export interface OfSign {
  readonly id: string;
  /** The unit that has the case. */
  readonly unit: string;
  readonly riskPoint: number;
  readonly officers: readonly string[];
}

interface Around {
  /** What else is shown with the signs of risk of a case, and with each of them. */
  readonly OfCase: ComponentType<{ readonly id: string }>;
  readonly OfSign: ComponentType<OfSign>;
}

/** One case: what it is, how far it is, what can be done, and everything that is known of it. */
export const CasePage = (around: Around) => {
  const { id = '' } = useParams();
  const found = useQuery(caseQuery(id));
  return <div className="page">{<Shown of={found}>{(data) => <Case data={data} {...around} />}</Shown>}</div>;
};

const Case = ({ data, OfCase, OfSign }: { data: CaseData } & Around) => {
  const unit = 'intake' in data.state ? data.state.intake.clue.unit : null;
  const words = useWords();
  const me = useMe();
  const tab = useTab(tabs);
  const { data: history } = useQuery(historyQuery(data.id));
  const shown = {
    overview: <OverviewTab data={data} />,
    clocks: <ClocksTab clocks={data.clocks} />,
    owed: <OwedTab id={data.id} />,
    money: <MoneyTab data={data} />,
    documents: <DocumentsTab id={data.id} />,
    files: <FilesTab id={data.id} files={data.files} />,
    risks: (
      <>
        <RisksTab
          risks={data.risks}
          history={history ?? []}
          eventsOf={placeOf}
          noteOf={({ number, officers }) =>
            unit === null ? null : <OfSign id={data.id} unit={unit} riskPoint={number} officers={officers} />
          }
        />
        <OfCase id={data.id} />
      </>
    ),
    timeline: <TimelineTab id={data.id} risks={data.risks} />,
    looks: <LooksTab of={{ caseId: data.id }} />,
  };
  return (
    <div className="stack">
      <Identity data={data} />
      {over.has(data.state.stage) && <Alert type="info" showIcon title={words.case.readOnly} />}
      <Rail id={data.id} stage={data.state.stage} />
      <div className="row">
        <Link to={`/cases/${data.id}/replay`}>{words.replay.open}</Link>
        <Link to={`/cases/${data.id}/decision-day`}>{words.decisionDay.open}</Link>
        {hasRole(me, workers) && <Link to={`/cases/${data.id}/brief`}>{words.briefs.open}</Link>}
        {hasRole(me, offLineRoles) && <TakeAlong id={data.id} about={aboutCase(data)} />}
      </div>
      <div className="case-columns">
        <div>
          <PageTabs
            label={words.pages.cases}
            chosen={tab}
            tabs={tabs
              .filter((key) => key !== 'looks' || hasRole(me, lookReaders))
              .map((key) => ({ key, title: words.case.tabs[key] }))}
          />
          {shown[tab]}
        </div>
        {hasRole(me, caseReaders) && <NextSteps data={data} />}
      </div>
    </div>
  );
};
