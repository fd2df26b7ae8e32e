import { Empty, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { saidOfPoint } from '#casework/risk/said-of-point';
import { groundIn } from '#casework/words/ground';
import type { Schema } from '../api/client.js';
import { useCalendar } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { RiskLevel } from '../kit/risk-level.js';
import { sayDay, sayInstantDay } from '../kit/say.js';
import { useNamed } from '../kit/use-named.js';
import { useSpeech } from '../words/speech.js';
import { doneLater, grouped, isAttempt, type SignGroup } from './attempts.js';
import type { HistoryEntry } from './case-query.js';

type Risk = Schema<'Answer.SaidRisk'>;

interface Risks {
  readonly risks: readonly Risk[];
  /** The day from which they are looked at; without it, today. */
  readonly day?: string;
  /** What else is to be said of one. */
  readonly noteOf?: (risk: Risk) => ReactNode;
  /** What was recorded and refused in the case: whether an attempt was done rightly later. */
  readonly history?: readonly HistoryEntry[];
  /** Where the events behind one are seen; without it its day leads nowhere. */
  readonly eventsOf?: (risk: Risk) => string;
}

const noHistory: readonly HistoryEntry[] = [];

/** Signs of risk in this case, with their ground and what is done about them. */
export const RisksTab = ({ risks, day, noteOf, eventsOf, history = noHistory }: Risks) => {
  const { words, language } = useSpeech();
  const calendar = useCalendar();
  const named = useNamed();
  const seenFrom = day ?? calendar?.today;
  const groups = grouped(risks);
  if (risks.length === 0) return <Empty description={words.case.noRisks} />;
  const columns: Column<SignGroup<Risk>>[] = [
    { key: 'level', title: words.risks.level, cell: ({ sign: { level } }) => <RiskLevel level={level} /> },
    {
      key: 'point',
      title: words.risks.point,
      cell: ({ sign: risk, count }) => {
        const { number, name, chinese, detail, about, ground } = risk;
        return (
          <>
            {number}. {language === 'en' ? name : chinese} {count > 1 && <Tag>{words.risks.times(count)}</Tag>}
            {isAttempt(risk) && <Attempt later={doneLater(risk, history)} />}
            <div className="small">{named(detail, about)}</div>
            <div className="small quiet">{groundIn(ground, language)}</div>
            <div className="small quiet">
              {words.risks.control} {saidOfPoint(number).control[language]}
            </div>
            {noteOf?.(risk)}
          </>
        );
      },
    },
    {
      key: 'since',
      title: words.risks.since,
      cell: ({ sign: risk }) => (
        <>
          <Since day={sayDay(risk.since, language)} to={eventsOf?.(risk)} />
          {seenFrom !== undefined && risk.since > seenFrom && (
            <div className="small quiet">{day === undefined ? words.risks.coming : words.past.coming}</div>
          )}
        </>
      ),
    },
  ];
  return (
    <ListTable
      caption={words.risks.caption}
      columns={columns}
      rows={groups}
      keyOf={({ sign: { number, detail } }) => `${number} ${detail}`}
    />
  );
};

/** The day on which a sign showed; it leads to what was recorded then. */
const Since = ({ day, to }: { day: string; to: string | undefined }) =>
  to === undefined ? (
    <span className="number">{day}</span>
  ) : (
    <Link className="number" to={to}>
      {day}
    </Link>
  );

/** That nothing unlawful was done: it was tried and refused, and done rightly later, where it was. */
const Attempt = ({ later }: { later: string | null }) => {
  const { words, language } = useSpeech();
  return (
    <>
      <Tag>{words.risks.attempt}</Tag>{' '}
      {later !== null && <Tag color="success">{words.risks.doneLater(sayInstantDay(later, language))}</Tag>}
    </>
  );
};
