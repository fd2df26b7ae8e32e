import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { SupervisionSign } from '#casework/events/supervision';
import { PatternsToday, type FoundPattern } from '../risk-patterns/patterns-now.js';
import type { PerformAction } from './perform-action.js';

/** The sign from which a matter is raised, as it was sent: nothing of it is checked yet. */
const signIn = (body: unknown): SupervisionSign | null => {
  if (typeof body !== 'object' || body === null || !('sign' in body)) return null;
  const { sign } = body;
  return typeof sign === 'object' && sign !== null ? plainToInstance(SupervisionSign, sign) : null;
};

const filesOf = ({ caseId, complaintId, inspection }: SupervisionSign): string[] =>
  [caseId, complaintId, inspection].filter((each) => typeof each === 'string');

/** A sign names so many of its cases at most: in which of more it shows is not known here. */
const isNamedInPart = ({ sign: { cases, count } }: FoundPattern): boolean =>
  count > cases.length && cases.length >= 100;

/**
 * Files of which a sign across cases is made, when a matter is raised from one of them. Signs are made from the lists,
 * which lag behind by a moment, and show to who raises it in the same way.
 */
@Injectable()
export class SignsAcross {
  constructor(private readonly patterns: PatternsToday) {}

  /**
   * @returns identifiers of cases, complaints and inspections; those that the sign itself names where signs cannot be
   * made now, so that no matter waits for the lists.
   */
  async of({ action, body }: PerformAction): Promise<readonly string[]> {
    const sign = action === 'raise-supervision' ? signIn(body) : null;
    if (sign === null || filesOf(sign).length === 0) return [];
    const { riskPoint, officer, party } = sign;
    try {
      const { found } = await this.patterns.now();
      const same = found.filter(
        ({ rule, sign: each }) =>
          rule.number === riskPoint &&
          ((officer !== undefined && each.officers.includes(officer)) || (party !== undefined && each.party === party)),
      );
      if (same.some(isNamedInPart)) return filesOf(sign);
      return same.flatMap(({ sign: { cases, complaints, inspections } }) => [...cases, ...complaints, ...inspections]);
    } catch {
      return filesOf(sign);
    }
  }
}
