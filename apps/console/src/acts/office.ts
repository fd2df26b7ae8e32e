import { useQuery } from '@tanstack/react-query';
import type { LegalDate } from '#casework/deadlines/index';
import { actingUnitOf, bureauOf } from '#casework/registry/acting-unit';
import { detailsOn, type UnitState } from '#casework/registry/unit';
import { answered, client } from '../api/client.js';
import type { CaseData } from '../case/case-query.js';
import type { Office } from '../case/judged.js';
import { presentMinute } from '../kit/say.js';

const lastBank = 'anlu.bank';

/** The bank that the last decision named on this device: a bureau has one, and nobody types it twice. */
export const keepBank = (body: object): void => {
  const agency: unknown = Reflect.get((Reflect.get(body, 'payment') as object | undefined) ?? {}, 'agency');
  if (typeof agency === 'string') localStorage.setItem(lastBank, agency);
};

/** Unit by unit, from the bureau down, what the register says today: what a station does not say its bureau says. */
const detailsOf = async (unit: string): Promise<Office> => {
  const path = { register: 'units', id: unit } as const;
  const entry = await answered(client.GET('/registers/{register}/{id}', { params: { path } }));
  return detailsOn(entry as unknown as UnitState, presentMinute().slice(0, 10) as LegalDate);
};

/**
 * Whom a party turns to against what a case decides, as its document says it, and the bank; undefined while it is asked
 * for. Who may not read the register is told nothing of it, and the form names nobody.
 */
export const useOffice = (action: string, state: CaseData['state']): Office | undefined => {
  const isAsked = action === 'decide-penalty' && 'intake' in state;
  const unit = isAsked ? actingUnitOf(state as unknown as Parameters<typeof actingUnitOf>[0]) : '';
  const { data, isError } = useQuery({
    queryKey: ['registers', 'office', unit],
    queryFn: async () => ({ ...(await detailsOf(bureauOf(unit))), ...(await detailsOf(unit)) }),
    enabled: isAsked,
    retry: false,
  });
  if (!isAsked || isError) return {};
  return data === undefined ? undefined : { ...data, agency: localStorage.getItem(lastBank) ?? undefined };
};
