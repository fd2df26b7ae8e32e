import type { ExplainingReadStore, ViewDefinition } from '#read-store';

/** Somewhere that documents stay while stores on them are opened and closed. */
export interface Place {
  open(views?: ViewDefinition[]): Promise<ExplainingReadStore>;
  /** Makes a rebuild that died look dead at once, where a store would wait for a sign of life. */
  letTimePass(): Promise<void>;
  remove(): Promise<void>;
}
