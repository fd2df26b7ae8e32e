import { Navigate } from 'react-router';
import { useMe } from '../api/session.js';
import { useWords } from '../words/speech.js';
import { pagesOf } from './pages.js';

/** Where a person begins: the first page of their menu. Who has none, an administrator, is told so. */
export const Home = () => {
  const words = useWords();
  const [first] = pagesOf(useMe().roles);
  if (first !== undefined) return <Navigate to={first.path} replace />;
  return (
    <div className="page">
      <h1>{words.state.noPages}</h1>
      <p>{words.state.noPagesWhy}</p>
    </div>
  );
};
