import type { LegalDate } from '../deadlines/index.js';
import { Day, Flag, Id, Ids, OneOf, Optional, Parts, Prefixes, Sha256, Text, WholeNumber } from '../input/fields.js';
import { partyKinds } from './clue.js';
import { Files, type StoredFile } from './files.js';

/** What is looked at: how an enterprise works, or what it has published of itself (公示信息抽查). */
export const inspectionKinds = ['routine', 'information-spot-check'] as const;

/** One entry of the list of objects 检查对象名录库. The weight stands for risk: 10 is drawn ten times as easily as 1. */
export class InspectionObject {
  @Id() id: string;
  @Text(200) name: string;
  @OneOf(partyKinds) kind: (typeof partyKinds)[number];
  @WholeNumber(1, 100) weight: number;
  /** The clue that makes the inspection necessary whatever the yearly cap says, in words or by its number. */
  @Optional() @Text(500) clue?: string;
}

/** One entry of the list of inspectors 执法检查人员名录库, with the objects from which the officer stands back. */
export class Inspector {
  @Id() officer: string;
  @Ids(0, 500) recusedFrom: string[];
}

/** A random inspection 双随机、一公开 with both lists, before anything is drawn. */
export class RandomInspectionPlanned {
  @Id() unit: string;
  @Text(200) title: string;
  @OneOf(inspectionKinds) kind: (typeof inspectionKinds)[number];
  /** Fields that are inspected, as prefixes of legal basis identifiers. */
  @Prefixes() fields: string[];
  @Parts(() => InspectionObject, 1, 500) objects: InspectionObject[];
  @Parts(() => Inspector, 2, 200) inspectors: Inspector[];
  /** How many objects are drawn. */
  @WholeNumber(1, 500) howMany: number;
  /** Inspectors for each object, never fewer than two. */
  @WholeNumber(2, 10) perObject: number;
  /** It cannot wait: the approval is made up for later, before anything is published. */
  @Optional() @Flag() urgent?: boolean;
}

export class RandomInspectionApproved {
  @Text() opinion: string;
}

/** One object with those who inspect it. */
export class InspectionTask {
  @Id() object: string;
  @Ids(2, 10) inspectors: string[];
}

/** Who was on a list and not in the draw, and why. */
export class LeftOut {
  @Id() id: string;
  @Text() reason: string;
}

/** A draw in full: with the lists of the plan anyone can make it again and must come to the same tasks. */
export class InspectionDrawn {
  @Text(200) seed: string;
  /** Where the seed comes from and who saw it. */
  @Text(500) seedSource: string;
  @Text(50) method: string;
  /** Digests of the two lists as they were drawn from. */
  @Sha256() objectsDigest: string;
  @Sha256() inspectorsDigest: string;
  @Parts(() => LeftOut, 0, 500) objectsLeftOut: LeftOut[];
  @Parts(() => LeftOut, 0, 200) inspectorsLeftOut: LeftOut[];
  @Parts(() => InspectionTask, 1, 500) tasks: InspectionTask[];
}

export const taskOutcomes = ['no-problem', 'problem', 'refused', 'not-found'] as const;

/** What came of one task: at least two inspectors with cards, a refusal recorded as such. */
export class InspectionResultRecorded {
  @Id() object: string;
  @Day() inspectedOn: LegalDate;
  @Ids(1, 10) inspectors: string[];
  @OneOf(taskOutcomes) outcome: (typeof taskOutcomes)[number];
  @Text(5000) findings: string;
  @Files() files?: StoredFile[];
}

/** How disclosed information is checked; the list is [M]. */
export const spotCheckWays = ['written', 'on-site', 'online', 'third-party'] as const;

/** What enterprises disclose of themselves. */
export const disclosedItems = ['annual-report', 'shareholders', 'licences', 'penalties', 'other'] as const;

/** One thing that was checked. Without `disclosed` nothing was. */
export class CheckedItem {
  @OneOf(disclosedItems) item: (typeof disclosedItems)[number];
  @Optional() @Text(2000) disclosed?: string;
  @Text(2000) found: string;
  @Flag() agrees: boolean;
}

export const spotCheckOutcomes = ['agrees', 'false-or-concealed', 'not-disclosed', 'not-reachable', 'refused'] as const;
export type SpotCheckOutcome = (typeof spotCheckOutcomes)[number];

/** What came of one task of a spot check of disclosed information (SPOT Art.9, 12). */
export class SpotCheckResultRecorded {
  @Id() object: string;
  /** The day on which the inspection ended: its result is entered within 20 working days. */
  @Day() inspectedOn: LegalDate;
  @Ids(1, 10) inspectors: string[];
  @OneOf(spotCheckWays) way: (typeof spotCheckWays)[number];
  /** Who checked for the bureau, when somebody did. */
  @Optional() @Text(200) thirdParty?: string;
  @Parts(() => CheckedItem, 0, 50) items: CheckedItem[];
  @OneOf(spotCheckOutcomes) outcome: SpotCheckOutcome;
  /** How the enterprise refused to be checked, when it did (SPOT Art.12). */
  @Optional() @Text(2000) refusedHow?: string;
  @Text(5000) findings: string;
  /** It is proposed to enter the enterprise in the list of abnormal operations 经营异常名录 [M]. */
  @Flag() proposedForAbnormalList: boolean;
  @Files() files?: StoredFile[];
}

/** Results made public 一公开. */
export class InspectionResultsPublished {
  @Ids(1, 500) objects: string[];
  @Day() publishedOn: LegalDate;
  /** Where they can be read. */
  @Text(200) channel: string;
}

/** What was found became the clue of a case. */
export class InspectionClueLinked {
  @Id() object: string;
  @Id() case: string;
}
