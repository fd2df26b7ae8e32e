import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { hasRole } from '#casework/actor';
import { useMe } from '../api/session.js';
import { useWords } from '../words/speech.js';
import { registersClues } from './who-registers.js';

/** The way to the form that opens a case, for who may. */
export const NewCase = () => {
  const { pages } = useWords();
  const navigate = useNavigate();
  if (!hasRole(useMe(), registersClues)) return null;
  return (
    <Button type="primary" onClick={() => void navigate('/new-case')}>
      {pages.newCase}
    </Button>
  );
};
