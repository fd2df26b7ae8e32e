import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Tag = Extract<Node, { attribs: object }>;
type Words = Extract<Node, { type: ElementType.ElementType.Text }>;

const isTag = (node: Node): node is Tag => 'attribs' in node;
const isText = (node: Node): node is Words => node.type === ElementType.ElementType.Text;

/** The elements that a form may be made of, each with the attributes it may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  h1: ['class'],
  p: ['class'],
  div: ['class'],
  strong: [],
  br: [],
  table: [],
  tr: [],
  th: ['colspan'],
  td: ['colspan'],
};

/** Classes of a paragraph: at the right, in the middle, without the indent of two characters. */
export const alignments = ['right', 'center', 'flush'] as const;
export type Alignment = (typeof alignments)[number];

/** A run of text: its words, whether bold, or a break of the line. */
export type Run = { text: string; bold: boolean } | 'break';

export interface Cell {
  readonly head: boolean;
  readonly columns: number;
  readonly runs: Run[];
}

/** A form as a list of blocks, the same for every output that is not HTML. */
export type Block =
  | { kind: 'title'; runs: Run[] }
  | { kind: 'paragraph'; alignment: Alignment | null; runs: Run[] }
  | { kind: 'table'; rows: Cell[][] };

/** What in a form is outside the small set that every output can show. */
export class NotInTheSubset extends Error {
  override readonly name = 'NotInTheSubset';
}

/** Space that only lays out the template says nothing; the wide space of Chinese text stays. */
const collapsed = (text: string): string => text.replaceAll(/[ \t\r\n]+/g, ' ');

const runsOf = (nodes: readonly Node[], bold: boolean): Run[] =>
  nodes.flatMap((node): Run[] => {
    if (isText(node)) return [{ text: collapsed(node.data), bold }];
    if (!isTag(node)) return [];
    if (node.name === 'br') return ['break'];
    return runsOf(node.children, bold || node.name === 'strong' || node.name === 'th');
  });

/** Runs of a block without the space at its ends. */
const trimmed = (nodes: readonly Node[]): Run[] => {
  const runs = runsOf(nodes, false).filter((run) => run === 'break' || run.text !== '');
  const [first] = runs;
  if (first !== undefined && first !== 'break') first.text = first.text.replace(/^ /, '');
  const last = runs.at(-1);
  if (last !== undefined && last !== 'break') last.text = last.text.replace(/ $/, '');
  return runs;
};

const checked = (node: Node): void => {
  if (!isTag(node)) {
    if (!isText(node)) throw new NotInTheSubset('only elements and text, no comments or declarations');
    return;
  }
  const attributes = allowed[node.name];
  if (attributes === undefined)
    throw new NotInTheSubset(`<${node.name}>; allowed are ${Object.keys(allowed).join(', ')}`);
  for (const [name, value] of Object.entries(node.attribs)) {
    if (!attributes.includes(name)) throw new NotInTheSubset(`the attribute ${name} of <${node.name}>`);
    if (name === 'class' && !alignments.some((each) => each === value))
      throw new NotInTheSubset(`class="${value}"; allowed are ${alignments.join(', ')}`);
    if (name === 'colspan' && !/^[1-9]$/.test(value)) throw new NotInTheSubset(`colspan="${value}"; 1 to 9`);
  }
  node.children.forEach(checked);
};

const rowsOf = (table: Node): Cell[][] =>
  DomUtils.getElementsByTagName('tr', table).map((row) =>
    row.children.filter(isTag).map((cell) => ({
      head: cell.name === 'th',
      columns: Number(cell.attribs['colspan'] ?? 1),
      runs: trimmed(cell.children),
    })),
  );

const blocksIn = (nodes: readonly Node[]): Block[] =>
  nodes.flatMap((node): Block[] => {
    if (!isTag(node)) {
      if (isText(node) && collapsed(node.data).trim() !== '')
        throw new NotInTheSubset(`text outside a paragraph: "${node.data.trim().slice(0, 30)}"`);
      return [];
    }
    if (node.name === 'div') return blocksIn(node.children);
    if (node.name === 'h1') return [{ kind: 'title', runs: trimmed(node.children) }];
    if (node.name === 'table') return [{ kind: 'table', rows: rowsOf(node) }];
    if (node.name !== 'p') throw new NotInTheSubset(`<${node.name}> outside a paragraph or table`);
    const alignment = alignments.find((each) => each === node.attribs['class']) ?? null;
    return [{ kind: 'paragraph', alignment, runs: trimmed(node.children) }];
  });

/** Reads the body of a form. @throws {NotInTheSubset} */
export const blocksOf = (html: string): Block[] => {
  const { children } = parseDocument(html);
  children.forEach(checked);
  return blocksIn(children);
};
