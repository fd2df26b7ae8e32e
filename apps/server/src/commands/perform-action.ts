import { Command } from '@nestjs/cqrs';
import type { ActedKind, Actor } from '#casework';
import type { Outcome } from './outcome.js';

/** What is to be done with which stream, under which key, on which version. */
export interface ActionAsked {
  /** null opens a new stream whose id follows from the key. */
  readonly id: string | null;
  readonly action: string;
  readonly body: unknown;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  /** The version the person saw; null when any version will do. */
  readonly expectedVersion: number | null;
  /** UTC instant at which the command is taken. */
  readonly now: string;
  /** UTC instant at which it was typed, where it was taken without a connection. */
  readonly takenAt?: string;
}

/** One command of a person. */
export interface PerformAction extends ActionAsked {
  readonly kind: ActedKind;
}

/** What the commands of all aggregates have; each has a class of its own, by which it finds its handler. */
export abstract class ActionCommand extends Command<Outcome> implements PerformAction {
  abstract readonly kind: ActedKind;
  readonly id: string | null;
  readonly action: string;
  readonly body: unknown;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly expectedVersion: number | null;
  readonly now: string;
  readonly takenAt?: string;

  constructor({ id, action, body, actor, idempotencyKey, expectedVersion, now, takenAt }: ActionAsked) {
    super();
    this.id = id;
    this.action = action;
    this.body = body;
    this.actor = actor;
    this.idempotencyKey = idempotencyKey;
    this.expectedVersion = expectedVersion;
    this.now = now;
    if (takenAt !== undefined) this.takenAt = takenAt;
  }
}
