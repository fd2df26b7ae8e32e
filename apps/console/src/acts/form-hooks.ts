import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';

/** What asks for a value as it is when it is asked, the same function throughout. */
export const useLatest = <T>(value: T): (() => T) => {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
};

/** A value that is the same object as long as it says the same. */
export const useSame = <T>(value: T): T => {
  const said = JSON.stringify(value);
  // What it says is what it is.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => value, [said]);
};

/** Writing begins in the first field that is needed and empty, unless the reader is somewhere else in the page. */
export const useFirstFocus = (fields: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    // On a device that is held in the hand the keyboard would cover the form.
    if (matchMedia('(pointer: coarse)').matches) return;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const needed = fields.current?.querySelectorAll<HTMLInputElement>('[data-needed] input, [data-needed] textarea');
    [...(needed ?? [])].find(({ type }) => type !== 'file')?.focus({ preventScroll: true });
    // Once, when the form opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
};
