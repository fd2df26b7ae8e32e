import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { OpenApi } from './system/description.js';

const controllers = fileURLToPath(new URL('../apps/server/src/', import.meta.url));
const golden = fileURLToPath(new URL('golden/openapi.json', import.meta.url));
const { paths } = JSON.parse(readFileSync(golden, 'utf8')) as OpenApi;

interface Decorator {
  name: string;
  argument: string | undefined;
}

const decoratorsOf = (node: ts.HasDecorators): Decorator[] =>
  (ts.getDecorators(node) ?? []).flatMap(({ expression }) => {
    if (!ts.isCallExpression(expression)) return [];
    const [first] = expression.arguments;
    return [
      {
        name: expression.expression.getText(),
        argument: first !== undefined && ts.isStringLiteral(first) ? first.text : undefined,
      },
    ];
  });

/**
 * Names that a method takes out of a whole query: `const { a, b = 1, ...rest } = query`, and those listed beside it.
 */
const namesTaken = (method: ts.MethodDeclaration, query: string): string[] => {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer?.getText() === query && ts.isObjectBindingPattern(node.name))
      for (const { dotDotDotToken, propertyName, name } of node.name.elements)
        if (dotDotDotToken === undefined) names.push((propertyName ?? name).getText());
    if (ts.isArrayLiteralExpression(node) && ts.isCallExpression(node.parent) && node.parent.arguments.length === 2)
      for (const element of node.elements) if (ts.isStringLiteral(element)) names.push(element.text);
    ts.forEachChild(node, look);
  };
  ts.forEachChild(method, look);
  return names;
};

interface Read {
  route: string;
  where: 'query' | 'header';
  name: string;
}

const readBy = (method: ts.MethodDeclaration, route: string): Read[] =>
  method.parameters.flatMap((parameter) =>
    decoratorsOf(parameter).flatMap(({ name: decorator, argument }): Read[] => {
      if (decorator === 'Headers' && argument !== undefined) return [{ route, where: 'header', name: argument }];
      if (decorator !== 'Query') return [];
      const names = argument === undefined ? namesTaken(method, parameter.name.getText()) : [argument];
      return names.map((name) => ({ route, where: 'query', name }));
    }),
  );

const methods: Readonly<Record<string, string>> = { Get: 'get', Post: 'post', Sse: 'get' };

/** What the routes of a controller read of queries and headers, by their decorators. */
const readIn = (file: string): Read[] => {
  const source = ts.createSourceFile(file, readFileSync(controllers + file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((controller) => {
    const prefix = decoratorsOf(controller).find(({ name }) => name === 'Controller')?.argument;
    return controller.members.filter(ts.isMethodDeclaration).flatMap((method) =>
      decoratorsOf(method).flatMap(({ name, argument }) => {
        const verb = methods[name];
        if (verb === undefined) return [];
        const path = [prefix, argument].filter((part) => part !== undefined).join('/');
        return readBy(method, `${verb} /${path.replaceAll(/:(\w+)/g, '{$1}')}`);
      }),
    );
  });
};

describe('What routes read of addresses and headers', () => {
  const read = readdirSync(controllers, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.controller.ts'))
    .flatMap(readIn);

  it('is all described', () => {
    expect(read.length).toBeGreaterThan(8);
    const isDescribed = ({ route, where, name }: Read): boolean => {
      const [verb = '', path = ''] = route.split(' ');
      const parameters = paths[path]?.[verb]?.parameters ?? [];
      return parameters.some((each) => each.in === where && each.name.toLowerCase() === name);
    };
    expect(read.filter((each) => !isDescribed({ ...each, name: each.name.toLowerCase() }))).toEqual([]);
  });
});
