import { useWords } from '../words/speech.js';
import { listsOf, type BoardView } from './board-view.js';
import { Counted } from './counted.js';
import { LoadPart } from './load-part.js';
import { PacePart } from './pace-part.js';
import type { PartOfBoard } from './part-of-board.js';
import { PenaltyPart } from './penalty-part.js';
import { RefusalPart } from './refusal-part.js';
import { RiskPart } from './risk-part.js';
import './supervision.css';

/** All numbers of the board. */
export const BoardShown = ({ board, view }: { board: PartOfBoard['board']; view: BoardView }) => {
  const lists = listsOf(view, board.from);
  const parts = { board, lists };
  return (
    <div className="stack board">
      <Tiles {...parts} />
      <RiskPart {...parts} />
      <PacePart {...parts} />
      <LoadPart {...parts} />
      <PenaltyPart {...parts} />
      <RefusalPart {...parts} />
    </div>
  );
};

const Tiles = ({ board: { risks, work, penalties, refusals, idleDays }, lists }: PartOfBoard) => {
  const { supervision: words } = useWords();
  const { tiles } = words;
  const high = risks.byLevel.find(({ key }) => key === 'high')?.count ?? 0;
  const shown: readonly [string, number, string, boolean][] = [
    [tiles.risks, risks.cases, lists.risks(), false],
    [tiles.high, high, lists.risks({ level: 'high' }), true],
    [tiles.overdue, work.overdue, lists.work({ state: 'overdue' }), true],
    [tiles.soon, work.soon, lists.work({ state: 'due' }), false],
    [tiles.idle, work.idle, lists.work({ idle: 'yes' }), false],
    [tiles.open, work.open, lists.work(), false],
    [tiles.decided, penalties.decided, lists.penalties(), false],
    [tiles.refused, refusals.attempts, lists.refusals(), false],
  ];
  return (
    <section aria-label={tiles.title}>
      <dl className="tiles">
        {shown.map(([title, count, to, isUrgent]) => (
          <div key={title} className={isUrgent && count > 0 ? 'tile urgent-tile' : 'tile'}>
            <dt>{title}</dt>
            <dd>
              <Counted count={count} of={title} to={to} />
            </dd>
          </div>
        ))}
      </dl>
      {idleDays !== null && <p className="small quiet">{words.idleHelp(idleDays)}</p>}
    </section>
  );
};
