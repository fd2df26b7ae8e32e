import { useState } from 'react';
import { workView, type WorkView } from './work-view.js';

/** A view with the name that its person gave it. */
export interface SavedView extends WorkView {
  readonly name: string;
}

/** So many views a person keeps at most. */
export const mostSaved = 20;

/** Characters of a name. */
export const longestName = 30;

/** Reads what a browser kept; what is no view is left out. */
export const readViews = (kept: string | null): SavedView[] => {
  const found: unknown = parsed(kept ?? '[]');
  if (!Array.isArray(found)) return [];
  return found.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null || !('name' in each) || typeof each.name !== 'string') return [];
    return [{ name: each.name, ...workView(Object.fromEntries(Object.entries(each))) }];
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
};

/** Why a name cannot be given; null when it can. @param among the other views. */
export const faultOfName = (name: string, among: readonly SavedView[]): 'blank' | 'taken' | 'many' | null => {
  if (name.trim() === '') return 'blank';
  if (among.some((view) => view.name === name.trim())) return 'taken';
  return among.length >= mostSaved ? 'many' : null;
};

/** The views of a person, kept in this browser alone; the words that somebody looked for are never among them. */
export const useSavedViews = (person: string) => {
  const keptAs = `anlu.views.${person}`;
  const [views, setViews] = useState(() => readViews(localStorage.getItem(keptAs)));
  const keep = (next: readonly SavedView[]): void => {
    localStorage.setItem(keptAs, JSON.stringify(next));
    setViews([...next]);
  };
  return {
    views,
    save: (name: string, view: WorkView): void => keep([...views, { ...view, name: name.trim() }]),
    rename: (before: string, name: string): void =>
      keep(views.map((view) => (view.name === before ? { ...view, name: name.trim() } : view))),
    remove: (name: string): void => keep(views.filter((view) => view.name !== name)),
  };
};
