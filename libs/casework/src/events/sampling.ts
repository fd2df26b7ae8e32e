import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, Flag, Officers, OneOf, Optional, Parts, Text, WholeNumber } from '../input/fields.js';
import { Files, type StoredFile } from './files.js';
import { AudioVisualFile } from './investigation.js';

/** How a sample came into the officers' hands: on the spot, or bought online or by telephone (PR Art.31). */
export const sampleSources = ['on-site', 'remote-purchase'] as const;

/**
 * T11, forms #29 and #24: sampled, sealed and listed before the party, or bought and unpacked before a camera (PR
 * Art.31).
 */
export class SampleTaken {
  @Officers() officers: string[];
  @Day() takenOn: LegalDate;
  @OneOf(sampleSources) source: (typeof sampleSources)[number];
  @Text(500) goods: string;
  /** With its unit, as it stands on the list: 「10瓶」. */
  @Text(100) quantity: string;
  @Text(500) place: string;
  /** The accredited body that sampled, where the officers did not do it themselves. */
  @Optional() @Text(200) sampler?: string;
  @Flag() partyNotified: boolean;
  @Flag() sealed: boolean;
  @Flag() listHandedOver: boolean;
  /** How the party or a witness signed, or why not (PR Art.43). */
  @Text(500) signature: string;
  @Parts(() => AudioVisualFile) audioVisual: AudioVisualFile[];
  @Files() files?: StoredFile[];
}

/** T9, form #15: who is to provide what until when (PR Art.30). */
export class MaterialDemand {
  @Text(200) from: string;
  @Text(2000) material: string;
  @Day() demandedOn: LegalDate;
  /** The bureau sets the day; no text gives a length. */
  @DayAhead() provideBy: LegalDate;
}

export class MaterialDemanded extends MaterialDemand {
  /** Numbers the demands of a case from 1. */
  @WholeNumber(1, 999) demand: number;
  @Text(100) number: string;
}

export const materialOutcomes = ['provided', 'partly', 'refused', 'nothing'] as const;

/** What came of a demand. */
export class MaterialReceived {
  @WholeNumber(1, 999) demand: number;
  @Day() on: LegalDate;
  @OneOf(materialOutcomes) outcome: (typeof materialOutcomes)[number];
  @Text(2000) description: string;
  @Files() files?: StoredFile[];
}
