import { lawNamedAtTheEnd, shortLawName } from './law-names.js';
import { readWrittenNumber, WRITTEN_NUMBER } from './written-number.js';

/** One provision that a decision cites, as far as it is exact. */
export interface Citation {
  /** The short name of the law: known, or as it is written. */
  readonly law: string;
  /** The year in brackets behind the name, which tells two texts of a law apart. */
  readonly year: number | null;
  /** null where a law is named and no article. */
  readonly article: number | null;
  readonly paragraph: number | null;
  readonly item: number | null;
  /** Written 124(1)(5): where an article has items and no paragraphs, the first bracket is the item. */
  readonly bracketed: boolean;
}

/** Texts beyond this length are no citations; what follows is not read. */
const MOST_CHARACTERS = 2000;

const TOKENS: readonly { readonly kind: TokenKind; readonly pattern: RegExp }[] = [
  { kind: 'quoted-law', pattern: /《([^《》]+)》/uy },
  { kind: 'year', pattern: /\((\d{4})(?:年[^()]*)?\)/uy },
  { kind: 'article', pattern: new RegExp(`第(${WRITTEN_NUMBER})条`, 'uy') },
  { kind: 'paragraph', pattern: new RegExp(`第(${WRITTEN_NUMBER})款`, 'uy') },
  { kind: 'item', pattern: new RegExp(`第\\(?(${WRITTEN_NUMBER})\\)?项`, 'uy') },
  { kind: 'bracket', pattern: /\((\d{1,3})\)/uy },
  { kind: 'bare-article', pattern: /(\d{1,4})条?(?=[(、，,;；和及与等/。]|$)/uy },
];

/** What is no known law and yet must be one: else a provision of it would be read as one of the law before. */
const LOOKS_LIKE_A_LAW =
  /^(?![的之])(?!.*[的之]规定$).*\p{Script=Han}(?:法|法典|条例|规定|办法|细则|规则|清单|规范|基准|解释)(?:\([^()]*\))?$/u;

type TokenKind = 'quoted-law' | 'year' | 'article' | 'paragraph' | 'item' | 'bracket' | 'bare-article';

/**
 * Reads the provisions that a text cites: 食品安全法124(1)(5), 《中华人民共和国食品安全法》第一百二十四条第一款第（五）项, 商标法57(2)、60, 本法第八十五条.
 * `names` holds the short names of laws that are known. A law that is named without an article is a citation without
 * one.
 */
export const readCitations = (text: string, names: ReadonlyMap<string, string>): Citation[] =>
  new CitationReader(names).read(normalised(text));

const normalised = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .replaceAll(/[\s〈〉]/gu, '');

class CitationReader {
  private readonly found: Citation[] = [];
  /** What stands since the last token: a connective, or the name of a law. */
  private pending = '';
  private law: string | null = null;
  private year: number | null = null;
  private lawWasCited = true;

  constructor(private readonly names: ReadonlyMap<string, string>) {}

  read(text: string): Citation[] {
    let at = 0;
    while (at < text.length) {
      const token = tokenAt(text, at);
      if (token === null) {
        this.pending += text.charAt(at);
        at += 1;
      } else {
        this.take(token.kind, token.value);
        at = token.end;
      }
    }
    this.nameFromPending();
    this.citeLawAlone();
    return this.found;
  }

  private take(kind: TokenKind, value: string): void {
    if (kind === 'quoted-law') this.name(value);
    else if (kind === 'year') this.takeYear(Number(value));
    else this.takePart(kind, readWrittenNumber(value));
  }

  private takeYear(year: number): void {
    this.nameFromPending();
    this.year = year;
  }

  private takePart(kind: TokenKind, number: number | null): void {
    const apart = this.pending !== '';
    this.nameFromPending();
    if (number === null || this.law === null) return;
    const last = this.found.at(-1);
    if (kind === 'article' || kind === 'bare-article') {
      this.lawWasCited = true;
      const bracketed = kind === 'bare-article';
      const { law, year } = this;
      this.found.push({ law, year, article: number, paragraph: null, item: null, bracketed });
    } else if (last?.law === this.law) this.narrow(last, kind, number, apart);
  }

  /** Narrows the citation before, or cites the same article once more: 第一款第（五）项、第（十）项; 33(1)、(3). */
  private narrow(last: Citation, kind: TokenKind, number: number, apart: boolean): void {
    if (kind === 'paragraph') this.put(last, { paragraph: number, item: null }, last.paragraph !== null);
    else if (kind === 'item') this.put(last, { item: number }, last.item !== null);
    else if (apart) this.put(last, { paragraph: number, item: null, bracketed: true }, true);
    else if (last.paragraph === null) this.put(last, { paragraph: number, bracketed: true }, false);
    else this.put(last, { item: number }, last.item !== null);
  }

  private put(last: Citation, change: Partial<Citation>, onceMore: boolean): void {
    if (!onceMore) this.found.pop();
    this.found.push({ ...last, ...change });
  }

  private nameFromPending(): void {
    const words = this.pending
      .replace(/^[、，,;；。:：和及与以]+/u, '')
      .replace(/[、，,;；。:：和及与之的第]+$/u, '')
      .replace(/^.*(?:违反了?|依据|根据|按照|依照)/u, '');
    this.pending = '';
    if (words === '' || /^(?:本|该|同|上述|前述)(?:法|条例|规定|办法|细则)?(?:的?规定)?$/u.test(words)) return;
    const known =
      lawNamedAtTheEnd(words.slice(-80), this.names) ?? lawNamedAtTheEnd(words.split('(')[0] ?? '', this.names);
    if (known !== null || LOOKS_LIKE_A_LAW.test(words)) this.name(known ?? words);
  }

  private name(written: string): void {
    this.citeLawAlone();
    this.pending = '';
    const short = shortLawName(written);
    this.law = this.names.get(short) ?? short;
    const year = /\((\d{4})[^()]*\)$/u.exec(written)?.[1];
    this.year = year === undefined ? null : Number(year);
    this.lawWasCited = false;
  }

  private citeLawAlone(): void {
    if (this.lawWasCited || this.law === null) return;
    const { law, year } = this;
    this.found.push({ law, year, article: null, paragraph: null, item: null, bracketed: false });
    this.lawWasCited = true;
  }
}

const tokenAt = (text: string, at: number): { kind: TokenKind; value: string; end: number } | null => {
  for (const { kind, pattern } of TOKENS) {
    pattern.lastIndex = at;
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) return { kind, value, end: pattern.lastIndex };
  }
  return null;
};
