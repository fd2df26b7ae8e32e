import type { At } from '../case-state.js';
import { checkPublishedCase } from '../discretion/index.js';
import { isLegalDate } from '../deadlines/index.js';
import { Json } from '../fields.js';
import { refusals } from '../refusals.js';
import { action, recorded } from './action.js';

class ImportReference {
  /** A row in the shape of data/published-cases.json. */
  @Json() published: {
    id?: unknown;
    authority?: unknown;
    matter?: unknown;
    decisionNo?: unknown;
    dates?: { decided?: unknown };
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A published decision of another authority becomes a closed reference case; nothing can be done with it but look. */
export const importReference = action({
  name: 'import-reference',
  chinese: '导入公开案例',
  summary: 'Take in a published decision as a closed reference case, through the discretion check',
  ground: 'PUB Art.2; discretion-rules §9',
  body: ImportReference,
  decide: (_state: At<'none'>, { published }, context) => {
    const check = checkPublishedCase(published, context.law.bases, context.law.discretion);
    const [id, authority, matter] = [text(published.id), text(published.authority), text(published.matter)];
    if (id === '' || authority === '' || matter === '')
      return refusals.missingBefore('id, authority or matter of the published decision', 'PUB Art.5');
    const decisionNumber = text(published.decisionNo);
    const decidedOn = published.dates?.decided;
    return recorded('ReferenceCaseImported', {
      referenceId: id,
      authority,
      matter,
      published,
      check,
      ...(decisionNumber === '' ? {} : { decisionNumber }),
      ...(isLegalDate(decidedOn) ? { decidedOn } : {}),
    });
  },
});
