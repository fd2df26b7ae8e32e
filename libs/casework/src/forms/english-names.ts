/** English names of the 56 official forms, in the order of their numbers. */
const names = `Registration of the source of a case; Notice of designated jurisdiction; Notice assigning a case;
Letter of transfer; Referral of a suspected crime; Notice that sealed or seized goods are transferred;
Approval of filing or not filing; Approval of a matter of the case; On-site record; Confirmation of the address for service;
Record of evidence taken; Record of electronic data taken; Summons to be questioned; Record of questioning;
Notice to hand in material; Notice to help identify; Letter asking for assistance; Notice to help seize;
Notice of holding evidence; Notice ending the hold of evidence; Decision on a coercive measure; Extension of a coercive measure;
End of a coercive measure; List of premises, equipment and property; Seal; Entrustment of what was sealed or seized;
Consent to early disposal; Proclamation of early disposal; Record of sampling; Commission of a test;
Notice of the time of a test; Notice of the result of a test; Order to correct; Order to refund; Investigation report;
Review of the case or of its legality; Notice of the proposed penalty; Record of statement and defence; Notice of the hearing;
Record of the hearing; Report on the hearing; Record of the collective discussion; Approval of the decision;
Decision on the spot; Penalty decision; Decision not to punish; Notice of deferral or instalments; Demand to perform;
Application for enforcement; Receipt of service; Proclamation of service; Record of goods dealt with; Approval of closing;
Cover of the file; List of documents in the file; Closing note of the file`
  .split(';')
  .map((name) => name.replaceAll(/\s+/gu, ' ').trim());

/** @returns the English name of a form, the number where there is none. */
export const englishFormName = (form: number): string => names[form - 1] ?? `Form ${form}`;
