import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { citationOf } from '#casework/words/citation';
import { englishEvent } from '#casework/words/event-told';
import { lawVersionSaid, lawVersionTitle } from '#casework/words/law-versions';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { historyQuery } from '../case/case-query.js';
import { HandlingShown } from '../case/handling.js';
import { FactRows, type FactRow } from '../kit/fact-rows.js';
import { Facts } from '../kit/facts.js';
import { ListTable } from '../kit/list-table.js';
import { sayDay, sayInstant } from '../kit/say.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';

type Day = NonNullable<Schema<'Answer.DecisionDayData'>['day']>;

/** Names and what is said of each; what says nothing is left out. */
export const Named = ({ rows }: { rows: readonly FactRow[] }) => (
  <dl className="facts">
    <FactRows rows={rows} />
  </dl>
);

/** Which decision it is, of whom, and what it imposes. */
export const DecidedShown = ({ day: { decision, party, handling, penalty, reasons } }: { day: Day }) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  const names = useNames();
  return (
    <section className="panel stack">
      <h2>{said.decision}</h2>
      <Named
        rows={[
          [said.number, decision.number],
          [words.case.party, party?.name ?? ''],
          [said.on, sayDay(decision.on, language)],
          [said.by, names.officer(decision.by)],
          [said.recorded, sayInstant(decision.recordedAt, language)],
          [said.reasons, reasons],
        ]}
      />
      {handling !== null && <HandlingShown handling={handling} />}
      {handling === null && penalty !== null && <Facts of={penalty} />}
    </section>
  );
};

/** Events that are records of what was found, and evidence like what was collected (APL Art.46). */
const recordsOfFacts: ReadonlySet<string> = new Set([
  'InspectionRecorded',
  'QuestioningRecorded',
  'TestResultReceived',
]);

/** The facts as the report found them, with the records and the evidence known then. */
export const FoundShown = ({ day: { found, decision }, id }: { day: Day; id: string }) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  const { data: history = [] } = useQuery(historyQuery(id));
  const records = history.flatMap((entry) =>
    'type' in entry && entry.number < decision.event && recordsOfFacts.has(entry.type) ? [entry] : [],
  );
  return (
    <section className="panel stack">
      <h2>{said.found}</h2>
      <Named
        rows={[
          [said.facts, found.facts],
          [said.violated, found.violated],
          [said.nature, found.nature],
        ]}
      />
      {records.length > 0 && (
        <Named
          rows={records.map(({ type, chinese, occurredAt, number }): FactRow => [
            `${language === 'en' ? englishEvent(type) : chinese} · ${words.case.event(number)}`,
            <Link key={number} to={`/cases/${id}/replay?at=${number}`}>
              {sayInstant(occurredAt, language)}
            </Link>,
          ])}
        />
      )}
      {found.evidence.length > 0 && <Facts of={{ evidence: found.evidence }} />}
    </section>
  );
};

/** The bases in the text that was applied, the versions of the standards, and the calendar that was known. */
export const LawShown = ({ day: { bases, lawVersions, notices } }: { day: Day }) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  const fields = useFieldWords();
  const versions = Object.entries(lawVersions);
  const [notice] = notices;
  return (
    <section className="panel stack">
      <h2>{said.law}</h2>
      {bases.length === 0 && <p className="quiet">{said.noBases}</p>}
      <ul className="changes">
        {bases.map((basis) => (
          <li key={basis.id}>
            <strong>{citationOf(basis)}</strong> {said.effective(sayDay(basis.effectiveFrom, language))}
            <div>{language === 'en' ? basis.matterEn : basis.matter}</div>
          </li>
        ))}
      </ul>
      {versions.length === 0 ? (
        <p className="quiet">{said.noVersions}</p>
      ) : (
        <ListTable
          caption={said.versions}
          rows={versions}
          keyOf={([name]) => name}
          columns={[
            {
              key: 'version',
              title: said.version,
              cell: ([name]) => lawVersionTitle(name, language) ?? fields.title(name),
            },
            {
              key: 'since',
              title: said.since,
              cell: ([, since]) => lawVersionSaid(since, language),
            },
          ]}
        />
      )}
      <p className="small quiet">
        {notice === undefined ? said.noCalendar : said.calendar(notice.year, sayDay(notice.issuedOn ?? '—', language))}
      </p>
    </section>
  );
};

/** What the check of the discretion remarked when it was decided. */
export const RemarksShown = ({ day: { remarks } }: { day: Day }) => {
  const { words } = useSpeech();
  const said = words.decisionDay;
  return (
    <section className="panel">
      <h2>{said.check}</h2>
      {remarks.length === 0 ? (
        <p className="quiet">{said.noRemarks}</p>
      ) : (
        <ul>
          {remarks.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
