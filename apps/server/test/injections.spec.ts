import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve('apps/server/src');

/** A class that Nest makes: by what it is marked, and what it is handed. */
interface Made {
  name: string;
  file: string;
  marks: string[];
  handed: string[];
}

const marksOf = (node: ts.HasDecorators): string[] =>
  (ts.getDecorators(node) ?? []).flatMap(({ expression }) =>
    ts.isCallExpression(expression) ? [expression.expression.getText()] : [],
  );

const madeIn = (file: string): Made[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declared) => {
    const marks = marksOf(declared);
    if (marks.length === 0) return [];
    const handed = declared.members
      .filter(ts.isConstructorDeclaration)
      .flatMap(({ parameters }) => parameters.map(({ type }) => type?.getText() ?? ''));
    return [{ name: declared.name?.text ?? '', file, marks, handed }];
  });
};

const made = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap(madeIn);

const marked = (mark: string): Made[] => made.filter(({ marks }) => marks.includes(mark));

describe('Classes that the server is made of', () => {
  it('are found: the test reads decorators', () => {
    expect(marked('Controller').length).toBeGreaterThan(12);
    expect(marked('QueryHandler').length).toBeGreaterThan(25);
    expect(marked('CommandHandler').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PerformCaseActionHandler', 'PerformRegisterActionHandler']),
    );
  });

  it('are handed what they use, four things at most', () => {
    expect(made.filter(({ handed }) => handed.length > 4)).toEqual([]);
  });

  it('read through the QueryBus where they answer requests: no controller is handed an engine or a stream', () => {
    const may = new Set(['QueryBus', 'CommandBus', 'CommandRunner', 'Settings', 'Metrics']);
    const others = marked('Controller').map(({ name, handed }) => [name, handed.filter((each) => !may.has(each))]);
    expect(others.filter(([, handed]) => handed?.length !== 0)).toEqual([]);
  });

  it('answer one question or take one command each, in a file of their own', () => {
    const handlers = [...marked('QueryHandler'), ...marked('CommandHandler')];
    const files = handlers.map(({ file }) => file);
    expect(files.filter((file, place) => files.indexOf(file) !== place)).toEqual([]);
  });

  it('are provided by the module of their folder when they answer or perform', () => {
    const isProvided = ({ name, file }: Made): boolean => {
      const folder = file.split('/', 1)[0] ?? '';
      const modules = readdirSync(join(root, folder)).filter((each) => each.endsWith('.module.ts'));
      return modules.some((each) =>
        /providers: \[([^\]]*)\]/.exec(readFileSync(join(root, folder, each), 'utf8'))?.[1]?.includes(name),
      );
    };
    const handlers = [...marked('QueryHandler'), ...marked('CommandHandler')];
    expect(handlers.filter((each) => !isProvided(each)).map(({ name }) => name)).toEqual([]);
  });
});
