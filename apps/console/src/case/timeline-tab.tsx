import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Segmented, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { englishEvent } from '#casework/words/event-told';
import { groundIn } from '#casework/words/ground';
import { useActName } from '../api/act-names.js';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { Facts } from '../kit/facts.js';
import { sayDay, sayInstant } from '../kit/say.js';
import { Shown as ShownQuery } from '../kit/shown.js';
import { useNamed } from '../kit/use-named.js';
import { useSpeech } from '../words/speech.js';
import { historyQuery, type HistoryEntry } from './case-query.js';
import { isRefusal, pointedAt, shownOf, type Shown } from './timeline.js';

const views: readonly Shown[] = ['main', 'everything', 'refused'];

type Risk = Schema<'Answer.SaidRisk'>;

/**
 * The sign that led here: on which day it showed and why. Of a time that ran out nothing is recorded on that day: what
 * is marked below is the last record before it.
 */
const SignPointedAt = ({ risks, address }: { risks: readonly Risk[]; address: URLSearchParams }) => {
  const { words, language } = useSpeech();
  const named = useNamed();
  const [on, number] = [address.get('on'), Number(address.get('risk') ?? '')];
  const signs = risks.filter((risk) => risk.since === on && risk.number === number);
  if (on === null || signs.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={words.timeline.signOf(sayDay(on, language), [...new Set(signs.map((sign) => saidName(sign, language)))])}
      description={
        <>
          {signs.map(({ detail, about, ground }) => (
            <div key={detail}>
              {named(detail, about)} <span className="quiet">{groundIn(ground, language)}</span>
            </div>
          ))}
          <div className="small quiet">{words.timeline.signMarked}</div>
        </>
      }
    />
  );
};

const saidName = ({ name, chinese }: Risk, language: string): string => (language === 'en' ? name : chinese);

/** Who did what when, in the order of the log; what a view hides is said. */
export const TimelineTab = ({ id, risks }: { id: string; risks: readonly Risk[] }) => {
  const { words } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const history = useQuery(historyQuery(id));
  const view = views.find((each) => each === address.get('view')) ?? 'main';
  const isNewestFirst = address.get('order') === 'newest';
  const choose = (name: string, value: string): void =>
    setAddress((now) => {
      now.set(name, value);
      return now;
    });
  return (
    <ShownQuery of={history}>
      {(entries) => {
        const shown = shownOf(entries, view);
        const hidden = entries.length - shown.length;
        const pointed = pointedAt(entries, address);
        const first = shown.find(({ place }) => pointed.has(place))?.place;
        const sign = <SignPointedAt risks={risks} address={address} />;
        return (
          <div className="stack">
            {first === undefined && sign}
            <div className="row">
              <Segmented
                aria-label={words.case.tabs.timeline}
                value={view}
                onChange={(next) => choose('view', next)}
                options={views.map((value) => ({ value, label: words.timeline[value] }))}
              />
              <Segmented
                aria-label={words.timeline.oldest}
                value={isNewestFirst ? 'newest' : 'oldest'}
                onChange={(next) => choose('order', next)}
                options={(['oldest', 'newest'] as const).map((value) => ({ value, label: words.timeline[value] }))}
              />
            </div>
            <ol className="timeline" reversed={isNewestFirst}>
              {(isNewestFirst ? shown.toReversed() : shown).map((entry) => (
                <Entry
                  key={entry.place}
                  entry={entry}
                  isPointedAt={pointed.has(entry.place)}
                  isFirst={entry.place === first}
                  note={entry.place === first ? sign : null}
                />
              ))}
            </ol>
            {hidden > 0 && (
              <p>
                {words.timeline.hidden(hidden)}{' '}
                <Button type="link" onClick={() => choose('view', 'everything')}>
                  {words.timeline.everything}
                </Button>
              </p>
            )}
          </div>
        );
      }}
    </ShownQuery>
  );
};

const minute = 60_000;

interface EntryShown {
  readonly entry: HistoryEntry;
  /** The address points to it. */
  readonly isPointedAt: boolean;
  /** It is the first one to which the address points: the page goes there. */
  readonly isFirst: boolean;
  /** What is said of why it is pointed to. */
  readonly note?: ReactNode;
}

const bringIntoSight = (item: HTMLLIElement | null): void => item?.scrollIntoView({ block: 'center' });

/** One entry of a history: who did what when, and what was said. */
export const Entry = ({ entry, isPointedAt, isFirst, note = null }: EntryShown) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const named = useNamed();
  const actName = useActName();
  const { recordedAt, by, unit } = entry;
  const who = words.timeline.by(names.officer(by), names.unit(unit));
  const pointed = {
    'aria-current': isPointedAt || undefined,
    ...(isFirst ? { ref: bringIntoSight } : {}),
  };
  if (isRefusal(entry)) {
    const { chinese, action, message, ground } = entry.refused;
    return (
      <li {...pointed} className={isPointedAt ? 'refused pointed-at' : 'refused'}>
        <h3>
          <Tag color="error">{words.acts.refused}</Tag> {actName(action, chinese)}
        </h3>
        {note}
        <p>
          {named(message, entry.refused)} <span className="quiet">{groundIn(ground, language)}</span>
        </p>
        <div className="small quiet">
          {who} <time dateTime={recordedAt}>{sayInstant(recordedAt, language)}</time>
        </div>
      </li>
    );
  }
  const { type, chinese, occurredAt, late, takenOffLine, correctedBy, data, number } = entry;
  const differs = Math.abs(Date.parse(recordedAt) - Date.parse(occurredAt)) > minute;
  return (
    <li {...pointed} className={isPointedAt ? 'pointed-at' : undefined}>
      <h3>
        {language === 'en' ? englishEvent(type) : chinese} {late && <Tag>{words.timeline.late}</Tag>}
        {takenOffLine === true && <Tag>{words.offLine.takenOffLine}</Tag>}
        {correctedBy.length > 0 && <Tag color="warning">{words.timeline.corrected}</Tag>}
      </h3>
      {note}
      <div className="small quiet">
        {who} <time dateTime={occurredAt}>{sayInstant(occurredAt, language)}</time>
        {differs && ` · ${words.timeline.recorded(sayInstant(recordedAt, language))}`} · {words.case.event(number)}
      </div>
      <details open={isFirst}>
        <summary className="small">{words.timeline.details}</summary>
        <Facts of={data} form={type} />
      </details>
    </li>
  );
};
