import { Link } from 'react-router';
import { useWords } from '../words/speech.js';

export const NotFound = () => {
  const words = useWords();
  return (
    <div className="page">
      <h1>{words.state.notFound}</h1>
      <Link to="/">{words.state.home}</Link>
    </div>
  );
};
