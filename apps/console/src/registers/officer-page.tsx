import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { hasRole } from '#casework/actor';
import { overseers } from '#casework/role-groups';
import { useNames } from '../api/names.js';
import { useMe } from '../api/session.js';
import { Facts } from '../kit/facts.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { StreamHistory } from '../streams/stream-history.js';
import { StreamSteps } from '../streams/stream-steps.js';
import { useSpeech, useWords } from '../words/speech.js';
import { OfficerHeading } from './entry-heading.js';
import { entryHistoryQuery, officerQuery, type OfficerData } from './entry-query.js';

const tabs = ['content', 'history'] as const;

/** One officer: certificates, suspensions, training, earlier units, and what can be entered. */
export const OfficerPage = () => {
  const { id = '' } = useParams();
  const found = useQuery(officerQuery(id));
  return <div className="page">{<Shown of={found}>{(data) => <Officer data={data} />}</Shown>}</div>;
};

const Officer = ({ data }: { data: OfficerData }) => {
  const { registers: texts } = useWords().streams;
  const me = useMe();
  const seesHistory = hasRole(me, ['registrar', 'admin', ...overseers]);
  const chosen = useTab(tabs);
  const tab = seesHistory ? chosen : 'content';
  return (
    <div className="stack">
      <OfficerHeading data={data} />
      <div className="case-columns">
        <div>
          <PageTabs
            label={texts.entry}
            chosen={tab}
            tabs={tabs
              .filter((key) => key === 'content' || seesHistory)
              .map((key) => ({ key, title: texts.parts[key] }))}
          />
          {tab === 'content' ? <Content data={data} /> : <History id={data.id} />}
        </div>
        <StreamSteps steps={data.nextSteps} to={(action) => `/registers/officers/${data.id}/acts/${action}`} />
      </div>
    </div>
  );
};

type Certificate = OfficerData['certificates'][number];

const Content = ({ data }: { data: OfficerData }) => {
  const { words, language } = useSpeech();
  const { registers: texts } = words.streams;
  const names = useNames();
  const columns: Column<Certificate>[] = [
    { key: 'number', title: texts.columns.certificate, cell: ({ certificateNumber }) => certificateNumber },
    {
      key: 'valid',
      title: texts.validity,
      cell: ({ validFrom, validTo }) => texts.until(sayDay(validFrom, language), sayDay(validTo, language)),
    },
    {
      key: 'scope',
      title: texts.scope,
      cell: ({ scope }) => (scope === undefined ? texts.everything : scope.join('、')),
    },
  ];
  const suspended = data.suspensions.map(({ from, to }) =>
    texts.until(sayDay(from, language), to === null ? texts.stillSuspended : sayDay(to, language)),
  );
  const moves = data.earlierUnits.map(({ unit, until }) => texts.movedOn(names.unit(unit), sayDay(until, language)));
  return (
    <div className="stack">
      <section className="panel">
        <h2>{texts.columns.certificate}</h2>
        {data.certificates.length === 0 ? (
          <p className="quiet">{texts.noCertificate}</p>
        ) : (
          <ListTable
            caption={texts.certificates}
            columns={columns}
            rows={data.certificates.toReversed()}
            keyOf={({ certificateNumber, validFrom }) => `${certificateNumber} ${validFrom}`}
          />
        )}
      </section>
      <Lines title={texts.suspensions} lines={suspended} />
      <Entries title={texts.qualifications} entries={data.legalQualifications} />
      <Entries title={texts.trainings} entries={data.training.toReversed()} />
      <Lines title={texts.moves} lines={moves} />
    </div>
  );
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => {
  if (lines.length === 0) return null;
  return (
    <section className="panel">
      <h2>{title}</h2>
      <ul className="why">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
};

/** What was entered under one heading, entry by entry; nothing where nothing was. */
export const Entries = ({ title, entries }: { title: string; entries: readonly object[] }) => {
  if (entries.length === 0) return null;
  return (
    <section className="panel">
      <h2>{title}</h2>
      {entries.map((entry, place) => (
        // Entries of a register never change.
        // oxlint-disable-next-line react/no-array-index-key
        <Facts key={place} of={entry} />
      ))}
    </section>
  );
};

const History = ({ id }: { id: string }) => <StreamHistory of={useQuery(entryHistoryQuery('officers', id))} />;
