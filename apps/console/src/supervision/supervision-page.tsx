import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { AsOfLine } from '../kit/as-of-line.js';
import { useCalendar } from '../kit/due-tag.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import { BoardFilters } from './board-filters.js';
import { BoardShown } from './board-shown.js';
import { daysBefore, viewOfAddress, type BoardView } from './board-view.js';

const minute = 60_000;

const useBoard = ({ unit, officer, period }: BoardView) => {
  const today = useCalendar()?.today;
  return useQuery({
    // Not asked again with every change of a case: it sums up thousands, and says as of when.
    queryKey: ['board', unit, officer, period, today ?? ''],
    queryFn: () =>
      listed(
        client.GET('/supervision/board', {
          params: {
            query: {
              from: daysBefore(today ?? '', period),
              ...(unit === '' ? {} : { unit }),
              ...(officer === '' ? {} : { officer }),
            },
          },
        }),
      ),
    enabled: today !== undefined,
    refetchInterval: minute,
  });
};

/** What those who watch over cases look at first: numbers, each of which opens its list. */
export const SupervisionPage = () => {
  const words = useWords();
  const [address] = useSearchParams();
  const view = viewOfAddress(address);
  const board = useBoard(view);
  return (
    <div className="page stack">
      <h1>{words.pages.supervision}</h1>
      <BoardFilters view={view} />
      <Shown of={board}>
        {(answered) => (
          <>
            <AsOfLine of={[answered]} />
            <BoardShown board={answered} view={view} />
          </>
        )}
      </Shown>
    </div>
  );
};
