import { computeOfficer, computeUnit, decide, legalDateOf, officers, units } from '#casework';
import type { Streams } from '../../streams/streams.js';
import { folded, unitInBody, type Served } from './served.js';

const prefix = 'unit/';

const unitsWith = (what: 'code' | 'documentPrefix', text: string, all: Iterable<string>, streams: Streams): string[] =>
  Array.from(all, (stream) => stream.slice(prefix.length)).filter((unit) => streams.unit(unit)?.[what] === text);

/** Whose a certificate is, of all officers of the log. */
const holderOf = (certificateNumber: string, all: Iterable<string>, streams: Streams): string | undefined =>
  Array.from(all, (stream) => stream.slice('officer/'.length)).find((id) =>
    streams.officer(id)?.certificates.some((each) => each.certificateNumber === certificateNumber),
  );

/** An entry that is not there is opened by its first act, and entries are seen by who keeps them. */
const refuseUnlessSeen = () => null;

export const servedOfficers: Served = {
  unitsOf: (command, streams) => [streams.officer(command.id ?? '')?.unit, unitInBody(command)],
  refuseUnlessSeen,
  decide: ({ action, body }, id, look) =>
    decide(officers, look.streams.officer(id), action, body, {
      ...look.around(),
      id,
      holderOf: (certificate) => holderOf(certificate, look.log.streams('officer/'), look.streams),
    }),
  compute: (command, id, events, { streams, law }) => {
    const state = folded(officers.evolve, streams.officer(id), events, command);
    if (state !== undefined) computeOfficer(state, law, legalDateOf(command.now));
  },
};

export const servedUnits: Served = {
  unitsOf: ({ id }) => [id ?? undefined],
  refuseUnlessSeen,
  // No two units may have one code.
  turnOf: ({ action }) => (action === 'register-unit' ? 'registrations of units' : null),
  decide: ({ action, body }, id, look) =>
    decide(units, look.streams.unit(id), action, body, {
      ...look.around(),
      id,
      unitsWith: (what, text) => unitsWith(what, text, look.log.streams(prefix), look.streams),
    }),
  compute: (command, id, events, { streams, law }) => {
    const state = folded(units.evolve, streams.unit(id), events, command);
    if (state !== undefined) computeUnit(state, law, legalDateOf(command.now));
  },
};
