import { UnknownView } from './errors.js';
import type { IndexKeys, Sort, ViewDefinition } from './port.js';

/** One field of an order: a dotted path, 1 ascending or -1 descending. */
export interface OrderField {
  readonly path: string;
  readonly direction: 1 | -1;
}

/** The views of a store by name. Throws on a definition that no adapter could keep. */
export class Views {
  readonly #byName: ReadonlyMap<string, ViewDefinition>;

  constructor(definitions: readonly ViewDefinition[]) {
    for (const definition of definitions) checkDefinition(definition);
    this.#byName = new Map(definitions.map((definition) => [definition.name, definition]));
    if (this.#byName.size < definitions.length) throw new Error('Two views have the same name');
  }

  get names(): string[] {
    return [...this.#byName.keys()];
  }

  get(name: string): ViewDefinition {
    const definition = this.#byName.get(name);
    if (definition === undefined) throw new UnknownView(name, this.names);
    return definition;
  }
}

/**
 * The total order of an index or a sort: ties are broken by `_id` in the direction of the last field, so that one index
 * serves a sort and its reverse.
 */
export const totalOrder = (keys: IndexKeys | Sort): OrderField[] => {
  const fields = Object.entries(keys).map(([path, direction]) => ({ path, direction }));
  if (fields.some(({ path }) => path === '_id')) return fields;
  return [...fields, { path: '_id', direction: fields.at(-1)?.direction ?? 1 }];
};

const checkDefinition = ({ name, indexes }: ViewDefinition): void => {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`View "${name}": a name is made of a-z, 0-9 and hyphens`);
  for (const path of indexes.flatMap(Object.keys)) {
    if (path.split('.').some((step) => step === '' || step.startsWith('$') || /^\d+$/.test(step))) {
      throw new Error(`View "${name}" cannot have an index over "${path}": paths are field names joined by dots`);
    }
  }
};
