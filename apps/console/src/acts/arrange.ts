import { layoutOf } from './layouts.js';
import type { PartSchema } from './schema.js';

/** The fields of a part: those that are seen at once, and those behind a heading; each in its order, each once. */
export interface Arranged {
  readonly shown: readonly string[];
  readonly folded: readonly string[];
}

/** So many fields are seen at once where nobody laid the part out. */
const mostAtOnce = 6;

/** Arranges the fields of a part as it was laid out, else those needed first. What is needed is never folded. */
export const arrange = (part: PartSchema, except: ReadonlySet<string> = new Set()): Arranged => {
  const { properties = {}, required = [] } = part;
  const names = Object.keys(properties).filter((name) => !except.has(name));
  const layout = layoutOf(part.name);
  if (layout !== undefined) {
    const laid = layout.filter((name) => names.includes(name));
    const others = names.filter((name) => !laid.includes(name));
    return {
      shown: [...laid, ...others.filter((name) => required.includes(name))],
      folded: others.filter((name) => !required.includes(name)),
    };
  }
  const needed = names.filter((name) => required.includes(name));
  const optional = names.filter((name) => !required.includes(name));
  const isLong = names.length > mostAtOnce && optional.length > 1 && needed.length > 0;
  return isLong ? { shown: needed, folded: optional } : { shown: [...needed, ...optional], folded: [] };
};
