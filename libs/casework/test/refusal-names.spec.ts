import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Names of the functions of a file that answer with a refusal or nothing. */
const checksIn = (file: string): string[] => {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      node.initializer !== undefined &&
      ts.isArrowFunction(node.initializer) &&
      node.initializer.type?.getText() === 'Refusal | null'
    )
      names.push(node.name.getText());
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(new URL(file, source), 'utf8'), ts.ScriptTarget.Latest, true));
  return names;
};

describe('A check', () => {
  it('says in its name when it refuses, so that a chain of them reads as a list of conditions', () => {
    const checks = files.flatMap((file) => checksIn(file).map((name) => ({ file, name })));
    expect(checks.length).toBeGreaterThan(60);
    expect(checks.filter(({ name }) => !/^refuse(?:If|Unless)[A-Z]/.test(name))).toEqual([]);
  });
});
