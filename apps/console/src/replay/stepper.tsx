import { Button, Slider } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../words/speech.js';

interface Steps {
  readonly at: number;
  readonly last: number;
  /** What is said of the point after so many events. */
  readonly say: (at: number) => string;
  readonly onGo: (at: number) => void;
}

/** One event after the other, this long apart while it plays, in milliseconds. */
const pace = 1_000;

/** Goes from event to event: by the slider, a step at a time, or by itself. */
export const Stepper = ({ at, last, say, onGo }: Steps) => {
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
