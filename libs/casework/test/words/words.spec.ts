import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { refusals } from '../../src/refusals/index.js';
import { riskPoints } from '../../src/risk/points.js';
import { caseActs } from '../../src/steps/case-acts.js';
import { groundIn } from '../../src/words/ground.js';
import { plainPhrases, toldPhrases } from '../../src/words/phrases/phrase.js';
import { refusalWords } from '../../src/words/refusals/index.js';
import { detailIn } from '../../src/words/risk-details.js';
import { sentenceOf, sentenceOfRecorded, type Sayable } from '../../src/words/sentence.js';
import { law } from '../law.js';
import { expectSayable } from '../said.js';

const sources = fileURLToPath(new URL('../../src/', import.meta.url));
const textOf = (path: string): string => readFileSync(`${sources}${path}`, 'utf8');
const filesOf = (folder: string): string[] =>
  readdirSync(`${sources}${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** What stands in a text or a template, without what is filled in. */
const literal = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : null;
};

const isOf = (node: ts.Node, name: string): boolean => ts.isPropertyAssignment(node) && node.name.getText() === name;

/** Chinese texts of a file: all that hold Chinese and are no part of what is said in English. */
const chineseTexts = (path: string): string[] => {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (isOf(node, 'en') || (ts.isVariableDeclaration(node) && node.name.getText().endsWith('English'))) return;
    const text = literal(node);
    if (text !== null && /\p{Script=Han}/u.test(text)) found.push(text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true));
  return found;
};

/** The part of a file of words that says one code. */
const wordsOf = (code: string): string => {
  const text = filesOf('words/refusals')
    .map((name) => textOf(`words/refusals/${name}`))
    .join('\n');
  const from = new RegExp(`\\n {2}'?${code}'?: \\{\\n`).exec(text);
  if (from === null) return '';
  return text.slice(from.index, text.indexOf('\n  },', from.index));
};

/** Every refusal as the rules write it: its code, and the names of its parameters. */
const written = filesOf('refusals').flatMap((name) =>
  [
    ...textOf(`refusals/${name}`).matchAll(
      /refusal\(\s*'([a-z-]+)',\s*(?:'[^']*'|`[^`]*`|[^,{}`]*(?:'[^']*'[^,{}`]*)*),\s*\{([^{}]*)\}/gs,
    ),
  ].map(([, code = '', names = '']) => ({
    code,
    names: names.split(',').flatMap((each) => /^\s*(\w+)\s*(?::|$)/.exec(each)?.[1] ?? []),
  })),
);

describe('the words of refusals', () => {
  it('are there for every refusal that the rules write, and for no other', () => {
    expect(written.length).toBeGreaterThan(150);
    expect([...new Set(written.map(({ code }) => code))].sort()).toEqual(Object.keys(refusalWords).sort());
  });

  it.each(written.filter(({ names }) => names.length > 0).map(({ code, names }) => [code, names] as const))(
    'say every parameter of %s',
    (code, names) => {
      const said = wordsOf(code);
      expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(said))).toEqual([]);
    },
  );

  it('can say what closes a claim on a number', () => {
    expectSayable(refusals.overtaken());
    expectSayable(refusals.abandoned());
    expect([refusals.overtaken().code, refusals.abandoned().code]).toEqual(['overtaken', 'abandoned']);
  });

  it('say a code that they do not know, as of a later version, by its name', () => {
    const later: Sayable = { code: 'of-a-later-version', parameters: {} };
    expect(sentenceOf(later, 'zh-CN').message).toContain('of-a-later-version');
    expect(sentenceOf(later, 'en').message).toContain('of-a-later-version');
  });

  it('leave the sentence of an old record as it stands', () => {
    const old = { code: 'still-owed', message: 'Still owed in fen: fine 1.', instead: 'Record the payment first.' };
    for (const language of ['zh-CN', 'en'] as const)
      expect(sentenceOfRecorded(old, language)).toEqual({ message: old.message, instead: old.instead });
  });

  it('name the party of which a refusal is', () => {
    const refusal = { ...refusals.recused('wang'), party: '某店' };
    expect(sentenceOf(refusal, 'zh-CN').message).toBe('某店：wang 已经回避，不得办理本案。');
    expect(sentenceOf(refusal, 'en').message).toBe('某店: wang was recused and is off this case.');
  });
});

