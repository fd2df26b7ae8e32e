import { Empty } from 'antd';
import { groundIn } from '#casework/words/ground';
import type { Schema } from '../api/client.js';
import { useCalendar } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { RiskLevel } from '../kit/risk-level.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

type Risk = Schema<'Answer.SaidRisk'>;

/** Signs of risk in this case, with their ground. */
export const RisksTab = ({ risks }: { risks: readonly Risk[] }) => {
  const { words, language } = useSpeech();
  const calendar = useCalendar();
  if (risks.length === 0) return <Empty description={words.case.noRisks} />;
  const columns: Column<Risk>[] = [
    { key: 'level', title: words.risks.level, cell: ({ level }) => <RiskLevel level={level} /> },
    {
      key: 'point',
      title: words.risks.point,
      cell: ({ number, name, chinese, detail, ground }) => (
        <>
          {number}. {language === 'en' ? name : chinese}
          <div className="small">{detail}</div>
          <div className="small quiet">{groundIn(ground, language)}</div>
        </>
      ),
    },
    {
      key: 'since',
      title: words.risks.since,
      cell: ({ since }) => (
        <>
          <span className="number">{sayDay(since, language)}</span>
          {calendar !== undefined && since > calendar.today && <div className="small quiet">{words.risks.coming}</div>}
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
