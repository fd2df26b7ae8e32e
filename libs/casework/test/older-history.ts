import type { CaseEvent } from '../src/events/catalogue.js';
import { given, type Story } from '../src/testing/given.js';
import { law } from './law.js';

/*
 * A history as a version of before could record it: without a step that is asked for now, or with other words in it.
 */

/** The case with other events in place of some. */
const changed = ({ records }: Story, change: (event: CaseEvent) => CaseEvent[]): Story =>
  given(
    law,
    records.map((record) => ({ ...record, events: record.events.flatMap(change) })),
  );

/** The case without the events of some types. */
export const without = (story: Story, ...types: CaseEvent['type'][]): Story =>
  changed(story, (event) => (types.includes(event.type) ? [] : [event]));

/** The case without single events. */
export const leavingOut = (story: Story, isIt: (event: CaseEvent) => boolean): Story =>
  changed(story, (event) => (isIt(event) ? [] : [event]));

/** The case with other fields in every event of a type. */
export const saying = (story: Story, type: CaseEvent['type'], fields: object): Story =>
  changed(story, (event) =>
    event.type === type ? [{ ...event, data: { ...event.data, ...fields } } as CaseEvent] : [event],
  );