describe('Chinese sentences', () => {
  const files = filesOf('words').map((name) => `words/${name}`);

  it.each(files)('have no Latin letters, names of fields for programs neither: %s', (path) => {
    const allowed =
      /\b(?:YYYY-MM-DD|UTC|SHA-256|UTF-8|JSON|GB 32100|PDF|MP3|WAV|JPEG|PNG|MP4|WebM|true|false)\b|<[^>]*>/g;
    const examples = /fsl-\d[\w@-]*|\d{4}-\d\d-\d\dT[\d:]+Z|如 [\w*@、:-]+/g;
    const stray = chineseTexts(path).filter((text) =>
      /[A-Za-z]/.test(text.replaceAll(allowed, '').replaceAll(examples, '')),
    );
    expect(stray).toEqual([]);
  });

  it.each(files)('are punctuated in full width: %s', (path) => {
    expect(
      chineseTexts(path).filter((text) => /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\.$/u.test(text)),
    ).toEqual([]);
  });
});

describe('English sentences', () => {
  /** Texts of several words in a file: what a person reads, not what a program is told. */
  const sentencesOf = (path: string): string[] => {
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      const text = literal(node);
      if (text !== null && /[a-z] [a-z]/i.test(text)) found.push(text);
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true));
    return found;
  };

  it.each(filesOf('words').map((name) => `words/${name}`))('name no field as programs do: %s', (path) => {
    expect(sentencesOf(path).filter((text) => /\b[a-z]+(?:[A-Z][a-z]+)+\b/.test(text))).toEqual([]);
  });
});

describe('phrases inside sentences', () => {
  const rules = filesOf('.')
    .filter((name) => !name.startsWith('words/phrases'))
    .map(textOf)
    .join('\n');

  it('have one name each', () => {
    const names = [...Object.keys(plainPhrases), ...Object.keys(toldPhrases)];
    const tables = ['missing', 'moments', 'things', 'reasons', 'nothing-to-do'].map((name) =>
      textOf(`words/phrases/${name}.ts`),
    );
    const told = tables.flatMap((text) => [...text.matchAll(/^ {2}'?([\w-]+)'?: \{/gm)].map(([, name]) => name ?? ''));
    expect(told.filter((name, place) => told.indexOf(name) !== place)).toEqual([]);
    expect(names.length).toBeGreaterThan(200);
  });

  it.each([...Object.keys(plainPhrases), ...Object.keys(toldPhrases)])('are said by some rule: %s', (name) => {
    expect(rules.includes(`'${name}'`)).toBe(true);
  });
});

describe('grounds', () => {
  /** What a ground cites that is neither a statute with its articles nor a ground of the system. */
  const unread = (ground: string): string[] =>
    groundIn(ground, 'zh-CN')
      .split('，')
      .filter((part) => /Art\.|^[A-Z]/.test(part));

  it('of every act and every risk point are read in Chinese', () => {
    const grounds = [...caseActs.map(({ act }) => act.ground), ...riskPoints.map(({ ground }) => ground)];
    expect(grounds.flatMap(unread)).toEqual([]);
  });

  it('of every clock, too', () => {
    const articles = law.clocks.clocks.flatMap(({ versions }) => versions.map(({ article }) => article));
    expect(articles.flatMap(unread)).toEqual([]);
  });
});

describe('the last day of a clock that is of one measure (ACL Art.28; risk point 20)', () => {
  it('names the measure in Chinese', () => {
    const parameters = { clock: 'return-goods', of: 'measure 1', due: '2026-04-17', article: 'ACL Art.28' } as const;
    expect(detailIn({ code: 'clock-ends', parameters }, 'zh-CN')).toMatch(/^退还财物期限（第 1 项措施）至/u);
  });
});
