import { Button } from 'antd';
import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../words/speech.js';

/** A heading of at most two lines; a longer one says so, and opens. */
export const ClampedHeading = ({ children }: { children: string }) => {
  const { acts } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLong, setLong] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    const { current } = heading;
    if (current === null) return undefined;
    const sizes = new ResizeObserver(() => {
      if (!current.classList.contains('open')) setLong(current.scrollHeight > current.clientHeight + 1);
    });
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);
  return (
    <>
      <h1 ref={heading} className={isOpen ? 'clamped open' : 'clamped'} title={isLong ? children : undefined}>
        {children}
      </h1>
      {isLong && (
        <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? acts.less : acts.more}
        </Button>
      )}
    </>
  );
};
