import type { PartSchema } from './schema.js';

/** What was typed so far, by the name of the field. */
type Typed = Readonly<Record<string, unknown>>;

type Said = (typed: Typed) => boolean;

const seizes: Said = ({ kind }) => kind === 'seizure';

const hasNoFile: Said = ({ files }) => !Array.isArray(files) || files.length === 0;

/** A paper that is left needs its account, and a witness or a film; one that is proclaimed its reason (PR Art.82). */
const service: Readonly<Record<string, Said>> = {
  account: ({ method }) => method === 'leave' || method === 'proclamation',
  witness: (draft) => draft['method'] === 'leave' && hasNoFile(draft),
  proclaimedBecause: ({ method }) => method === 'proclamation',
};

/** Whether a fine is typed of a handling that is not one of several acts, each with its own tier. */
const fines: Said = ({ penalty, acts }) => {
  const { fine = '' } = (penalty ?? {}) as { fine?: unknown };
  return typeof fine === 'string' && !/^[0.,\s]*$/u.test(fine) && !Array.isArray(acts);
};

/** What the check of a handling asks for: a fine has its tier, and 减轻 what it rests on (APL Art.32, 33). */
const handling: Readonly<Record<string, Said>> = {
  tier: fines,
  mitigationGround: ({ tier }) => tier === 'mitigated',
  circumstances: ({ tier, acts }) => tier !== undefined && tier !== 'general' && !Array.isArray(acts),
};

/** Fields that may be left out, and are needed beside what else is said: by the form, by the field. */
const beside: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  // Who seizes says by what law (ACL Art.10, 17), and whether things are sealed or taken along (ACL Art.9, 24).
  MeasureContent: { legalBasis: seizes, seizureWay: seizes },
  TakeUrgentMeasure: { legalBasis: seizes, seizureWay: seizes },
  // A hold goes on in the seizure that it ends by (PR Art.35, 36).
  MeasureEndRequested: { seizure: ({ outcome }) => outcome === 'sealed-or-seized' },
  // Electronic data are kept with their check value, or are a file themselves (PR Art.26).
  EvidenceCollected: { sha256: (draft) => draft['kind'] === 'electronic' && hasNoFile(draft) },
  // Of cash without a receipt the law keeps an attempt (APL Art.70): a slip of the form is none.
  PaymentEntered: { receiptNumber: () => true },
  Handling: handling,
  ReportedHandling: handling,
  ActHandling: { mitigationGround: ({ tier }) => tier === 'mitigated' },
  Service: service,
  ServeHearingNotice: service,
  Correction: service,
};

/** Fields that mean nothing beside something else that is said: they are not asked, and not sent. */
const meaningless: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  // What is registered in advance is neither sealed nor seized (ACL Art.9; APL Art.56).
  MeasureContent: { seizureWay: (draft) => !seizes(draft) },
  TakeUrgentMeasure: { seizureWay: (draft) => !seizes(draft) },
};

const formOf = ({ name = '' }: PartSchema): string => name.replace(/ForParty$/u, '');

/** A part without what means nothing beside what was said in it. */
const withoutMeaningless = (part: PartSchema, draft: Typed): PartSchema => {
  const out = Object.entries(meaningless[formOf(part)] ?? {}).flatMap(([name, isOut]) => (isOut(draft) ? [name] : []));
  if (out.length === 0) return part;
  const { properties = {} } = part;
  return {
    ...part,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !out.includes(name))),
  };
};

/** A part as it is asked beside what was said in it: with what is needed then, without what means nothing then. */
export const withNeeded = (whole: PartSchema, draft: Typed): PartSchema => {
  const part = withoutMeaningless(whole, draft);
  const { properties = {}, required = [] } = part;
  const asked = Object.entries(beside[formOf(part)] ?? {}).flatMap(([name, isNeeded]) =>
    name in properties && !required.includes(name) && isNeeded(draft) ? [name] : [],
  );
  return asked.length === 0 ? part : { ...part, required: [...required, ...asked] };
};
