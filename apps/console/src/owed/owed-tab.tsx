import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { answered, client } from '../api/client.js';
import { ListTable } from '../kit/list-table.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import { useDutyColumns } from './duty-columns.js';

/** What one case owes outwards, and what it owed, with the receipt. */
export const OwedTab = ({ id }: { id: string }) => {
  const words = useWords();
  const columns = useDutyColumns();
  const owed = useQuery({
    queryKey: ['case', id, 'owed'],
    queryFn: () => answered(client.GET('/cases/{id}/owed', { params: { path: { id } } })),
  });
  return (
    <>
      <p className="small quiet">{words.owed.explain}</p>
      <Shown of={owed}>
        {({ duties }) =>
          duties.length === 0 ? (
            <Empty description={words.owed.noneInCase} />
          ) : (
            <ListTable
              caption={words.owed.caption}
              columns={columns}
              rows={duties.map((duty) => ({ page: `/cases/${id}`, duty }))}
              keyOf={({ duty }) => `${duty.name} ${duty.of ?? ''} ${duty.forParty ?? ''} ${duty.event}`}
            />
          )
        }
      </Shown>
    </>
  );
};
