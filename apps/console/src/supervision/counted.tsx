import { Link } from 'react-router';
import { useWords } from '../words/speech.js';

/** A number of the board: it leads to the list of what it counts. Nothing to count leads nowhere. */
export const Counted = ({ count, of, to }: { count: number; of: string; to: string }) => {
  const { supervision } = useWords();
  if (count === 0) return <span className="number quiet">0</span>;
  return (
    <Link className="number" to={to} aria-label={supervision.count(count, of)}>
      {count}
    </Link>
  );
};
