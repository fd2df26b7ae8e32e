import { Button, Slider } from 'antd';
import { memo, useEffect, useState } from 'react';
import { useWords } from '../words/speech.js';

interface Steps {
  readonly at: number;
  readonly last: number;
  /** What is said of the point after so many events. */
  readonly say: (at: number) => string;
  readonly onGo: (at: number) => void;
  /** What is marked on the way, by the number of events before it. */
  readonly marks: ReadonlyMap<number, string>;
}

/** Words under marks stand so far apart, as parts of the whole way; the marks between have none. */
const apart = 0.07;

const labelled = (marks: ReadonlyMap<number, string>, last: number): [at: number, words: string][] => {
  let before = -last;
  return [...marks].map(([at, words]) => {
    const hasRoom = at - before >= apart * last;
    if (hasRoom) before = at;
    return [at, hasRoom ? words : ''];
  });
};

/** The stages on the way, under the slider and drawn once: no step changes them. The buttons say the same in words. */
const Marks = memo(({ marks, last }: Pick<Steps, 'marks' | 'last'>) => (
  <div className="marks" aria-hidden>
    {labelled(marks, last).map(([at, words]) => (
      <span key={at} style={{ left: `${(at / last) * 100}%` }}>
        {words}
      </span>
    ))}
  </div>
));

/** One event after the other, this long apart while it plays, in milliseconds. */
const pace = 1_000;

/** Goes from event to event: by the slider, a step at a time, or by itself. */
export const Stepper = ({ at, last, say, onGo, marks }: Steps) => {
  const { replay } = useWords();
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const next = setTimeout(() => (at < last ? onGo(at + 1) : setPlaying(false)), pace);
    return () => clearTimeout(next);
  }, [isPlaying, at, last, onGo]);
  return (
    <div>
      <Slider
        min={0}
        max={last}
        value={at}
        onChange={onGo}
        ariaLabelForHandle={replay.slider}
        ariaValueTextFormatterForHandle={say}
        tooltip={{ formatter: null }}
      />
      <Marks marks={marks} last={last} />
      <div className="row">
        <Button disabled={at === 0} onClick={() => onGo(at - 1)}>
          {replay.stepBack}
        </Button>
        <Button disabled={at === last} onClick={() => onGo(at + 1)}>
          {replay.step}
        </Button>
        <Button onClick={() => setPlaying(!isPlaying)}>{isPlaying ? replay.pause : replay.play}</Button>
        <strong aria-live="polite">{say(at)}</strong>
      </div>
    </div>
  );
};
