import type { UseQueryResult } from '@tanstack/react-query';
import { Empty } from 'antd';
import type { HistoryEntry } from '../case/case-query.js';
import { Entry } from '../case/timeline-tab.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';

/** Everything that was recorded in a stream, and what was refused, in the order of the log. */
export const StreamHistory = ({ of: history }: { of: UseQueryResult<HistoryEntry[]> }) => {
  const words = useWords();
  return (
    <Shown of={history}>
      {(entries) =>
        entries.length === 0 ? (
          <Empty description={words.streams.noHistory} />
        ) : (
          <ol className="timeline">
            {entries.map((entry) => (
              <Entry key={entry.place} entry={entry} isPointedAt={false} isFirst={false} />
            ))}
          </ol>
        )
      }
    </Shown>
  );
};
