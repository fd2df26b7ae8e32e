import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Actor, Language } from '#casework';
import type { TreeHead } from '#event-log';
import { VisibleStreams } from '../access/visible-streams.js';
import { Projection } from '../projection/projection.js';
import type { Report } from '../projection/rebuild.js';
import { saidFinding } from './findings-in-chinese.js';
import { Verification } from './verification.js';
import type { Verified } from './verify.js';
import { visibleFindings } from './visible-findings.js';

/** Whether the whole log, its read models and files are what they must be; findings as the actor may see them. */
export class VerifyLog extends Query<Verified> {
  constructor(
    /** Tree heads that were kept elsewhere, which the log must have had. */
    readonly roots: readonly TreeHead[],
    readonly actor: Actor,
    readonly report: Report,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(VerifyLog)
export class VerifyLogHandler implements IQueryHandler<VerifyLog> {
  constructor(
    private readonly verification: Verification,
    private readonly projection: Projection,
    private readonly visible: VisibleStreams,
  ) {}

  async execute({ roots, actor, report, language }: VerifyLog): Promise<Verified> {
    const caughtUp = (): Promise<void> => this.projection.caughtUp();
    await caughtUp();
    const { findings, ...verified } = await this.verification.verify(report, roots, caughtUp);
    const shown = visibleFindings(this.visible, actor, findings);
    return { ...verified, findings: shown.map((finding) => saidFinding(finding, language)) };
  }
}
