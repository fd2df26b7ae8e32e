import { useState } from 'react';

/** A place in the log as the server gives it: a day, and the index after the last record by partition. */
const isPlace = (text: string): boolean => /^\d{4}-\d{2}-\d{2}@\d{1,15}(\.\d{1,15})*$/.test(text);

/** How far a person has looked; kept in this browser alone, and nowhere on the server. */
export const useLastLook = (person: string) => {
  const keptAs = `anlu.looked.${person}`;
  const [place, setPlace] = useState(() => {
    const kept = localStorage.getItem(keptAs) ?? '';
    return isPlace(kept) ? kept : null;
  });
  const keep = (next: string): void => {
    localStorage.setItem(keptAs, next);
    setPlace(next);
  };
  return { place, keep };
};
