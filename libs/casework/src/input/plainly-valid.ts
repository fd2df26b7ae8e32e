import { getMetadataStorage, ValidationTypes, type ValidationArguments } from 'class-validator';

type Class = new () => object;
type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
type Check = (value: unknown, whole: object) => boolean;

/** What is demanded of one field: nothing while a condition does not hold. */
interface Field {
  readonly conditions: Check[];
  readonly demands: Check[];
}

const parts = new Map<object, Map<PropertyKey, () => Class>>();

/** Tells of which class a field of objects is. class-validator itself asks the objects for it. */
export const ofClass =
  (of: () => Class): PropertyDecorator =>
  (target, key) => {
    const known = parts.get(target) ?? new Map<PropertyKey, () => Class>();
    parts.set(target, known.set(key, of));
  };

const fieldsOf = new Map<Class, ReadonlyMap<string, Field>>();

/**
 * Whether plain JSON is of a class of decorated fields. The demands are those that class-validator keeps of the class,
 * gathered once instead of with every body; it says what is wrong where they are not met. Both let the same through
 * (plainly-valid.spec).
 */
export const isPlainlyValid = (type: Class, plain: object): boolean => {
  const fields = fieldsOf.get(type) ?? gathered(type);
  for (const name of Object.keys(plain)) if (!fields.has(name)) return false;
  for (const [name, { conditions, demands }] of fields) {
    const value: unknown = plain[name as keyof typeof plain];
    if (conditions.every((holds) => holds(value, plain)) && !demands.every((holds) => holds(value, plain)))
      return false;
  }
  return true;
};

/** What of plain JSON is called like a field of the class; the values as they are. */
export const fieldsIn = (type: Class, plain: object): object => {
  const fields = fieldsOf.get(type) ?? gathered(type);
  return Object.fromEntries(Object.entries(plain).filter(([name]) => fields.has(name)));
};

const gathered = (type: Class): ReadonlyMap<string, Field> => {
  const fields = new Map<string, Field>();
  for (const metadata of getMetadataStorage().getTargetValidationMetadatas(type, '', false, false)) {
    const { propertyName } = metadata;
    const field = fields.get(propertyName) ?? { conditions: [], demands: [] };
    fields.set(propertyName, field);
    if (metadata.type === ValidationTypes.CONDITIONAL_VALIDATION) field.conditions.push(conditionOf(metadata));
    else field.demands.push(demandOf(type, metadata));
  }
  fieldsOf.set(type, fields);
  return fields;
};

const conditionOf = ({ constraints }: Metadata): Check => {
  const [holds] = constraints as [(whole: object, value: unknown) => boolean];
  return (value, whole) => holds(whole, value);
};

/** A kind of demand that no field has today is never plainly met. */
const demandOf = (type: Class, metadata: Metadata): Check => {
  if (metadata.validateIf !== undefined) return () => false;
  if (metadata.type === ValidationTypes.NESTED_VALIDATION) return partOf(type, metadata.propertyName);
  return metadata.type === ValidationTypes.CUSTOM_VALIDATION ? customOf(type, metadata) : () => false;
};

const customOf = (type: Class, { constraintCls, constraints, propertyName, each }: Metadata): Check => {
  const validators = getMetadataStorage().getTargetValidatorConstraints(constraintCls);
  if (validators.some(({ async }) => async)) return () => false;
  const instances = validators.map(({ instance }) => instance);
  return (value, object) => {
    const told: ValidationArguments = { targetName: type.name, property: propertyName, object, value, constraints };
    const holds = (one: unknown): boolean => instances.every((instance) => instance.validate(one, told) === true);
    return each && Array.isArray(value) ? value.every(holds) : holds(value);
  };
};

const partOf = (type: Class, name: string): Check => {
  const of = classOfPart(type, name);
  if (of === undefined) return () => false;
  const holds = (value: unknown): boolean => {
    if (value === undefined) return true;
    if (Array.isArray(value)) return value.every(holds);
    return typeof value === 'object' && value !== null && isPlainlyValid(of(), value);
  };
  return holds;
};

/** Fields are inherited. */
export const classOfPart = (type: Class, name: string): (() => Class) | undefined => {
  for (let owner: unknown = type.prototype; typeof owner === 'object' && owner !== null;) {
    const of = parts.get(owner)?.get(name);
    if (of !== undefined) return of;
    owner = Object.getPrototypeOf(owner);
  }
  return undefined;
};
