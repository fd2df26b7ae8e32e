import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Tag } from 'antd';
import { isRunning } from '#casework/clocks/nearest';
import type { Past } from '#casework/replay/past';
import { answered, client, type Schema } from '../api/client.js';
import { ClocksTab, Day } from '../case/clocks-tab.js';
import { DocumentsTable } from '../case/documents-tab.js';
import { FilesTab } from '../case/files-tab.js';
import { RisksTab } from '../case/risks-tab.js';
import { useSettled } from '../find/found.js';
import { PageTabs, useTab } from '../kit/page-tabs.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech, useWords } from '../words/speech.js';
import { PastSteps } from './past-steps.js';
import { StateShown } from './state-shown.js';

type PastState = Schema<'Answer.SaidPastState'>;

const tabs = ['state', 'clocks', 'risks', 'documents', 'files', 'steps'] as const;

interface Parts {
  readonly id: string;
  readonly past: Past;
  readonly count: number;
  /** What the tabs keep in the address. */
  readonly kept: Readonly<Record<string, string>>;
  /** What an event is called, by its number. */
  readonly titleOf: (number: number) => string;
}

/** A past point by its parts: what changed and the whole case; clocks, risks, documents, files and steps of then. */
export const PastParts = ({ id, past, count, kept, titleOf }: Parts) => {
  const { words } = useSpeech();
  const tab = useTab(tabs);
  const number = past.numbers[count - 1] ?? 0;
  return (
    <div>
      {past.readAs === 'true' && <Unlawful id={id} past={past} number={number} />}
      <PageTabs
        label={words.past.tabs}
        chosen={tab}
        addressOf={(key, place) => `?${new URLSearchParams(place === 0 ? kept : { ...kept, tab: key }).toString()}`}
        tabs={tabs.map((key) => ({ key, title: words.past.tab[key] }))}
      />
      {tab === 'state' ? (
        <StateShown
          past={past}
          at={count}
          titleOf={titleOf}
          clocks={<ClocksThen id={id} past={past} number={number} />}
        />
      ) : (
        <PartThen id={id} past={past} number={number} part={tab} />
      )}
    </div>
  );
};

interface Part {
  readonly id: string;
  readonly past: Past;
  /** Number of the event that is looked at. */
  readonly number: number;
  readonly part: Exclude<(typeof tabs)[number], 'state'>;
}

/** The case at a point as the server computes it from law, calendar and registers. */
const usePast = ({ id, past: { readAs: as, facts }, number }: Omit<Part, 'part'>, isAsked = true) => {
  const { language } = useSpeech();
  return useQuery({
    // What was known at a point stays; what is true of it changes with the next correction.
    queryKey: ['case', id, 'at', number, as, facts.length, language],
    queryFn: () =>
      answered(
        client.GET('/cases/{id}/at/{point}', { params: { path: { id, point: String(number) }, query: { as } } }),
      ),
    placeholderData: keepPreviousData,
    enabled: isAsked,
  });
};

/** The clocks that ran then, once the reader stays at a point: who goes through a case quickly asks for none. */
const ClocksThen = (point: Omit<Part, 'part'>) => {
  const { words, language } = useSpeech();
  const settled = useSettled(String(point.number));
  const { data, isPlaceholderData } = usePast(point, settled === String(point.number));
  if (data === undefined) return null;
  const running = data.clocks.filter(isRunning).toSorted((one, other) => one.due.localeCompare(other.due));
  return (
    <div className="small" aria-busy={isPlaceholderData}>
      {words.case.tabs.clocks}
      {running.length === 0 && ` ${words.due.none}`}
      <ul className="clocks-then">
        {running.map((clock) => (
          <li key={`${clock.id} ${clock.start} ${clock.of ?? ''} ${clock.forParty ?? ''} ${clock.round ?? ''}`}>
            {language === 'en' ? clock.english : clock.chinese}{' '}
            {clock.forParty !== undefined && words.case.forParty(clock.forParty)} <PastDue clock={clock} />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** That the step which is looked at was unlawful, as a correction or a late entry shows. */
const Unlawful = (part: Omit<Part, 'part'>) => {
  const { past } = useWords();
  const { data, isPlaceholderData } = usePast(part);
  const shown = data?.risks.filter(({ shownBy }) => shownBy === part.number) ?? [];
  if (isPlaceholderData || shown.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      className="unlawful"
      title={shown.map((risk) => (
        <div key={keyOfRisk(risk)}>{past.unlawful(risk.detail)}</div>
      ))}
    />
  );
};

/** One of the parts that rest on law, calendar and registers: the server computes it. */
const PartThen = ({ part, ...point }: Part) => {
  const { words, language } = useSpeech();
  const then = usePast(point);
  return (
    <Shown of={then}>
      {(data) => (
        <section className="panel past stack" aria-live="polite">
          <div className="small">{words.past.onDay(sayDay(data.day, language))}</div>
          {data.outOfOrder.length > 0 && (
            <div>
              {words.past.outOfOrderBy(
                data.outOfOrder.map((each) => words.case.event(each)).join(language === 'en' ? ', ' : '、'),
              )}
            </div>
          )}
          <PartShown data={data} part={part} />
        </section>
      )}
    </Shown>
  );
};

const PartShown = ({ data, part }: { data: PastState; part: Part['part'] }) => {
  const { words } = useSpeech();
  switch (part) {
    case 'clocks':
      return <ClocksTab clocks={data.clocks} dueOf={(clock) => <PastDue clock={clock} />} />;
    case 'risks': {
      const hidden = new Set(data.risks.filter(({ onlyAsTrue }) => onlyAsTrue).map(keyOfRisk));
      return (
        <RisksTab
          risks={data.risks}
          day={data.day}
          noteOf={(risk) => hidden.has(keyOfRisk(risk)) && <Tag color="warning">{words.past.onlyAsTrue}</Tag>}
        />
      );
    }
    case 'documents':
      return <DocumentsTable id={data.id} documents={data.documents} />;
    case 'files':
      return <FilesTab id={data.id} files={data.files} />;
    case 'steps':
      return <PastSteps steps={data.nextSteps} />;
  }
};

const keyOfRisk = ({ number, since, detail }: Schema<'Answer.SaidRisk'>): string => `${number} ${since} ${detail}`;

/** The last day of a clock, and how far it was on the day that is looked at. */
const PastDue = ({ clock: { due, left } }: { clock: PastState['clocks'][number] }) => {
  const { words } = useSpeech();
  return (
    <>
      <Day day={due} /> {left !== null && <Left left={left} words={words} />}
    </>
  );
};

const Left = ({ left, words }: { left: number; words: ReturnType<typeof useSpeech>['words'] }) => {
  if (left < 0) return <Tag color="error">{words.due.overdue(-left)}</Tag>;
  if (left === 0) return <Tag color="warning">{words.past.lastDay}</Tag>;
  return <Tag>{words.due.left(left)}</Tag>;
};
