import { Inject, Injectable } from '@nestjs/common';
import { covers, type CaseBackTesting } from '#casework';
import type { EventLog } from '#event-log';
import { engine } from '../engines/engine.js';
import { Lists } from '../lists/lists.js';
import type { Report } from '../projection/rebuild.js';
import { KeptMaterial } from '../risk-patterns/kept-material.js';
import { BackTestsUnderWay } from './back-tests-under-way.js';
import { refuseIfGone, testOver } from './over-cases.js';

/** The cases of a unit as a back-test takes them, when its turn has come. */
@Injectable()
export class CasesUnderTest {
  constructor(
    private readonly underWay: BackTestsUnderWay,
    private readonly lists: Lists,
    private readonly kept: KeptMaterial,
    @Inject(engine.log) private readonly log: EventLog,
  ) {}

  /** @throws {NotNow} where too many back-tests wait already */
  refuseIfFull(): void {
    this.underWay.refuseIfFull();
  }

  /** @throws {NotNow} while the lists are made anew, or where whoever asked has gone */
  give(unit: string, testing: CaseBackTesting, report: Report, gone: AbortSignal): Promise<void> {
    return this.underWay.run(async () => {
      refuseIfGone(gone);
      await this.lists.waitFor({});
      const { material } = await this.kept.now();
      const cases = material.cases.filter((traits) => covers(unit, traits.unit));
      await testOver(this.log, cases, testing, report, gone);
    });
  }
}
