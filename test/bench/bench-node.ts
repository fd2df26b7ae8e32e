import { Admission } from '../../apps/server/src/commands/admission.js';
import { Claims } from '../../apps/server/src/commands/claims.js';
import { ClockHold } from '../../apps/server/src/commands/clock-hold.js';
import { Computability } from '../../apps/server/src/commands/computable.js';
import { DecideAndAppend } from '../../apps/server/src/commands/decide-and-append.js';
import { Decider } from '../../apps/server/src/commands/decide.js';
import { Decisions } from '../../apps/server/src/commands/decisions.js';
import { EarlierClues } from '../../apps/server/src/commands/earlier-clues.js';
import { EarlierDismissals } from '../../apps/server/src/commands/earlier-dismissals.js';
import { EarlierStreams } from '../../apps/server/src/commands/earlier-streams.js';
import { FilesCheck } from '../../apps/server/src/commands/files-check.js';
import { LinkingCases } from '../../apps/server/src/commands/linking-cases.js';
import { Numbers } from '../../apps/server/src/commands/numbers.js';
import { CommandPipeline } from '../../apps/server/src/commands/pipeline.js';
import { SignsAcross } from '../../apps/server/src/commands/signs-across.js';
import { closeEngines, openEngines, type Engines } from '../../apps/server/src/engines/open-engines.js';
import { readModels } from '../../apps/server/src/projection/documents.js';
import { KeptMaterial } from '../../apps/server/src/risk-patterns/kept-material.js';
import { PatternsToday } from '../../apps/server/src/risk-patterns/patterns-now.js';
import type { Settings } from '../../apps/server/src/settings/settings.js';
import { InTurn } from '../../apps/server/src/streams/in-turn.js';
import { Streams } from '../../apps/server/src/streams/streams.js';

/** A node without its HTTP and without Nest: its engines, and what turns commands into records. */
export interface BenchNode extends Engines {
  streams: Streams;
  turns: InTurn;
  numbers: Numbers;
  decider: Decider;
  pipeline: CommandPipeline;
  close(): Promise<void>;
}

/** Puts a node together on engines that are open; beside another one on the same log it has a memory of its own. */
export const nodeOn = (engines: Engines): BenchNode => {
  const { settings, log, store, files, looks, law, templates, fingerprint, clock } = engines;
  const streams = new Streams(log);
  const turns = new InTurn();
  const numbers = new Numbers(log, streams, turns);
  const decider = new Decider(log, streams, law);
  const [computability, hold] = [new Computability(streams, law), new ClockHold(clock, streams, law)];
  const dismissals = new EarlierDismissals(store, streams);
  const across = new SignsAcross(new PatternsToday(new KeptMaterial(store, log, streams, turns), law));
  const decisions = new Decisions(
    decider,
    computability,
    hold,
    new EarlierStreams(new EarlierClues(store, law), dismissals, new LinkingCases(store, streams), across),
  );
  const deciding = new DecideAndAppend(log, decisions, new Claims(log, numbers), new FilesCheck(files, log));
  const pipeline = new CommandPipeline(log, turns, new Admission(streams, law), deciding);
  const opened: Engines = { settings, log, store, files, looks, law, templates, fingerprint, clock };
  return { ...opened, streams, turns, numbers, decider, pipeline, close: () => closeEngines(opened) };
};

/** Opens the engines of a node and puts it together. */
export const openNode = async (settings: Settings): Promise<BenchNode> =>
  nodeOn(await openEngines(settings, readModels));
