import { Tag } from 'antd';
import { Link } from 'react-router';
import { englishEvent } from '#casework/words/event-told';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { sayDay, sayInstant } from '../kit/say.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import { Named } from './decision-law.js';

type Day = NonNullable<Schema<'Answer.DecisionDayData'>['day']>;
type Person = Day['persons'][number];
type Approval = Day['approvals'][number];

/** Who had to do with the decision, with the certificate and the legal qualification of that day. */
export const PersonsShown = ({ day: { persons } }: { day: Day }) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  const columns: Column<Person>[] = [
    { key: 'person', title: said.person, cell: ({ id, name }) => name ?? id },
    {
      key: 'as',
      title: said.as,
      cell: ({ as }) =>
        sayList(
          as.map((part) => said.parts[part]),
          language,
        ),
    },
    { key: 'certificate', title: said.certificate, cell: (person) => <Certificate person={person} /> },
    {
      key: 'qualification',
      title: said.qualification,
      cell: ({ legalQualification }) =>
        legalQualification === null ? '' : said.qualified(sayDay(legalQualification.since, language)),
    },
  ];
  return (
    <section className="panel">
      <h2>{said.persons}</h2>
      <ListTable caption={said.persons} columns={columns} rows={persons} keyOf={({ id }) => id} />
    </section>
  );
};

const Certificate = ({ person: { as, certificate, isCertified } }: { person: Person }) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  // Heads who decide and discuss need no certificate (APL Art.42 speaks of who enforces).
  if (certificate === null)
    return as.includes('investigator') ? <Tag color="error">{said.noCertificate}</Tag> : said.noCertificate;
  return (
    <>
      {certificate.certificateNumber}{' '}
      <Tag color={isCertified ? 'default' : 'error'}>{isCertified ? said.holds : said.holdsNot}</Tag>
      <div className="small quiet">
        {said.until(sayDay(certificate.validFrom, language), sayDay(certificate.validTo, language))}
      </div>
    </>
  );
};

/** The list of powers of the unit that decided, in its version of the day. */
export const PowersShown = ({ day: { powers } }: { day: Day }) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  if (powers === null) return null;
  const unit = powers.name ?? powers.unit;
  return (
    <section className="panel">
      <h2>{said.powers}</h2>
      {powers.version === null ? (
        <p>{said.noPowers(unit)}</p>
      ) : (
        <p>
          {said.powersOf(unit, powers.version, sayDay(powers.validFrom ?? '', language))}{' '}
          <Tag color={powers.isListed === false ? 'error' : 'default'}>
            {powers.isListed === false ? said.notListed : said.listed}
          </Tag>
        </p>
      )}
    </section>
  );
};

/** Every yes and no on the way to the decision: by whom, when, and in what words. */
export const ApprovalsShown = ({ id, day: { approvals } }: { id: string; day: Day }) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  const names = useNames();
  const columns: Column<Approval>[] = [
    {
      key: 'step',
      title: said.step,
      cell: ({ event, type, chinese }) => (
        <>
          {language === 'en' ? englishEvent(type) : chinese}
          <div className="small">
            <Link to={`/cases/${id}/replay?at=${event}`}>{words.case.event(event)}</Link>
          </div>
        </>
      ),
    },
    { key: 'by', title: said.by, cell: ({ by }) => names.officer(by) },
    {
      key: 'when',
      title: said.when,
      cell: ({ recordedAt }) => <span className="number">{sayInstant(recordedAt, language)}</span>,
    },
    { key: 'opinion', title: said.opinion, cell: ({ opinion }) => opinion ?? '' },
  ];
  return (
    <section className="panel">
      <h2>{said.approvals}</h2>
      <ListTable caption={said.approvals} columns={columns} rows={approvals} keyOf={({ event }) => String(event)} />
    </section>
  );
};

/** What each of the heads said in the discussion; who dissented is marked. */
export const DiscussionShown = ({ day: { discussion } }: { day: Day }) => {
  const { words } = useSpeech();
  const said = words.decisionDay;
  const names = useNames();
  return (
    <section className="panel">
      <h2>{said.discussion}</h2>
      {discussion === null ? (
        <p className="quiet">{said.noDiscussion}</p>
      ) : (
        <>
          <ul className="changes">
            {discussion.opinions.map(({ person, opinion, dissents }) => (
              <li key={person}>
                {names.officer(person)}{' '}
                <Tag color={dissents ? 'warning' : 'default'}>{dissents ? said.dissents : said.agrees}</Tag>
                <div>{opinion}</div>
              </li>
            ))}
          </ul>
          <Named rows={[[said.result, discussion.result]]} />
        </>
      )}
    </section>
  );
};

/** What the size of the penalty called for by the thresholds of the day, and what was done. */
export const ThresholdsShown = ({ day: { thresholds } }: { day: Day }) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  const fields = useFieldWords();
  const { hearingOffered, hearingGrounds, review, isDiscussed, publicationClass } = thresholds;
  const sayGrounds = (grounds: readonly string[]): string =>
    grounds.length > 0 ? said.hearingOpen(sayList(grounds, language)) : said.hearingClosed;
  const offered = hearingOffered === true ? said.hearingOffered : said.hearingNotOffered;
  return (
    <section className="panel">
      <h2>{said.thresholds}</h2>
      <Named
        rows={[
          [
            said.hearing,
            <>
              {hearingOffered === null ? said.noNotice : offered}
              <div className="small quiet">{hearingGrounds !== null && sayGrounds(hearingGrounds)}</div>
            </>,
          ],
          [said.review, review === null ? '' : fields.choice('category', review.category)],
          [said.discussed, isDiscussed ? words.acts.yes : words.acts.no],
          [said.publication, publicationClass === null ? '' : fields.choice('publicationClass', publicationClass)],
        ]}
      />
    </section>
  );
};
