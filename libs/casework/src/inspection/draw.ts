import type { InspectionObject, InspectionTask, Inspector } from '../events/random-inspection.js';

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export type Digest = (text: string) => string;

/**
 * Name and version of the way to draw. Another way gets another name; draws made by this one are checked by this one
 * for ever.
 */
export const drawMethod = 'sha256-weighted/1';

export interface DrawLists {
  readonly objects: readonly InspectionObject[];
  readonly inspectors: readonly Inspector[];
  readonly howMany: number;
  readonly perObject: number;
}

export type Draw =
  | { drawn: true; objectsDigest: string; inspectorsDigest: string; tasks: InspectionTask[] }
  | { drawn: false; object: string; found: number };

/**
 * Draws objects by weight and gives each its inspectors. The same lists and seed come to the same tasks, in whatever
 * order the lists were.
 *
 * Objects, sorted by id: the n-th number (from 1) is SHA-256 of `<seed>:object:<n>` read as a whole number, modulo the
 * weights that are left; it falls on one object as on a scale of weights, and that object leaves the list. Inspectors:
 * of those who do not stand back from the object the ones with the fewest tasks so far, ties by SHA-256 of
 * `<seed>:inspector:<object>:<officer>`, smallest first.
 * @returns the first object for which too few inspectors are left when the draw cannot be made.
 */
export const draw = (lists: DrawLists, seed: string, digest: Digest): Draw => {
  const objects = lists.objects.toSorted((a, b) => inOrder(a.id, b.id));
  const inspectors = lists.inspectors.toSorted((a, b) => inOrder(a.officer, b.officer));
  const load = new Map(inspectors.map(({ officer }) => [officer, 0]));
  const tasks: InspectionTask[] = [];
  for (const object of drawnObjects(objects, lists.howMany, seed, digest)) {
    const free = inspectors
      .filter(({ recusedFrom }) => !recusedFrom.includes(object))
      .map(({ officer }) => ({
        officer,
        tasks: load.get(officer) ?? 0,
        lot: digest(`${seed}:inspector:${object}:${officer}`),
      }))
      .toSorted((a, b) => a.tasks - b.tasks || inOrder(a.lot, b.lot));
    if (free.length < lists.perObject) return { drawn: false, object, found: free.length };
    const chosen = free.slice(0, lists.perObject);
    for (const { officer, tasks: before } of chosen) load.set(officer, before + 1);
    tasks.push({ object, inspectors: chosen.map(({ officer }) => officer).toSorted(inOrder) });
  }
  return {
    drawn: true,
    objectsDigest: digest(objects.map(({ id, weight }) => `${id} ${weight}\n`).join('')),
    inspectorsDigest: digest(
      inspectors
        .map(({ officer, recusedFrom }) => `${[officer, ...recusedFrom.toSorted(inOrder)].join(' ')}\n`)
        .join(''),
    ),
    tasks,
  };
};

/** Identifiers in the order in which the draw goes through them. All when as many are asked for as there are. */
const drawnObjects = (sorted: readonly InspectionObject[], howMany: number, seed: string, digest: Digest): string[] => {
  const left = [...sorted];
  const drawn: string[] = [];
  while (drawn.length < howMany && left.length > 0) {
    const total = left.reduce((sum, { weight }) => sum + weight, 0);
    let point = Number(BigInt(`0x${digest(`${seed}:object:${drawn.length + 1}`)}`) % BigInt(total));
    const place = left.findIndex(({ weight }) => {
      if (point < weight) return true;
      point -= weight;
      return false;
    });
    for (const { id } of left.splice(place, 1)) drawn.push(id);
  }
  return drawn;
};

/** By code unit, the same on every machine. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
