/** Where a provision stands. */
interface Cited {
  readonly law: string;
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
}

/** A provision as screens and messages cite it: 《中华人民共和国食品安全法》第124条第1款第5项. */
export const citationOf = ({ law, article, paragraph, item }: Cited): string =>
  `《${law}》第${article}条${paragraph === null ? '' : `第${paragraph}款`}${item === null ? '' : `第${item}项`}`;

/** The same inside a sentence: 《食品安全法》第124条第1款第5项. */
export const shortCitationOf = (cited: Cited): string => citationOf(cited).replace('中华人民共和国', '');
