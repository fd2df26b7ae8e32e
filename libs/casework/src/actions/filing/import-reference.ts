import type { Context } from '../../context.js';
import { isLegalDate } from '../../deadlines/index.js';
import { checkPublishedCase, type PublishedCheck } from '../../discretion/index.js';
import { ReferenceCaseImported } from '../../events/clue.js';
import { Json } from '../../input/fields.js';
import { invalidFields } from '../../input/validation.js';
import { LawDataError } from '../../law-data/law-data-error.js';
import { isRefusal, refusals, type Refusal } from '../../refusals/index.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

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

const checked = (published: object, { law }: Context): PublishedCheck | Refusal => {
  try {
    return checkPublishedCase(published, law.bases, law.discretion);
  } catch (error) {
    if (error instanceof LawDataError) return refusals.publishedUnreadable(error.message);
    throw error;
  }
};

/** A published decision of another authority becomes a closed reference case; nothing can be done with it but look. */
export const importReference = act({
  name: 'import-reference',
  chinese: '导入公开案例',
  summary: 'Take in a published decision as a closed reference case, through the discretion check',
  ground: 'PUB Art.2; discretion-rules §9',
  body: ImportReference,
  decide: (_state: At<'none'>, { published }, context) => {
    const [id, authority, matter] = [text(published.id), text(published.authority), text(published.matter)];
    if (id === '' || authority === '' || matter === '')
      return refusals.missingBefore('published-case-names', 'PUB Art.5');
    const check = checked(published, context);
    if (isRefusal(check)) return check;
    const decisionNumber = text(published.decisionNo);
    const decidedOn = published.dates?.decided;
    const reference = {
      referenceId: id,
      authority,
      matter,
      published,
      check,
      ...(decisionNumber === '' ? {} : { decisionNumber }),
      ...(isLegalDate(decidedOn) ? { decidedOn } : {}),
    };
    const [wrong] = invalidFields(ReferenceCaseImported, reference);
    return wrong === undefined
      ? recorded('ReferenceCaseImported', reference)
      : refusals.publishedUnreadable(wrong.reason);
  },
});
