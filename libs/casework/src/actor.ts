/** The roles of design: who a person is to the system. §2.0 of the procedure says what each may do in a case. */
export const roles = [
  'caseworker',
  'unit-head',
  'reviewer',
  'department-head',
  'hearing-host',
  'main-head',
  'supervisor',
  'auditor',
  'registrar',
  'admin',
  'operator',
  'replay-reader',
] as const;

export type Role = (typeof roles)[number];

/** Who acts. `unit` is the unit the person works for; `played` marks simulated and demonstration acts, for ever. */
export interface Actor {
  readonly id: string;
  readonly unit: string;
  readonly roles: Role[];
  readonly played?: true;
  /** The act was taken on the spot without a connection, and sent when there was one. */
  readonly takenOffLine?: true;
}

/**
 * Whether a unit covers another: itself and everything below it. Unit identifiers are paths,
 * `qinghe` the bureau and `qinghe.chengguan` its station.
 */
export const covers = (unit: string, other: string): boolean => other === unit || other.startsWith(`${unit}.`);

/** A unit and all units above it, nearest last: `a.b.c` → `a`, `a.b`, `a.b.c`. */
export const unitsAbove = (unit: string): string[] =>
  unit.split('.').map((_, depth, parts) => parts.slice(0, depth + 1).join('.'));

export const hasRole = (actor: Actor, allowed: readonly Role[]): boolean =>
  actor.roles.some((role) => allowed.includes(role));
