import ts from 'typescript';
import { oneOf, type Schema } from './schema.js';
import { fieldsOf, stageWithin } from './staged.js';

/** A type that no JSON can have. */
export class NoSchema extends Error {
  override readonly name = 'NoSchema';
}

const has = (type: ts.Type, flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0;

const isMethod = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Method) !== 0;

/** The members of a union; where a named union is one of them, itself and not its members. */
const asWritten = (union: ts.UnionType & { origin?: ts.Type }): readonly ts.Type[] =>
  union.origin?.isUnion() === true ? union.origin.types : union.types;

const simple: readonly [ts.TypeFlags, string][] = [
  [ts.TypeFlags.String, 'string'],
  [ts.TypeFlags.Number, 'number'],
  [ts.TypeFlags.Boolean, 'boolean'],
  [ts.TypeFlags.Null, 'null'],
  [ts.TypeFlags.NonPrimitive, 'object'],
];

/** Schemas of types as the compiler resolves them. Types with a name of their own are kept and referred to. */
export class SchemasOfTypes {
  readonly #named: Record<string, Schema> = {};
  readonly #nameOf = new Map<ts.Type, string>();
  /** Types that are one stage of a thing. */
  readonly #stages = new Map<ts.Type, { of: string; name: string }>();
  readonly #within: string[] = [];

  /** @param refPrefix what stands before a name in a reference. */
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly refPrefix: string,
  ) {}

  /** @throws {NoSchema} naming the place of what no JSON can be. */
  of(type: ts.Type): Schema {
    const name = this.#ownName(type);
    if (name === undefined) return this.#inline(type);
    return { $ref: `${this.refPrefix}${this.#kept(type, name)}` };
  }

  /** All types with a name that were referred to. */
  get named(): Record<string, Schema> {
    const all = { ...this.#named };
    const kept = [...this.#stages].map(([type, { of }]) => ({ of, name: this.#nameOf.get(type) ?? '' }));
    for (const thing of new Set(kept.map(({ of }) => of))) {
      const names = kept.filter(({ of }) => of === thing).map(({ name }) => name);
      const fields = fieldsOf(names.map((name) => all[name] ?? {}));
      for (const name of names) all[name] = stageWithin(all[name] ?? {}, fields);
      all[`${thing}.fields`] = fields;
    }
    return all;
  }

  #kept(type: ts.Type, name: string): string {
    const before = this.#nameOf.get(type);
    if (before !== undefined) return before;
    const taken = [...this.#nameOf.values()].filter((other) => other === name || other.startsWith(`${name}-`)).length;
    const kept = taken === 0 ? name : `${name}-${taken + 1}`;
    this.#nameOf.set(type, kept);
    const description = this.#said(type.aliasSymbol ?? type.getSymbol());
    this.#named[kept] = { ...description, ...this.#inline(type) };
    return kept;
  }

  /** The name under which a type is declared; none where it is made of others on the spot. */
  #ownName(type: ts.Type): string | undefined {
    const stage = this.#stages.get(type);
    if (stage !== undefined) return stage.name;
    if (type.aliasSymbol !== undefined && (type.aliasTypeArguments ?? []).length === 0) return type.aliasSymbol.name;
    if (!type.isClassOrInterface() || this.checker.isArrayType(type)) return undefined;
    return (type.typeParameters ?? []).length === 0 ? type.symbol.name : undefined;
  }

  #inline(type: ts.Type): Schema {
    if (has(type, ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (has(type, ts.TypeFlags.BooleanLiteral)) return { const: this.checker.typeToString(type) === 'true' };
    // The one pattern among our texts is that of a day of law.
    if (has(type, ts.TypeFlags.TemplateLiteral)) return { type: 'string', format: 'date' };
    const [, name] = simple.find(([flags]) => has(type, flags)) ?? [];
    if (name !== undefined) return { type: name };
    if (type.isUnion()) return this.#union(type);
    if (this.checker.isTupleType(type)) return this.#tuple(type as ts.TupleTypeReference);
    if (this.checker.isArrayType(type)) {
      const [element] = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: element === undefined ? {} : this.#inside('[]', element) };
    }
    if (type.isIntersection() && type.types.some((part) => has(part, ts.TypeFlags.String))) return { type: 'string' };
    if (has(type, ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return this.#object(type);
    throw new NoSchema(`${this.#within.join('.')} is ${this.checker.typeToString(type)}, which no JSON can be`);
  }

  #union(union: ts.UnionType): Schema {
    const staged = this.#stagedAs(union);
    const values = asWritten(union).filter((type) => !has(type, ts.TypeFlags.Undefined | ts.TypeFlags.Void));
    const schema = oneOf(values.map((type) => this.of(type)));
    return staged === undefined ? schema : { allOf: [{ $ref: `${this.refPrefix}${staged}.fields` }, schema] };
  }

  /**
   * The name of a union whose members are stages of one thing, which are named after them: other unions have some of
   * the same stages. Undefined for every other union.
   */
  #stagedAs({ aliasSymbol, types }: ts.UnionType): string | undefined {
    const [known] = types.flatMap((type) => this.#stages.get(type) ?? []);
    if (known !== undefined) return known.of;
    if (aliasSymbol === undefined) return undefined;
    for (const type of types) {
      const stage = this.checker.getPropertyOfType(type, 'stage');
      const is = stage === undefined ? undefined : this.checker.getTypeOfSymbol(stage);
      if (is?.isStringLiteral() !== true || type.isClassOrInterface()) return undefined;
      this.#stages.set(type, { of: aliasSymbol.name, name: `${aliasSymbol.name}.${is.value}` });
    }
    return aliasSymbol.name;
  }

  #tuple(type: ts.TupleTypeReference): Schema {
    const items = this.checker.getTypeArguments(type).map((each, place) => this.#inside(`[${place}]`, each));
    const listed = items.length === 0 ? {} : { prefixItems: items };
    return { type: 'array', ...listed, minItems: type.target.minLength, maxItems: items.length };
  }

  #object(type: ts.Type): Schema {
    const symbols = this.checker.getPropertiesOfType(type).filter((symbol) => !isMethod(symbol));
    const properties = symbols.map((symbol): [string, Schema] => {
      const of = this.checker.getTypeOfSymbol(symbol);
      return [symbol.name, { ...this.#said(symbol), ...this.#inside(symbol.name, of) }];
    });
    const required = symbols.filter((symbol) => !this.#isOptional(symbol)).map(({ name }) => name);
    const others = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(required.length === 0 ? {} : { required }),
      ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
      additionalProperties: others === undefined ? false : this.#inside('*', others.type),
    };
  }

  #inside(place: string, type: ts.Type): Schema {
    this.#within.push(place);
    if (this.#within.length > 60) throw new NoSchema(`${this.#within.slice(0, 12).join('.')} has no end`);
    const schema = this.of(type);
    this.#within.pop();
    return schema;
  }

  /** JSON leaves out what is undefined. */
  #isOptional(symbol: ts.Symbol): boolean {
    const type = this.checker.getTypeOfSymbol(symbol);
    const parts = type.isUnion() ? type.types : [type];
    return (symbol.flags & ts.SymbolFlags.Optional) !== 0 || parts.some((part) => has(part, ts.TypeFlags.Undefined));
  }

  /** What its comment says. */
  #said(symbol: ts.Symbol | undefined): { description?: string } {
    const comment = ts.displayPartsToString(symbol?.getDocumentationComment(this.checker)).trim();
    return comment === '' ? {} : { description: comment.replaceAll(/\s+/g, ' ') };
  }
}
