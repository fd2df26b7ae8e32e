import { ActPanel, type ActTyped } from './act-panel.js';

type Opened = Pick<ActTyped, 'aggregate' | 'action' | 'path' | 'known' | 'given' | 'waits' | 'after' | 'back'>;

/** The form of an act that opens a stream: a case, a complaint, a plan, a matter. */
export const OpeningPage = ({ title, act }: { title: string; act: Opened }) => (
  <div className="page stack">
    <h1>{title}</h1>
    <ActPanel act={{ ...act, described: act.path, opens: true, headed: title, changed: [] }} />
  </div>
);
