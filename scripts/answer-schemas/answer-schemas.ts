import ts from 'typescript';
import { SchemasOfTypes } from './schema-of-types.js';
import type { Schema } from './schema.js';

const entry = 'apps/server/src/description/answers.ts';

/** Schemas of what each route answers, by `METHOD path`, and of the named types they are made of. */
export const answerSchemas = (): { answers: Record<string, Schema>; schemas: Record<string, Schema> } => {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [entry] }, ts.sys, '.');
  const program = ts.createProgram([entry], { ...options, incremental: false });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const table = source?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'Answers',
  );
  if (table === undefined) throw new Error(`${entry} has no interface Answers`);
  const of = new SchemasOfTypes(checker, '#/components/schemas/Answer.');
  const answers = checker
    .getTypeAtLocation(table)
    .getProperties()
    .map((route): [string, Schema] => [route.name, of.of(checker.getTypeOfSymbol(route))]);
  const byName = ([a]: [string, Schema], [b]: [string, Schema]): number => (a < b ? -1 : 1);
  return { answers: Object.fromEntries(answers), schemas: Object.fromEntries(Object.entries(of.named).sort(byName)) };
};
