import type { CaseData } from './case-query.js';
import { MoneyTab } from './money-tab.js';

/** Acts by which money comes, goes or is let off: what is due stands above their forms. */
const onMoney: ReadonlySet<string> = new Set([
  'record-payment',
  'hand-in-cash',
  'record-performance',
  'propose-deferral',
  'grant-deferral',
  'send-demand',
  'apply-to-court',
  'agree-execution',
  'end-execution',
  'propose-closing',
  'settle-duty',
]);

/** What is due, received and open, where an act goes by it; nothing where nothing is due yet. */
export const MoneyOfAct = ({ action, data }: { action: string; data: CaseData }) =>
  onMoney.has(action) && (data.ledger !== null || data.parties.some(({ ledger }) => ledger !== null)) ? (
    <MoneyTab data={data} isShort />
  ) : null;
