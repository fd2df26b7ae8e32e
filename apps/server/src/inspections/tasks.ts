import { enteredLate, legalDateOf, publishBy, type InspectionState, type Law } from '#casework';

/**
 * `late`: the result was entered after the 20 working days; `overdue`: it is not public and they are over (clock
 * `inspection-results`).
 */
export type Task = InspectionState['tasks'][number] & { publishBy: string | null; late: boolean; overdue: boolean };

/** The tasks of an inspection with what is late in them today. */
export const tasksOf = ({ tasks }: InspectionState, law: Law): Task[] => {
  const today = legalDateOf(new Date().toISOString());
  return tasks.map((task) => {
    const due = publishBy(task, law);
    const late = enteredLate(task, law);
    return { ...task, publishBy: due, late, overdue: due !== null && task.publishedOn === null && due < today };
  });
};
