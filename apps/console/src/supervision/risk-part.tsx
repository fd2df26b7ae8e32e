import { useMemo } from 'react';
import { stageWords } from '#casework/words/stages';
import type { Schema } from '../api/client.js';
import { Chart } from '../kit/chart.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { RiskLevel } from '../kit/risk-level.js';
import { useSpeech } from '../words/speech.js';
import { Counted } from './counted.js';
import { isStage } from './is-stage.js';
import type { PartOfBoard } from './part-of-board.js';

type Point = Schema<'Answer.PointTally'>;
type Tally = Schema<'Answer.Tally'>;

/** Cases with open signs of risk, by risk point and by stage. */
export const RiskPart = ({ board: { risks }, lists }: PartOfBoard) => {
  const { words, language } = useSpeech();
  const { risks: said, none } = words.supervision;
  const nameOf = ({ key, name, chinese }: Point): string => `${key}. ${language === 'en' ? name : chinese}`;
  const option = useMemo(
    () => ({
      names: risks.byPoint.map(({ key, name, chinese }) => `${key}. ${language === 'en' ? name : chinese}`),
      series: [{ name: said.cases, values: risks.byPoint.map(({ count }) => count), color: 'colorPrimary' as const }],
    }),
    [risks, language, said],
  );
  const points: Column<Point>[] = [
    { key: 'point', title: words.risks.point, cell: nameOf },
    { key: 'level', title: words.risks.level, cell: ({ level }) => <RiskLevel level={level} /> },
    {
      key: 'cases',
      title: said.cases,
      isNumber: true,
      cell: (point) => <Counted count={point.count} of={nameOf(point)} to={lists.risks({ number: point.key })} />,
    },
  ];
  const stageOf = ({ key }: Tally): string => (isStage(key) ? stageWords[key][language] : key);
  const stages: Column<Tally>[] = [
    { key: 'stage', title: words.worklist.columns.stage, cell: stageOf },
    {
      key: 'cases',
      title: said.cases,
      isNumber: true,
      cell: (stage) => <Counted count={stage.count} of={stageOf(stage)} to={lists.risks({ stage: stage.key })} />,
    },
  ];
  return (
    <section className="panel">
      <h2>{said.title}</h2>
      {risks.byPoint.length === 0 ? (
        <p>{none}</p>
      ) : (
        <div className="halves">
          <div className="stack">
            <Chart label={said.byPoint} option={option} rows={risks.byPoint.length} />
            <div>
              <h3>{said.byStage}</h3>
              <ListTable caption={said.byStage} columns={stages} rows={risks.byStage} keyOf={({ key }) => key} />
            </div>
          </div>
          <div>
            <h3>{said.byPoint}</h3>
            <ListTable caption={said.byPoint} columns={points} rows={risks.byPoint} keyOf={({ key }) => key} />
          </div>
        </div>
      )}
      <p className="small quiet">{said.note}</p>
    </section>
  );
};
