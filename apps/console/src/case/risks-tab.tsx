import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { saidOfPoint } from '#casework/risk/said-of-point';
import { groundIn } from '#casework/words/ground';
import type { Schema } from '../api/client.js';
import { useCalendar } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { RiskLevel } from '../kit/risk-level.js';
import { sayDay } from '../kit/say.js';
import { useNamed } from '../kit/use-named.js';
import { useSpeech } from '../words/speech.js';

type Risk = Schema<'Answer.SaidRisk'>;

interface Risks {
  readonly risks: readonly Risk[];
  /** The day from which they are looked at; without it, today. */
  readonly day?: string;
  /** What else is to be said of one. */
  readonly noteOf?: (risk: Risk) => ReactNode;
  /** Where the events behind one are seen; without it its day leads nowhere. */
  readonly eventsOf?: (risk: Risk) => string;
}

/** Signs of risk in this case, with their ground and what is done about them. */
export const RisksTab = ({ risks, day, noteOf, eventsOf }: Risks) => {
  const { words, language } = useSpeech();
  const calendar = useCalendar();
  const named = useNamed();
  const seenFrom = day ?? calendar?.today;
  if (risks.length === 0) return <Empty description={words.case.noRisks} />;
  const columns: Column<Risk>[] = [
    { key: 'level', title: words.risks.level, cell: ({ level }) => <RiskLevel level={level} /> },
    {
      key: 'point',
      title: words.risks.point,
      cell: (risk) => {
        const { number, name, chinese, detail, about, ground } = risk;
        return (
          <>
            {number}. {language === 'en' ? name : chinese}
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
      cell: (risk) => (
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
      rows={risks}
      keyOf={({ number, since, detail }) => `${number} ${since} ${detail}`}
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
