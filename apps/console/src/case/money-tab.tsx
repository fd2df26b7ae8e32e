import { Empty } from 'antd';
import type { Schema } from '../api/client.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayMoney } from '../kit/say.js';
import { useWords } from '../words/speech.js';
import type { CaseData } from './case-query.js';

type Ledger = Schema<'Answer.Ledger'>;
type Name = keyof Ledger['accounts'];
type Account = Ledger['accounts'][Name] & { name: Name };

const sums = ['due', 'received', 'waived', 'open', 'returned', 'handedIn'] as const;

/** Fine, surcharge and gains apart, for each party. `isShort`: without kinds of money of which there is none. */
export const MoneyTab = ({ data: { ledger, parties }, isShort = false }: { data: CaseData; isShort?: boolean }) => {
  const words = useWords();
  const ledgers =
    parties.length === 0
      ? [{ title: words.money.caption, ledger }]
      : parties.map((each) => ({ title: each.party.name, ledger: each.ledger }));
  const known = ledgers.flatMap((each) => (each.ledger === null ? [] : [{ title: each.title, ledger: each.ledger }]));
  if (known.length === 0) return <Empty description={words.case.noMoney} />;
  return (
    <div className="stack">
      {known.map((each) => (
        <section key={each.title} className="panel">
          <h2>{each.title}</h2>
          <Accounts ledger={each.ledger} isShort={isShort} />
        </section>
      ))}
    </div>
  );
};

/** What is due, received, waived, open, returned and handed in, of each kind of money. */
export const Accounts = ({ ledger: { accounts }, isShort = false }: { ledger: Ledger; isShort?: boolean }) => {
  const { money } = useWords();
  const columns: Column<Account>[] = [
    { key: 'account', title: money.account, cell: ({ name }) => money[name] },
    ...sums.map((sum) => ({
      key: sum,
      title: money[sum],
      isNumber: true,
      cell: (account: Account) => <span className="number">{sayMoney(account[sum])}</span>,
    })),
  ];
  const names: readonly Name[] = ['fine', 'surcharge', 'gains'];
  const all = names.map((name) => ({ ...accounts[name], name }));
  const rows = isShort ? all.filter((account) => sums.some((sum) => account[sum] !== 0)) : all;
  return <ListTable caption={money.caption} columns={columns} rows={rows} keyOf={({ name }) => name} />;
};
