import { followUpInFile, type MatterOfSign, type SignInFile } from '#casework';
import { followedRiskRow } from '../src/lists/followed-row.js';

/* What became of the signs of a case with three parties, of which a matter names the second. */

const matter: MatterOfSign = {
  _id: 'm-1',
  riskPoint: 32,
  addressed: 'shifan.chengguan',
  officer: null,
  party: '第二当事人（虚构）',
  caseId: 'case-1',
  complaintId: null,
  stage: 'noticed',
  open: true,
  raisedOn: '2026-05-12',
  dismissedOn: null,
  closedOn: null,
};
const today = '2026-06-01';
const followUps = {
  across: () => {
    throw new Error('Signs of one case are asked for alone');
  },
  inFile: (sign: SignInFile) => followUpInFile(sign, [matter], today),
};

const followed = (forParty?: number): unknown => {
  const sign = { number: 32, since: '2026-05-01', until: null, officers: ['wang'] };
  const row = {
    unit: 'shifan.chengguan',
    caseId: 'case-1',
    party: '某店（虚构）',
    otherParties: ['第二当事人（虚构）', '第三当事人（虚构）'],
    risks: [forParty === undefined ? sign : { ...sign, forParty }],
  };
  const [risk] = followedRiskRow(row, followUps).risks as { followUp?: { state: string } }[];
  return risk?.followUp?.state;
};

describe('A sign in a case with several parties', () => {
  it('is followed up by the matter of its own party, or of any where it shows with all', () => {
    expect([followed(), followed(2)]).toEqual(['noticed', 'noticed']);
  });
  it('is open still where the matter is of another party', () => {
    expect([followed(1), followed(3)]).toEqual(['open', 'open']);
  });
});
