import { Inject, Injectable } from '@nestjs/common';
import {
  followUpInFile,
  followUpOf,
  legalDateOf,
  viewKeysOf,
  type Actor,
  type FollowedSign,
  type FollowUp,
  type MatterOfSign,
  type SignInFile,
} from '#casework';
import type { ReadStore, ViewDocument } from '#read-store';
import { engine } from '../engines/engine.js';

/** The newest matters that are looked at. */
const mostMatters = 1_000;

/** What of a matter says of which sign it is, and how far it is. */
const needed = {
  riskPoint: 1,
  addressed: 1,
  officer: 1,
  party: 1,
  caseId: 1,
  complaintId: 1,
  stage: 1,
  open: 1,
  raisedOn: 1,
  dismissedOn: 1,
  closedOn: 1,
} as const;

/** What became of signs, of the matters that somebody may see: to others there is none. */
export interface FollowUps {
  readonly across: (sign: FollowedSign) => FollowUp;
  readonly inFile: (sign: SignInFile) => FollowUp;
}

/** What was taken up of signs, as the list of matters has it. */
@Injectable()
export class MattersOfSigns {
  constructor(@Inject(engine.store) private readonly store: ReadStore) {}

  /** As far as the actor may see it. */
  async about(actor: Actor): Promise<FollowUps> {
    const seen = { viewers: { $in: viewKeysOf(actor) } };
    const page = { limit: mostMatters, sort: { raisedOn: -1 }, projection: needed } as const;
    const { items } = await this.store.find<MatterOfSign & ViewDocument>('supervision', seen, page);
    const ofPoint = new Map<number, MatterOfSign[]>();
    for (const matter of items)
      if (matter.riskPoint !== null) ofPoint.set(matter.riskPoint, [...(ofPoint.get(matter.riskPoint) ?? []), matter]);
    const today = legalDateOf(new Date().toISOString());
    return {
      across: (sign) => followUpOf(sign, ofPoint.get(sign.number) ?? [], today),
      inFile: (sign) => followUpInFile(sign, ofPoint.get(sign.number) ?? [], today),
    };
  }
}
