import { useMemo, type ReactNode } from 'react';
import { verdictWords } from '#casework/words/verdicts';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { BasisName, useCitations } from '../kit/basis-name.js';
import { Chart } from '../kit/chart.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { useSpeech } from '../words/speech.js';
import { Counted } from './counted.js';
import type { PartOfBoard } from './part-of-board.js';

type Positions = Schema<'Answer.Positions'>;

/** From the least to the most; what lies nowhere in a range has no bar. */
const shown = ['below-minimum', 'mitigated', 'lenient', 'general', 'heavy', 'above-maximum'] as const;
const colours = {
  'below-minimum': 'colorTextTertiary',
  mitigated: 'colorSuccessBorder',
  lenient: 'colorSuccess',
  general: 'colorPrimary',
  heavy: 'colorWarning',
  'above-maximum': 'colorError',
} as const;

const countOf = ({ verdicts }: Positions, verdict: string): number =>
  verdicts.find((each) => each.verdict === verdict)?.count ?? 0;

/** Decided fines by where they lie in the range of the law, by basis and by unit: never by officer (APL Art.74(3)). */
export const PenaltyPart = ({ board: { penalties }, lists }: PartOfBoard) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { penalties: said, none, unit } = words.supervision;
  const citations = useCitations(penalties.byBasis.map(({ key }) => key));
  const option = useMemo(
    () => ({
      names: citations,
      series: shown.map((verdict) => ({
        name: verdictWords[verdict][language],
        values: penalties.byBasis.map((positions) => countOf(positions, verdict)),
        color: colours[verdict],
        stack: 'place',
      })),
    }),
    [penalties, language, citations],
  );
  return (
    <section className="panel stack">
      <h2>{said.title}</h2>
      {penalties.decided === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <Chart label={said.title} option={option} rows={penalties.byBasis.length} />
          <PositionTable
            title={said.byBasis}
            who={said.basis}
            rows={penalties.byBasis}
            nameOf={(key) => <BasisName id={key} />}
            sayOf={(key) => key}
            listOf={(basisId, more) => lists.penalties({ basisId, ...more })}
          />
          <PositionTable
            title={said.byUnit}
            who={unit}
            rows={penalties.byUnit}
            nameOf={names.unit}
            sayOf={names.unit}
            listOf={(own, more) => lists.penalties({ unit: own, ...more })}
          />
        </>
      )}
      <p className="small quiet">{said.note}</p>
    </section>
  );
};

interface PositionsListed {
  readonly title: string;
  readonly who: string;
  readonly rows: readonly Positions[];
  readonly nameOf: (key: string) => ReactNode;
  readonly sayOf: (key: string) => string;
  readonly listOf: (key: string, more: Readonly<Record<string, string>>) => string;
}

const PositionTable = ({ title, who, rows, nameOf, sayOf, listOf }: PositionsListed) => {
  const { words, language } = useSpeech();
  const { penalties: said } = words.supervision;
  const columns: Column<Positions>[] = [
    { key: 'who', title: who, cell: ({ key }) => nameOf(key) },
    {
      key: 'decided',
      title: said.decided,
      isNumber: true,
      cell: ({ key, decided }) => <Counted count={decided} of={`${sayOf(key)} ${said.decided}`} to={listOf(key, {})} />,
    },
    ...shown.map((verdict): Column<Positions> => {
      const heading = verdictWords[verdict][language];
      return {
        key: verdict,
        title: heading,
        isNumber: true,
        cell: (row) => (
          <Counted
            count={countOf(row, verdict)}
            of={`${sayOf(row.key)} ${heading}`}
            to={listOf(row.key, { verdict })}
          />
        ),
      };
    }),
    {
      key: 'elsewhere',
      title: said.elsewhere,
      cell: (row) => <Elsewhere positions={row} sayOf={sayOf} listOf={listOf} />,
    },
    {
      key: 'share',
      title: said.share,
      isNumber: true,
      cell: ({ share }) => <span className="number">{share === null ? '' : said.shareOf(share)}</span>,
    },
  ];
  return (
    <div>
      <h3>{title}</h3>
      <ListTable caption={title} columns={columns} rows={rows} keyOf={({ key }) => key} />
    </div>
  );
};

type Listing = Pick<PositionsListed, 'sayOf' | 'listOf'>;

/** Decisions that have no place in bands: each kind with its number, so that the numbers of a row add up. */
const Elsewhere = ({ positions, sayOf, listOf }: { positions: Positions } & Listing) => {
  const { words, language } = useSpeech();
  const { key, decided, verdicts } = positions;
  const others = verdicts.filter(({ verdict, count }) => count > 0 && !shown.some((each) => each === verdict));
  const rest = decided - verdicts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {others.map(({ verdict, count }) => {
        const title = verdict in verdictWords ? verdictWords[verdict][language] : verdict;
        return (
          <div key={verdict} className="elsewhere">
            {title} <Counted count={count} of={`${sayOf(key)} ${title}`} to={listOf(key, { verdict })} />
          </div>
        );
      })}
      {rest > 0 && words.supervision.penalties.unchecked(rest)}
    </>
  );
};
