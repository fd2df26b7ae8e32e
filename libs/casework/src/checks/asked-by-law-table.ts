/** What an act's body must say because an article asks for it: the article by the name of the field. */
type Asked = Readonly<Record<string, string>>;

/** Cards are shown and rights told before anything is asked or taken. */
const shown: Asked = { cardsShown: 'APL Art.55; PR Art.22', rightsTold: 'PR Art.21' };
const officers: Asked = { officers: 'APL Art.42; PR Art.22' };
const recordedScene: Asked = { audioVisual: 'APL Art.47; PR Art.44' };
/** The receipt of service names who received and is kept (送达回证). */
const receiptOfService: Asked = { receiver: 'PR Art.82', proof: 'PR Art.82' };
/** Who carries it out, who watches it, and the record of it. */
const goodsRecord: Asked = { executors: 'FORM #52', supervisor: 'FORM #52', record: 'FORM #52' };
const measure: Asked = {
  officers: 'APL Art.42; ACL Art.18',
  cardsShown: 'APL Art.55; ACL Art.18',
  rightsTold: 'ACL Art.18; PR Art.21',
  listHandedOver: 'PR Art.34, 37; ACL Art.24',
  signature: 'PR Art.34; ACL Art.18',
  ...recordedScene,
};
const measureReasons: Asked = { items: 'ACL Art.24; PR Art.34', reasons: 'ACL Art.24; PR Art.33' };

/**
 * Acts and what the law asks them to record. What only gives a record its shape (a choice, an identifier, the number of
 * a measure, the day of the act) is not here and is answered as a fault of the form.
 */
