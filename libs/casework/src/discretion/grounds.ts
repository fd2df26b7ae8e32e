import { isInForce, readDated, type Dated } from '../law-data/dated.js';
import { JsonReader } from '../law-data/json-reader.js';
import type { LegalDate } from '../law-data/legal-date.js';
import { readCitations, type Citation } from './citations.js';
import { shortLawName } from './law-names.js';

/** A provision that lets a penalty be mitigated or spared, as decisions cite it. */
export interface Ground extends Dated {
  /** As it is told: 反不正当竞争法(2019)25. */
  readonly cite: string;
  readonly effects: readonly GroundEffect[];
  /** true 应当 · false 可以 · null by its items one or the other */
  readonly binding: boolean | null;
  /** The provisions whose penalties it reduces or spares; absent: those of its own law, 行政处罚法 of any. */
  readonly of?: readonly string[];
}

export type GroundEffect = 'none' | 'mitigated' | 'lenient';

export const readGround = (reader: JsonReader): Ground => ({
  ...readDated(reader),
  cite: reader.field('cite').text(),
  effects: reader
    .field('effects')
    .list()
    .map((effect) => effect.oneOf(['none', 'mitigated', 'lenient'])),
  binding: reader.field('binding').orNull((field) => field.boolean()),
  ...ofProvisions(reader.field('of').orNull((field) => field.list().map((cited) => cited.text()))),
});

const ofProvisions = (of: string[] | null): Pick<Ground, 'of'> => (of === null ? {} : { of });

/** A rule or list of a place about discretion, cited with or without its article. */
const LOCAL_RULE = /裁量|不予(?:行政)?处罚.*清单|免(?:予)?(?:处)?罚清单|减轻处罚.*清单/u;

/** The grounds among what a decision cites: statutory ones of the day, and local rules of discretion. */
export const citedGrounds = (cited: readonly string[], grounds: readonly Ground[], on: LegalDate | null): string[] => {
  const inForce = grounds.filter((ground) => on === null || isInForce(ground, on));
  const known = inForce.map((ground) => ({ ground, provision: readCitations(ground.cite, new Map())[0] }));
  const names = new Map(
    known.flatMap(({ provision }) => (provision === undefined ? [] : [[provision.law, provision.law] as const])),
  );
  return cited.flatMap((text) => {
    const statutory = readCitations(text, names).flatMap((citation) =>
      known
        .filter(({ provision }) => provision !== undefined && isWithin(citation, provision))
        .map(({ ground }) => ground.cite),
    );
    return statutory.length === 0 && LOCAL_RULE.test(text) ? [text] : [...new Set(statutory)];
  });
};

/** A legal basis, as far as a ground reaches it. */
interface Reached {
  readonly law: string;
  readonly article: number;
}

/**
 * Whether a ground lets the penalty of one of these bases be mitigated. One that forbids a penalty does not (行政处罚法36);
 * who may be spared may also be punished less [I] (行政处罚法33; 食品安全法136). One of a special law reaches no other.
 */
export const mitigates = ({ cite, effects, binding, of }: Ground, bases: readonly Reached[]): boolean => {
  if (!effects.includes('mitigated')) return binding !== true;
  const [own] = readCitations(cite, new Map());
  if (own === undefined || bases.length === 0 || own.law === '行政处罚法') return true;
  const reached = of?.flatMap((each) => readCitations(each, new Map())) ?? null;
  return bases.some(({ law, article }) =>
    reached === null
      ? shortLawName(law) === own.law
      : reached.some((each) => each.law === shortLawName(law) && each.article === article),
  );
};

/** The reasons are told in words, with the provision in brackets or between commas. */
const partsOf = (text: string): string[] => text.split(/[()（）,，。;；:：]/u);

/** Whether a text cites a provision, or a local rule, that lets the penalty of these bases be mitigated on the day. */
export const citesGround = (
  text: string,
  grounds: readonly Ground[],
  on: LegalDate | null,
  bases: readonly Reached[],
): boolean =>
  citedGrounds(
    partsOf(text),
    grounds.filter((ground) => mitigates(ground, bases)),
    on,
  ).length > 0;

/**
 * Whether a text cites a provision of a law that has grounds, and none of it lets the penalty of these bases be
 * mitigated on the day: 行政处罚法第九十九条, 第三十六条, or 第二十七条 of the text before 2021.
 */
export const isNoGround = (
  text: string,
  grounds: readonly Ground[],
  on: LegalDate | null,
  bases: readonly Reached[],
): boolean => {
  const mitigating = grounds.filter((ground) => mitigates(ground, bases));
  const laws = new Set(grounds.flatMap(({ cite }) => readCitations(cite, new Map()).map(({ law }) => law)));
  const names = new Map([...laws].map((law) => [law, law]));
  const cited = partsOf(text).filter((part) =>
    readCitations(part, names).some(({ law }) => laws.has(shortLawName(law))),
  );
  return cited.length > 0 && citedGrounds(cited, mitigating, on).length === 0;
};

const isWithin = (citation: Citation, ground: Citation): boolean => {
  const same = shortLawName(citation.law) === ground.law && citation.article === ground.article;
  const year = citation.year === null || ground.year === null || citation.year === ground.year;
  return (
    same &&
    year &&
    (ground.paragraph === null || citation.paragraph === null || citation.paragraph === ground.paragraph)
  );
};
