/** After a run of everything. */
export default () => globalThis.endSharedEngines?.();
