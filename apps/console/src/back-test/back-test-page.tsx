import { Alert, Progress as Bar, Button, Select } from 'antd';
import type { LongWork } from '../audit/long-work.js';
import { DayFilter } from '../kit/day-filter.js';
import { ProblemShown } from '../kit/problem.js';
import { UnitChoice } from '../kit/who-choice.js';
import { useWords } from '../words/speech.js';
import { isSameQuestion, useAsked } from './asked.js';
import { ParameterFields } from './parameter-fields.js';
import { useRules } from './rules.js';
import { TriedShown } from './tried-shown.js';
import { useBackTest, type Tried } from './tried.js';

/** A rule of risk, with parameters as they might be, over history before it is switched on (规则试算). */
export const BackTestPage = () => {
  const words = useWords();
  const { backTest: said } = words;
  const { asked, ask } = useAsked();
  const rules = useRules(asked.unit);
  const { work, start, stop } = useBackTest(asked, said.broken);
  const rule = rules.find(({ key }) => key === asked.rule);
  return (
    <div className="page stack">
      <h1>{words.pages.backTest}</h1>
      <section className="panel stack" aria-label={said.rule}>
        <p>{said.what}</p>
        <Select
          aria-label={said.rule}
          placeholder={said.choose}
          value={rule?.key ?? null}
          onChange={(key) => ask({ rule: key, changed: {} })}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          className="rule-choice"
          options={rules.map(({ key, title }) => ({ value: key, label: title }))}
        />
        {rule !== undefined && (
          <ParameterFields of={rule.parameters} typed={asked.changed} onTyped={(changed) => ask({ changed })} />
        )}
        <div className="row">
          <UnitChoice value={asked.unit} onChoose={(unit) => ask({ unit })} />
          <DayFilter label={said.from} value={asked.from} onDay={(from) => ask({ from })} />
          <DayFilter label={said.to} value={asked.to} onDay={(to) => ask({ to })} />
          <span className="small quiet">{said.usual}</span>
        </div>
        <div className="row">
          <Button type="primary" disabled={rule === undefined || work.is === 'under-way'} onClick={() => void start()}>
            {said.start}
          </Button>
          {work.is === 'under-way' && <Button onClick={stop}>{said.stop}</Button>}
        </div>
        <UnderWay work={work} />
      </section>
      {work.is === 'done' && (
        <>
          {!isSameQuestion(work.result.of, asked) && <Alert type="info" showIcon title={said.stale} />}
          <TriedShown tried={work.result} asked={asked} />
        </>
      )}
    </div>
  );
};

const thousands = (count: number): string => count.toLocaleString('en-US');

/** How far it is, or why it went no further. */
const UnderWay = ({ work }: { work: LongWork<Tried> }) => {
  const { backTest: said } = useWords();
  if (work.is === 'failed') return <ProblemShown error={work.error} />;
  if (work.is !== 'under-way') return null;
  const { progress } = work;
  if (progress === null) return <output>{said.running}</output>;
  const { done, total } = progress;
  return (
    <div>
      <Bar aria-label={said.running} percent={total === 0 ? 100 : Math.floor((done / total) * 100)} />
      <output className="small quiet">{said.step(thousands(done), thousands(total))}</output>
    </div>
  );
};
