import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { covers, hasRole } from '#casework/actor';
import { overseers } from '#casework/role-groups';
import { useMe } from '../api/session.js';
import { Facts } from '../kit/facts.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { Shown } from '../kit/shown.js';
import { StreamHistory } from '../streams/stream-history.js';
import { StreamSteps } from '../streams/stream-steps.js';
import { useWords } from '../words/speech.js';
import { CapacityPart } from './capacity-part.js';
import { UnitHeading } from './entry-heading.js';
import { entryHistoryQuery, unitQuery, type UnitData } from './entry-query.js';
import { LedgerPart } from './ledger-part.js';
import { Entries } from './officer-page.js';
import { PowerListsPart } from './power-lists-part.js';

const tabs = ['content', 'lists', 'capacity', 'numbers', 'history'] as const;

/** One unit: what it may do, its lists of powers, what it works with, its numbers, and what can be entered. */
export const UnitPage = () => {
  const { id = '' } = useParams();
  const found = useQuery(unitQuery(id));
  return <div className="page">{<Shown of={found}>{(data) => <Unit data={data} />}</Shown>}</div>;
};

/** Of a unit above one's own only the entry is seen; numbers and capacity are for those who answer for them. */
const useVisibleTabs = (id: string): readonly (typeof tabs)[number][] => {
  const me = useMe();
  if (!covers(me.unit, id)) return ['content', 'lists'];
  const accounts = hasRole(me, ['registrar', 'department-head', 'supervisor', 'auditor']);
  const history = hasRole(me, ['registrar', 'admin', ...overseers]);
  return tabs.filter((tab) => {
    if (tab === 'capacity' || tab === 'numbers') return accounts;
    return tab !== 'history' || history;
  });
};

const Unit = ({ data }: { data: UnitData }) => {
  const { registers: texts } = useWords().streams;
  const visible = useVisibleTabs(data.id);
  const chosen = useTab(tabs);
  const tab = visible.includes(chosen) ? chosen : 'content';
  const shown = {
    content: () => <Content data={data} />,
    lists: () => <PowerListsPart lists={data.powerLists} />,
    capacity: () => <CapacityPart id={data.id} />,
    numbers: () => <LedgerPart id={data.id} />,
    history: () => <History id={data.id} />,
  };
  return (
    <div className="stack">
      <UnitHeading data={data} />
      <div className="case-columns">
        <div>
          <PageTabs
            label={texts.entry}
            chosen={tab}
            tabs={visible.map((key) => ({ key, title: texts.parts[key] }))}
            addressOf={(key, place) => (place === 0 ? '?' : `?tab=${key}`)}
          />
          {shown[tab]()}
        </div>
        <StreamSteps steps={data.nextSteps} to={(action) => `/registers/units/${data.id}/acts/${action}`} />
      </div>
    </div>
  );
};

const Content = ({ data: { powers, ownNameFor, details, superiors } }: { data: UnitData }) => {
  const { registers: texts } = useWords().streams;
  return (
    <div className="stack">
      <section className="panel">
        <h2>{texts.powers}</h2>
        <Facts of={{ powers, ownNameFor }} />
      </section>
      <Entries title={texts.superiors} entries={superiors?.toReversed() ?? []} />
      <Entries title={texts.details} entries={details.toReversed()} />
    </div>
  );
};

const History = ({ id }: { id: string }) => <StreamHistory of={useQuery(entryHistoryQuery('units', id))} />;
