import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { riskPointRows, type Law, type LegalDate, type RiskPointRow } from '#casework';
import { engine } from '../engines/engine.js';

/** The forty risk points, with the parameters of their rules on a day as a unit has them. */
export class KnownRiskRules extends Query<RiskPointRow[]> {
  constructor(
    readonly on: LegalDate,
    readonly unit: string | null,
  ) {
    super();
  }
}

@QueryHandler(KnownRiskRules)
export class KnownRiskRulesHandler implements IQueryHandler<KnownRiskRules> {
  constructor(@Inject(engine.law) private readonly law: Law) {}

  async execute({ on, unit }: KnownRiskRules): Promise<RiskPointRow[]> {
    return riskPointRows(this.law, on, unit);
  }
}
