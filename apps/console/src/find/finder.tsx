import { Button } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useWords } from '../words/speech.js';
import './find.css';
import { useTypedAhead } from './typed-ahead.js';

const FindDialog = lazy(async () => ({ default: (await import('./find-dialog.js')).FindDialog }));

const isMac = /Mac|iP(hone|ad)/.test(navigator.userAgent);

const asksToFind = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/** The way to any case and page from everywhere: a button, and Ctrl+K or Cmd+K. */
export const Finder = () => {
  const { find } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const [isReady, setReady] = useState(false);
  const ahead = useTypedAhead(isOpen && !isReady);
  const open = useCallback((): void => {
    setOpened(true);
    setOpen(true);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!asksToFind(event)) return;
      // The browser would go to its own field of search.
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <>
      <Button className="find-button" onClick={open} aria-keyshortcuts="Control+K Meta+K">
        {find.button} <kbd aria-hidden="true">{isMac ? '⌘K' : 'Ctrl K'}</kbd>
      </Button>
      {wasOpened && (
        <Suspense fallback={null}>
          <FindDialog
            isOpen={isOpen}
            close={() => {
              setOpen(false);
              setReady(false);
            }}
            ahead={ahead}
            onReady={() => setReady(true)}
          />
        </Suspense>
      )}
    </>
  );
};
