import { Button, Slider } from 'antd';
import { useEffect, useMemo, useState } from 'react';
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
/** A mark without words: one with none at all is not drawn. */
const blank = '\u2009';

const labelled = (marks: ReadonlyMap<number, string>, last: number): Record<number, string> => {
  let before = -last;
  return Object.fromEntries(
    [...marks].map(([at, words]) => {
      const hasRoom = at - before >= apart * last;
      if (hasRoom) before = at;
      return [at, hasRoom ? words : blank];
    }),
  );
};

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
    <div className="stepper">
      <Slider
        min={0}
        max={last}
        value={at}
        onChange={onGo}
        ariaLabelForHandle={replay.slider}
        ariaValueTextFormatterForHandle={say}
        marks={useMemo(() => labelled(marks, last), [marks, last])}
        tooltip={{ formatter: null }}
      />
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
