import { useEffect, useState } from 'react';

/** Whether a key writes something by itself: no shortcut, and no key that only steers. */
const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/**
 * What is typed between the press that opens a dialog and its field being there: it must not land in the page beneath.
 * An input method would write there all the same, so that field lets go of the keys then.
 */
export const useTypedAhead = (isWaiting: boolean): string => {
  const [typed, setTyped] = useState('');
  const [wasWaiting, setWasWaiting] = useState(isWaiting);
  if (wasWaiting !== isWaiting) {
    setWasWaiting(isWaiting);
    if (isWaiting) setTyped('');
  }
  useEffect(() => {
    if (!isWaiting) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Process' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (!writes(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setTyped((before) => before + event.key);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isWaiting]);
  return typed;
};
