import { useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { workers } from '#casework/role-groups';
import { answered, client } from '../api/client.js';
import { useMe } from '../api/session.js';
import { sayStep } from '../case/say-step.js';
import { DayFilter } from '../kit/day-filter.js';
import { useCalendar } from '../kit/due-tag.js';
import '../kit/facts.css';
import { ListTable, type Column } from '../kit/list-table.js';
import { ProblemShown } from '../kit/problem.js';
import { sayList } from '../kit/say-list.js';
import { sayDay } from '../kit/say.js';
import type { Calendar } from '../kit/working-days.js';
import { useSpeech, useWords } from '../words/speech.js';
import { byMonth, type Month } from './by-month.js';

/** The working days ahead, and the last day of any clock, computed step by step. */
export const CalendarPart = () => {
  const me = useMe();
  const words = useWords();
  const calendar = useCalendar();
  return (
    <div className="stack">
      {calendar !== undefined && <InDoubt years={calendar.yearsWithoutNotice} />}
      <DueDate />
      {hasRole(me, workers) && (
        <p>
          <Link to="/moved">{words.moved.title}</Link>
        </p>
      )}
      {calendar !== undefined && <DaysOff calendar={calendar} />}
    </div>
  );
};

/** Years whose days off are not known yet, and which of them are off by law whatever the notice says. */
const InDoubt = ({ years }: { years: readonly number[] }) => {
  const { calendar: texts } = useWords().streams.registers;
  const { language } = useSpeech();
  if (years.length === 0) return null;
  const said = sayList(years.map(String), language);
  return <Alert type="warning" showIcon title={texts.inDoubt(said)} description={texts.offByLaw} />;
};

const DaysOff = ({ calendar: { today, soon, until, daysOff } }: { calendar: Calendar }) => {
  const { words, language } = useSpeech();
  const { calendar: texts } = words.streams.registers;
  const columns: Column<Month>[] = [
    { key: 'month', title: texts.month, cell: ({ month }) => <span className="number">{month}</span> },
    { key: 'count', title: texts.count, cell: ({ days }) => days.length, isNumber: true },
    { key: 'days', title: texts.days, cell: ({ days }) => texts.dayNumbers(days) },
  ];
  return (
    <section className="panel stack">
      <dl className="facts">
        <div>
          <dt>{texts.today}</dt>
          <dd>{sayDay(today, language)}</dd>
        </div>
        <div>
          <dt>{texts.soon}</dt>
          <dd>{sayDay(soon, language)}</dd>
        </div>
        <div>
          <dt>{texts.until}</dt>
          <dd>{sayDay(until, language)}</dd>
        </div>
      </dl>
      <ListTable caption={texts.caption} columns={columns} rows={byMonth(daysOff)} keyOf={({ month }) => month} />
    </section>
  );
};

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The last day of a clock that starts on a day, with the steps that lead there. */
const DueDate = () => {
  const { words, language } = useSpeech();
  const { calendar: texts } = words.streams.registers;
  const [clock, setClock] = useState('');
  const [start, setStart] = useState('');
  const clocks = useQuery({
    queryKey: ['clocks'],
    queryFn: () => answered(client.GET('/clocks')),
    staleTime: Infinity,
  });
  const told = useQuery({
    queryKey: ['clocks', 'due', clock, start],
    queryFn: () => answered(client.GET('/clocks/due', { params: { query: { clock, start } } })),
    enabled: clock !== '' && day.test(start),
  });
  return (
    <section className="panel stack">
      <h2>{texts.due}</h2>
      <p className="quiet">{texts.dueHelp}</p>
      <div className="row">
        <Select
          aria-label={texts.clock}
          value={clock === '' ? null : clock}
          placeholder={texts.choose}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          className="clock-choice"
          onChange={(next) => setClock(next ?? '')}
          options={[...new Map((clocks.data?.clocks ?? []).map((each) => [each.id, each])).values()].map((each) => ({
            value: each.id,
            label: language === 'en' ? each.english : each.chinese,
          }))}
        />
        <DayFilter label={texts.start} value={start} onDay={setStart} />
      </div>
      <div aria-live="polite">
        {told.error !== null && <ProblemShown error={told.error} />}
        {told.data !== undefined && (
          <>
            <strong>{texts.result(sayDay(told.data.due, language))}</strong>
            <ol className="why small">
              {told.data.steps
                .flatMap((step) => sayStep(step, words.clocks, language))
                .map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
};
