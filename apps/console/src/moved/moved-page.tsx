import { useWords } from '../words/speech.js';
import { MovedPart } from './moved-part.js';
import { TablesPart } from './tables-part.js';

/** Deadlines that a change moved, and those that one would move. */
export const MovedPage = () => {
  const words = useWords();
  return (
    <div className="page stack">
      <h1>{words.pages.moved}</h1>
      <MovedPart />
      <TablesPart />
    </div>
  );
};
