import ts from 'typescript';

/** A JSON schema (2020-12), as far as answers need it. */
export interface Schema {
  [keyword: string]: unknown;
}

/** A type that no JSON can have. */
export class NoSchema extends Error {
  override readonly name = 'NoSchema';
}

const has = (type: ts.Type, flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0;

/** Sorted, so that a description does not depend on the order in which the compiler met its types. */
const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** One of several; a text or number that may be null is one type with two names. */
const oneOf = (parts: readonly Schema[]): Schema => {
  const [first, second, ...more] = parts;
  if (first !== undefined && second === undefined) return first;
  const isOrNull = first?.['type'] === 'null' && typeof second?.['type'] === 'string' && more.length === 0;
  if (!isOrNull) return { anyOf: parts };
  const { enum: choices } = second;
  const orNull = Array.isArray(choices) ? { enum: [...(choices as unknown[]), null] } : {};
  return { ...second, ...orNull, type: [second['type'], 'null'] };
};

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

/** Schemas of types as the compiler resolves them. Types with a name of their own are kept in `named` and referred to. */
export class SchemasOfTypes {
  readonly named: Record<string, Schema> = {};
  readonly #nameOf = new Map<ts.Type, string>();
  readonly #names = new Map<ts.Type, string>();
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

  #kept(type: ts.Type, name: string): string {
    const before = this.#nameOf.get(type);
    if (before !== undefined) return before;
    const taken = [...this.#nameOf.values()].filter((other) => other === name || other.startsWith(`${name}-`)).length;
    const kept = taken === 0 ? name : `${name}-${taken + 1}`;
    this.#nameOf.set(type, kept);
    const description = this.#said(type.aliasSymbol ?? type.getSymbol());
    this.named[kept] = { ...description, ...this.#inline(type) };
    return kept;
  }

  /** The name under which a type is declared; none where it is made of others on the spot. */
  #ownName(type: ts.Type): string | undefined {
    const given = this.#names.get(type);
    if (given !== undefined) return given;
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
    this.#nameMembers(union);
    const values = asWritten(union).filter((type) => !has(type, ts.TypeFlags.Undefined | ts.TypeFlags.Void));
    const schemas = [
      ...new Map(values.map((type) => this.of(type)).map((each) => [JSON.stringify(each), each])).values(),
    ];
    const constants = schemas.flatMap((schema) => ('const' in schema ? [schema['const']] : [])).sort(byText);
    const [none, rest] = [true, false].map((isNull) =>
      schemas.filter((schema) => !('const' in schema) && (schema['type'] === 'null') === isNull).sort(byText),
    ) as [Schema[], Schema[]];
    const isBoolean = constants.includes(true) && constants.includes(false);
    const chosen = isBoolean ? constants.filter((each) => typeof each !== 'boolean') : constants;
    const parts = [
      ...none,
      ...(isBoolean ? [{ type: 'boolean' }] : []),
      ...(chosen.length === 0 ? [] : [chosen.length === 1 ? { const: chosen[0] } : { type: 'string', enum: chosen }]),
      ...rest,
    ];
    return oneOf(parts);
  }

  /** Members that a text tells apart, as stages do, are named after it: other types refer to some of them. */
  #nameMembers({ aliasSymbol, types }: ts.UnionType): void {
    if (aliasSymbol === undefined) return;
    for (const type of types) {
      const stage = has(type, ts.TypeFlags.Intersection) ? this.checker.getPropertyOfType(type, 'stage') : undefined;
      const is = stage === undefined ? undefined : this.checker.getTypeOfSymbol(stage);
      if (is?.isStringLiteral() === true && !this.#names.has(type))
        this.#names.set(type, `${aliasSymbol.name}.${is.value}`);
    }
  }

  #tuple(type: ts.TupleTypeReference): Schema {
    const items = this.checker.getTypeArguments(type).map((each, place) => this.#inside(`[${place}]`, each));
    return { type: 'array', prefixItems: items, minItems: type.target.minLength, maxItems: items.length };
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
