import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { answered, client } from '../api/client.js';
import { useSpeech } from '../words/speech.js';
import { sayDay } from './say.js';
import { daysBetween, workingDaysLeft, yearInDoubt, type Calendar } from './working-days.js';

/** Sorts after every day of law: no clock runs. */
const noClock = '9999-12-31';
const minute = 60_000;

export const useCalendar = (): Calendar | undefined =>
  useQuery({
    queryKey: ['calendar'],
    queryFn: () => answered(client.GET('/calendar')),
    staleTime: 10 * minute,
    refetchInterval: 10 * minute,
  }).data;

interface DueShown {
  readonly due: string;
  readonly provisional?: boolean;
  /** The past day from which it is looked at; left out: today. */
  readonly asOf?: string | undefined;
}

/** The last day of a clock and how far it is, by colour and by word. */
export const DueTag = ({ due, provisional = false, asOf }: DueShown) => {
  const { words, language } = useSpeech();
  const calendar = useCalendar();
  if (due === noClock) return <span className="quiet">{words.due.none}</span>;
  return (
    <span className="due">
      <span className="number">{sayDay(due, language)}</span>{' '}
      {asOf !== undefined && due < asOf && <Tag color="error">{words.due.overdue(daysBetween(due, asOf))}</Tag>}
      {asOf === undefined && calendar !== undefined && <HowFar due={due} calendar={calendar} isSaid={provisional} />}
      {provisional && <div className="small quiet">{words.due.provisional}</div>}
    </span>
  );
};

/** @param isSaid whether it is said beside it that the day may move */
const HowFar = ({ due, calendar, isSaid }: { due: string; calendar: Calendar; isSaid: boolean }) => {
  const { words } = useSpeech();
  const inDoubt = yearInDoubt(calendar, due);
  if (due < calendar.today) return <Tag color="error">{words.due.overdue(daysBetween(due, calendar.today))}</Tag>;
  if (due === calendar.today) return <Tag color="warning">{words.due.today}</Tag>;
  const left = workingDaysLeft(calendar, due);
  if (left === null) return null;
  return (
    <>
      <Tag color={due <= calendar.soon ? 'warning' : 'default'}>{words.due.left(left)}</Tag>
      {inDoubt !== null && !isSaid && <span className="small quiet">{words.due.inDoubt(inDoubt)}</span>}
    </>
  );
};
