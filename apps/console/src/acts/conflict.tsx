import { Alert, Button } from 'antd';
import type { ApiProblem } from '../api/client.js';
import { useWords } from '../words/speech.js';

/** Somebody else acted meanwhile: what was recorded since, and the way to send what was typed all the same. */
export const Conflict = ({
  problem: { problem },
  onSeen,
}: {
  problem: ApiProblem;
  onSeen: (version: number) => void;
}) => {
  const { acts } = useWords();
  const { version, since = [] } = problem;
  return (
    <Alert
      type="warning"
      showIcon
      title={acts.conflict}
      description={
        <>
          <p>{acts.conflictHelp}</p>
          <ul className="why">
            {since.map((event) => (
              <li key={event}>{event}</li>
            ))}
          </ul>
          {version !== undefined && <Button onClick={() => onSeen(version)}>{acts.again}</Button>}
        </>
      }
    />
  );
};
