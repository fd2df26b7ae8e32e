import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useIsReached } from '../api/reach.js';
import { useWords } from '../words/speech.js';
import { useEntries } from './device.js';
import { openAnew, useUpdate } from './installed.js';
import './off-line.css';

/** Above every page: that there is no connection, how much waits, and that there is a new version. */
export const OffLineBar = () => {
  const { offLine: words } = useWords();
  const isReached = useIsReached();
  const waiting = useEntries()?.length ?? 0;
  const isUpdated = useUpdate();
  return (
    <div className="off-line-bar" aria-live="polite">
      {!isReached && <Alert banner type="warning" title={words.noConnection} />}
      {(waiting > 0 || !isReached) && (
        <Link className="off-line-link" to="/off-line">
          {waiting > 0 ? words.waits(waiting) : words.title}
        </Link>
      )}
      {isUpdated && (
        <Alert banner type="info" title={words.update} action={<Button onClick={openAnew}>{words.updateNow}</Button>} />
      )}
    </div>
  );
};
