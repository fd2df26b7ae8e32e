import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { choiceWords } from '#casework/words/choices/index';
import { stageWords } from '#casework/words/stages';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import '../case/case.css';
import { ChangedClockSaid, EventSaid } from '../away/told.js';
import { ClocksTab } from '../case/clocks-tab.js';
import { Accounts } from '../case/money-tab.js';
import { keyOf, NotNow, Step } from '../case/next-steps.js';
import { RisksTab } from '../case/risks-tab.js';
import { FactRows, type FactRow } from '../kit/fact-rows.js';
import { ListTable } from '../kit/list-table.js';
import { pageOfWork } from '../kit/page-of-work.js';
import { RiskLevel } from '../kit/risk-level.js';
import { sayList } from '../kit/say-list.js';
import { sayDay } from '../kit/say.js';
import { useDutyColumns } from '../owed/duty-columns.js';
import { useSpeech } from '../words/speech.js';

export type Brief = Schema<'Answer.SaidBrief'>;

/** One brief, part by part, as it is read on a screen and printed. */
export const BriefShown = ({ brief, since }: { brief: Brief; since: string | null }) => {
  const { words } = useSpeech();
  const said = words.briefs;
  const isCase = brief.caseId !== null;
  return (
    <>
      <Head brief={brief} />
      {since !== null && <Since brief={brief} since={since} />}
      <Part title={said.next}>
        <Next brief={brief} />
      </Part>
      <Part title={said.clocks}>
        <ClocksTab clocks={brief.clocks} />
      </Part>
      <Part title={said.owed}>
        <Owed brief={brief} />
      </Part>
      {isCase && (
        <Part title={said.held}>
          <Held brief={brief} />
        </Part>
      )}
      {brief.money.map(({ party, ledger }) => (
        <Part key={party} title={`${said.money}　${party}`}>
          <Accounts ledger={ledger} />
        </Part>
      ))}
      <Part title={said.risks}>
        <RisksTab risks={brief.risks} />
      </Part>
      <Part title={said.acts}>
        <ol className="plain">
          {brief.acts.map((event) => (
            <EventSaid key={event.place} page={pageOf(brief)} event={event} />
          ))}
        </ol>
      </Part>
    </>
  );
};

const pageOf = (brief: Brief): string => pageOfWork(brief) ?? '';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="panel stack">
    <h2>{title}</h2>
    {children}
  </section>
);

const Head = ({ brief }: { brief: Brief }) => {
  const { words, language } = useSpeech();
  const said = words.briefs;
  const names = useNames();
  const { caseId, caseCode, stage, unit, officers, party, otherParties, matter, receivedOn, filedOn } = brief;
  const named = [party, ...otherParties].join('、');
  const ofCase = (rows: FactRow[]): FactRow[] => (caseId === null ? [] : rows);
  const day = (each: string | null): string => (each === null ? '—' : sayDay(each, language));
  const facts: FactRow[] = [
    [said.matter, matter],
    ...ofCase([[said.code, caseCode ?? words.worklist.noCode]]),
    [words.case.stage, <Tag key="stage">{stageWords[stage][language]}</Tag>],
    [words.case.unit, names.unit(unit)],
    [words.case.officers, sayList(officers.map(names.officer), language) || '—'],
    [said.received, day(receivedOn)],
    ...ofCase([
      [said.filed, day(filedOn)],
      [said.refused, said.times(brief.refusedAttempts)],
    ]),
  ];
  return (
    <header className="panel identity">
      <h2>
        <Link to={pageOf(brief)}>{named === '' ? matter : named}</Link>
      </h2>
      <dl>
        <FactRows rows={facts} />
      </dl>
    </header>
  );
};

const Since = ({ brief, since }: { brief: Brief; since: string }) => {
  const { since: told } = brief;
  const { words, language } = useSpeech();
  const said = words.briefs;
  return (
    <Part title={said.sinceTitle(sayDay(since, language))}>
      {told === null ? (
        <p className="quiet">{said.nothingSince}</p>
      ) : (
        <>
          {told.events.length > 0 && (
            <ul>
              {told.events.map((event) => (
                <EventSaid key={event.place} page={pageOf(brief)} event={event} />
              ))}
            </ul>
          )}
          {told.clocks.map((clock) => (
            <ChangedClockSaid
              key={`${clock.id} ${clock.of ?? ''} ${clock.forParty ?? ''} ${clock.due}`}
              clock={clock}
            />
          ))}
          {told.signs.map(({ number, level, name, chinese, since: from, detail }) => (
            <div key={`${number} ${from} ${detail}`} className="small">
              <RiskLevel level={level} /> {language === 'en' ? name : chinese} {detail}
            </div>
          ))}
        </>
      )}
    </Part>
  );
};

const Next = ({ brief }: { brief: Brief }) => {
  const { words, language } = useSpeech();
  const { caseId, next } = brief;
  if (next.length === 0) return <p className="quiet">{words.briefs.noneNext}</p>;
  if (caseId === null)
    return (
      <ul>
        {next.map(({ action, chinese, summary }) => (
          <li key={action}>
            <Link to={`${pageOf(brief)}/acts/${action}`}>{language === 'en' ? summary : chinese}</Link>
          </li>
        ))}
      </ul>
    );
  return (
    <ul>
      {next.map((step) =>
        step.allowed ? (
          <Step key={keyOf(step)} id={caseId} step={step} isMain />
        ) : (
          <NotNow key={keyOf(step)} step={step} />
        ),
      )}
    </ul>
  );
};

const Owed = ({ brief }: { brief: Brief }) => {
  const { owed } = brief;
  const { words } = useSpeech();
  const columns = useDutyColumns();
  if (owed.length === 0) return <p className="quiet">{words.briefs.noneOwed}</p>;
  return (
    <ListTable
      caption={words.owed.caption}
      columns={columns}
      rows={owed.map((duty) => ({ page: pageOf(brief), duty }))}
      keyOf={({ duty }) => `${duty.name} ${duty.of ?? ''} ${duty.forParty ?? ''} ${duty.event}`}
    />
  );
};

const Held = ({ brief: { held } }: { brief: Brief }) => {
  const { words, language } = useSpeech();
  const said = words.briefs;
  if (held.length === 0) return <p className="quiet">{said.noneHeld}</p>;
  return (
    <ul>
      {held.map(({ id, kind, items, place, takenOn, stored }) => (
        <li key={id}>
          <strong>{choiceWords('kind', kind)?.[language] ?? kind}</strong> {items}
          <div className="small quiet">
            {said.takenOn(sayDay(takenOn, language))} · {place}
          </div>
          {stored.length > 0 && (
            <div className="small">
              {said.stored(
                sayList(
                  stored.map(({ item, quantity }) => `${item} ${quantity}`),
                  language,
                ),
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
