import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import {
  figureOn,
  legalDateOf,
  patternRules,
  type CaseTraits,
  type Law,
  type LegalDate,
  type PatternRule,
  type PatternSign,
} from '#casework';
import { engine } from '../engines/engine.js';
import { KeptMaterial, type MaterialNow } from './kept-material.js';

/** A sign with its rule, and a name that it keeps. */
export interface FoundPattern {
  readonly _id: string;
  readonly rule: PatternRule;
  readonly sign: PatternSign;
}

/** A case that a sign names. */
export interface CaseOfPattern {
  readonly caseId: string;
  readonly caseCode: string | null;
  /** Its first party and the day of its clue, by which people know one that has no code. */
  readonly party: string | null;
  readonly receivedOn: string | null;
}

export interface PatternsNow {
  readonly found: readonly FoundPattern[];
  readonly caseOf: (caseId: string) => CaseOfPattern;
}

/** The name of a sign: no party is named in it, since names stand in addresses. */
export const nameOf = (code: string, key: string): string =>
  createHash('sha256').update(`${code} ${key}`).digest('hex').slice(0, 24);

const named = (caseId: string, traits: CaseTraits | undefined): CaseOfPattern => ({
  caseId,
  caseCode: traits?.caseCode ?? null,
  party: traits?.parties[0]?.name ?? null,
  receivedOn: traits?.receivedOn ?? null,
});

/** The signs that show across cases, computed when they are asked for and kept until a record is new. */
@Injectable()
export class PatternsToday {
  #kept: { readonly of: MaterialNow; readonly today: LegalDate; readonly now: Promise<PatternsNow> } | null = null;

  constructor(
    private readonly kept: KeptMaterial,
    @Inject(engine.law) private readonly law: Law,
  ) {}

  async now(): Promise<PatternsNow> {
    const of = await this.kept.now();
    const today = legalDateOf(new Date().toISOString());
    if (this.#kept?.of !== of || this.#kept.today !== today) {
      const now = this.#compute(of, today);
      this.#kept = { of, today, now };
      now.catch(() => {
        this.#kept = null;
      });
    }
    return this.#kept.now;
  }

  /** The newest first. Between two rules people are served. */
  async #compute({ material }: MaterialNow, today: LegalDate): Promise<PatternsNow> {
    const found: FoundPattern[] = [];
    const { settings } = this.law;
    for (const rule of patternRules) {
      const signs = rule.signs(material, { today, figure: (name, day, unit) => figureOn(settings, name, day, unit) });
      found.push(...signs.map((sign) => ({ _id: nameOf(rule.code, sign.key), rule, sign })));
      await breathe();
    }
    found.sort((a, b) => b.sign.since.localeCompare(a.sign.since) || a._id.localeCompare(b._id));
    const cases = new Map(material.cases.map((each: CaseTraits) => [each._id, each]));
    return { found, caseOf: (caseId) => named(caseId, cases.get(caseId)) };
  }
}
