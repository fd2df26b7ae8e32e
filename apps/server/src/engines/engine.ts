/**
 * By what the engines of a node are injected, `@Inject(engine.log) private readonly log: EventLog`: their types are
 * interfaces, of which nothing is left at run time. The steady clock is a class and is injected by it.
 */
export const engine = {
  settings: Symbol('settings'),
  log: Symbol('log'),
  /** Where read models are kept. */
  store: Symbol('read store'),
  files: Symbol('file store'),
  /** Who looked at what, beside the log. */
  looks: Symbol('look log'),
  law: Symbol('law'),
  /** Of the official forms, by the name of the file. */
  templates: Symbol('templates'),
  /** Names the log, the law tables and the views that read models are made of. */
  fingerprint: Symbol('fingerprint'),
} as const;
