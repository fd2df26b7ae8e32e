import type { Client } from './client.js';
import { demonstrationCase, placeOf, play } from './play.js';

const day = 86_400_000;

/**
 * Plays a demonstration case to its inspection, whose record is entered so many days later than it was made.
 * @returns the case, the day of the entry and the place of its last record in the log
 */
export const lateInspection = async (
  client: Client,
  number: 1 | 2 | 3,
  daysLate: number,
): Promise<{ id: string; enteredOn: string; position: string }> => {
  const script = await demonstrationCase(number, `inspection ${number} entered ${daysLate} days late`);
  const place = placeOf(script, 'record-inspection');
  const { id } = await play(client, script, { to: place });
  const step = script.steps[place];
  if (step === undefined) throw new Error(`${script.key} has no inspection`);
  const at = new Date(Date.parse(step.at) + daysLate * day).toISOString();
  const { status, body } = await client.post(`/cases/${id}/actions/record-inspection`, step.by, step.body, { at });
  if (status !== 201) throw new Error(`${status} ${body.detail}`);
  return { id, enteredOn: at.slice(0, 10), position: body.position };
};