export const askedByLaw: Readonly<Record<string, Asked>> = {
  // From the clue to the file
  'assign-verification': { officers: 'APL Art.42; PR Art.22' },
  'record-verification': { ...officers, findings: 'PR Art.18' },
  'propose-filing': { conditions: 'PR Art.19', reasons: 'PR Art.19; FORM #7' },
  'propose-not-filing': { ground: 'PR Art.20', reasons: 'PR Art.20; FORM #7' },
  'propose-extension': { reasons: 'PR Art.18, 64' },
  'assign-officers': { officers: 'APL Art.42; PR Art.19' },
  'correct-entry': { why: 'APL Art.75' },
  'decide-on-the-spot': {
    officers: 'APL Art.42, 52; PR Art.67',
    cardsShown: 'APL Art.52; PR Art.67',
    rightsTold: 'PR Art.69',
    facts: 'APL Art.52',
    offence: 'APL Art.52',
    signature: 'APL Art.52; PR Art.67',
  },
  'record-handed-over-decision': {
    officers: 'APL Art.42, 52; PR Art.67',
    facts: 'APL Art.52',
    offence: 'APL Art.52',
    signature: 'APL Art.52; PR Art.67',
    decidedOn: 'APL Art.52; PR Art.67',
  },
  'mend-irregular-decision': { reasons: 'APL Art.75', toldOn: 'APL Art.75' },
  'file-summary': { receivedBy: 'APL Art.52; PR Art.70' },
  // Investigation
  'record-inspection': {
    ...officers,
    ...shown,
    ...recordedScene,
    place: 'PR Art.28',
    findings: 'PR Art.28',
    signature: 'PR Art.28',
  },
  'record-questioning': { ...officers, ...shown, ...recordedScene, record: 'PR Art.29', signature: 'PR Art.29' },
  'collect-evidence': { ...officers, provider: 'PR Art.24' },
  'take-sample': {
    ...officers,
    ...recordedScene,
    partyNotified: 'PR Art.31',
    sealed: 'PR Art.31',
    listHandedOver: 'PR Art.31',
    signature: 'PR Art.31',
  },
  'record-reinspection': officers,
  'order-correction': { what: 'APL Art.28(1)', correctBy: 'APL Art.28(1)' },
  'submit-report': {
    officers: 'APL Art.42; PR Art.48',
    course: 'PR Art.48',
    factsAndEvidence: 'PR Art.48',
    nature: 'PR Art.48',
    handling: 'PR Art.48',
  },
  'propose-suspension': { ground: 'PR Art.46', reasons: 'PR Art.46' },
  'propose-termination': { ground: 'PR Art.47', reasons: 'PR Art.47' },
  'approve-uncomputable-gains': { inquiry: 'ILL Art.14', reasons: 'ILL Art.14' },
  'extend-collectively': {
    days: 'APL Art.60; PR Art.64',
    host: 'PR Art.64; FORM #42',
    opinions: 'PR Art.64; FORM #42',
    result: 'PR Art.64; FORM #42',
  },
  // Measures, tests and goods
  'request-measure': measureReasons,
  'take-measure': measure,
  'take-urgent-measure': { ...measureReasons, ...measure },
  'request-measure-extension': { reasons: 'ACL Art.25; PR Art.38' },
  'commission-test': { periodEndsOn: 'ACL Art.25; PR Art.38' },
  'request-early-disposal': { ground: 'PR Art.41', evidenceKept: 'PR Art.41', reasons: 'PR Art.41', ...recordedScene },
  'publish-early-disposal': { untilOn: 'PR Art.41' },
  'dispose-early': goodsRecord,
  'dispose-goods': goodsRecord,
  'dispose-unclaimed': { ...goodsRecord, receiptNumber: 'APL Art.74; PR Art.42' },
  'auction-seized-goods': { receiptNumber: 'APL Art.74; ACL Art.46(3)' },
  // Crimes
  'report-suspected-crime': { officers: 'TRF Art.5', facts: 'TRF Art.5' },
  'decide-referral': { reasons: 'TRF Art.5' },
  'send-referral': { package: 'TRF Art.6', copiedTo: 'FORM #5' },
  'record-police-receipt': { receiver: 'TRF Art.7' },
  'hand-over-to-police': { receiver: 'TRF Art.12', list: 'TRF Art.12' },
  // Review, notice and hearing
  'record-review': { points: 'PR Art.53', opinion: 'PR Art.54' },
  'serve-notice': receiptOfService,
  'record-statement': { content: 'APL Art.45; PR Art.58' },
  'record-recheck': { reasons: 'APL Art.45; PR Art.58' },
  'record-waiver': { signature: 'APL Art.62' },
  'confirm-service-address': {
    recipient: 'PR Art.82(3); FORM #10',
    address: 'PR Art.82(3); FORM #10',
    signature: 'PR Art.82(3); FORM #10',
  },
  'order-refund': { amount: 'PR Art.57, 59', refundBy: 'PR Art.59' },
  'record-refund-result': { proof: 'PR Art.59; APL Art.28(2)' },
  'name-hearing-host': { host: 'APL Art.64(4); HR Art.18' },
  'hand-file-to-host': { material: 'HR Art.19' },
  'fix-hearing': { startsAt: 'APL Art.64(2)', place: 'APL Art.64(2)', publicity: 'APL Art.64(3)' },
  'serve-hearing-notice': receiptOfService,
  'hold-hearing': {
    officers: 'APL Art.64(7)',
    record: 'APL Art.64(8)',
    signature: 'APL Art.64(8)',
    audioVisual: 'APL Art.47',
  },
  'end-hearing': { ground: 'HR Art.28', reasons: 'HR Art.28' },
  'file-hearing-report': { report: 'HR Art.29', opinion: 'HR Art.29' },
  // Decision and what follows it
  'record-collective-discussion': {
    agreed: 'APL Art.57(2); PR Art.60(2)',
    host: 'PR Art.60(2); FORM #42',
    opinions: 'APL Art.57(2); PR Art.60(2); FORM #42',
    result: 'APL Art.57(2); PR Art.60(2); FORM #42',
  },
  'propose-decision': { handling: 'PR Art.60', reasons: 'PR Art.60' },
  'decide-penalty': { remedies: 'APL Art.59(5); PR Art.62(6)' },
  'record-listing-consent': { body: 'SBL Art.22', number: 'SBL Art.22' },
  'serve-decision': receiptOfService,
  'withdraw-publication': { publicReason: 'APL Art.48; PR Art.63' },
  // Money and execution
  'hand-in-cash': { receiptNumber: 'APL Art.70, 71; PR Art.73' },
  'propose-deferral': { appliedOn: 'PR Art.74', instalments: 'PR Art.74', hardship: 'APL Art.66; PR Art.74' },
  'send-demand': receiptOfService,
  'record-demand-answer': { content: 'ACL Art.36', recheck: 'ACL Art.36' },
  'pause-execution': { ground: 'ACL Art.39', reasons: 'ACL Art.39' },
  'end-execution': { ground: 'ACL Art.40', reasons: 'ACL Art.40' },
  'propose-closing': { ground: 'PR Art.77' },
  'correct-decision': receiptOfService,
  // Credit
  'ask-for-repair-material': { missing: 'CRED Art.14(4)' },
  'decline-credit-repair': { reasons: 'CRED Art.14(4)' },
  'extend-credit-repair': { reasons: 'CRED Art.16(3)' },
};
