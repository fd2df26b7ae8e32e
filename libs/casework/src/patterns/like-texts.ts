import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { CaseTraits } from '../views/case-traits.js';
import { alikePercent, hashesOf, type Sketch } from '../views/text-sketch.js';
import { bureauOf, commonUnit, groupedBy, lastDay, remembered } from './grouping.js';
import { signOf, type Looked, type Material, type PatternRule, type PatternSign } from './pattern.js';
import { points } from './points.js';

interface Text {
  readonly of: CaseTraits;
  readonly officer: string;
  readonly on: LegalDate;
  readonly sketch: Sketch;
}

/** Texts that are alike, the first of which the others are held against. */
interface Alike {
  readonly first: Text;
  readonly texts: Text[];
  least: number;
}

/** Two texts that are alike to nine tenths share one of their smallest hashes: only those are held together. */
const mostKeys = 12;
/** A hash that so many unlike texts have is one of the form. */
const mostUnderKey = 40;

const textsOf = ({ cases }: Material, { figure, today }: Looked): Text[] => {
  const shortest = remembered((unit: string) =>
    remembered((on: LegalDate) => figure('textsAlikeFromCharacters', on, unit)),
  );
  return cases.flatMap((of) =>
    of.records.flatMap(({ sketch, officers, from }) => {
      const on = legalDateOf(from);
      // A short record is alike to any other; nothing can be said of it.
      if (sketch === null || on > today || sketch.length < shortest(of.unit)(on)) return [];
      return officers.map((officer) => ({ of, officer, on, sketch }));
    }),
  );
};

/** Sorts the texts of one officer to those that they are alike to. */
const clustersOf = (texts: readonly Text[], percentOf: (text: Text) => number): Alike[] => {
  const clusters: Alike[] = [];
  const underKey = new Map<string, Alike[]>();
  for (const text of texts) {
    const keys = hashesOf(text.sketch, mostKeys);
    const percent = percentOf(text);
    let [best, likeness] = [undefined as Alike | undefined, 0];
    for (const cluster of new Set(keys.flatMap((key) => underKey.get(key) ?? []))) {
      const found = alikePercent(hashesOf(cluster.first.sketch), hashesOf(text.sketch));
      if (found >= percent && found > likeness) [best, likeness] = [cluster, found];
    }
    if (best !== undefined) {
      best.texts.push(text);
      best.least = Math.min(best.least, likeness);
      continue;
    }
    const cluster: Alike = { first: text, texts: [text], least: 100 };
    clusters.push(cluster);
    for (const key of keys) {
      const under = underKey.get(key) ?? [];
      if (under.length < mostUnderKey) underKey.set(key, [...under, cluster]);
    }
  }
  return clusters.filter(({ texts: same }) => new Set(same.map(({ of }) => of)).size > 1);
};

/** 15. The records of what people said in different cases are nearly the same text, written by the same officer. */
export const likeTexts: PatternRule = {
  ...points.copied,
  code: 'texts-alike',
  parameters: ['textsAlikePercent', 'textsAlikeFromCharacters'],
  signs: (material, looked) => {
    const own = groupedBy(textsOf(material, looked), ({ of, officer }) => `${bureauOf(of.unit)} ${officer}`);
    // By the figure of the day on which the later text was written: what showed shows on when it changes.
    const found = [...own.values()].flatMap((texts) =>
      clustersOf(
        texts.sort((a, b) => a.on.localeCompare(b.on)),
        ({ on, of }) => looked.figure('textsAlikePercent', on, of.unit),
      ),
    );
    // Officers who wrote the same records together are one sign.
    return [...groupedBy(found, ({ texts }) => [...new Set(texts.map(({ of }) => of._id))].join(' ')).values()].map(
      signOfTexts,
    );
  },
};

/** The day of the first text that is the same as one of another case; texts come in the order of their days. */
const secondOf = (texts: readonly Text[]): LegalDate =>
  texts.find(({ of }) => of !== texts[0]?.of)?.on ?? lastDay(texts.map(({ on }) => on));

const signOfTexts = (same: readonly Alike[]): PatternSign => {
  const [{ texts, least }] = same as [Alike];
  const cases = [...new Set(texts.map(({ of }) => of))];
  const officers = [...new Set(same.map(({ first }) => first.officer))];
  return signOf({
    key: `${bureauOf(cases[0]?.unit ?? '')} ${officers[0] ?? ''} ${cases[0]?._id ?? ''}`,
    since: secondOf(texts),
    lastShownOn: lastDay(texts.map(({ on }) => on)),
    unit: commonUnit(cases.map(({ unit }) => unit)),
    officers,
    party: null,
    cases: cases.map(({ _id }) => _id),
    count: texts.length,
    among: texts.length,
    detail: { code: 'texts-alike', parameters: { officers, records: texts.length, percent: Math.floor(least) } },
  });
};
