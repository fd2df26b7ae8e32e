import { caseEvents } from './case-events.js';
import {
  ClueFoundInMediation,
  ClueLinked,
  ComplaintAccepted,
  ComplaintDisputed,
  ComplaintDisputeReported,
  ComplaintDisputeSettled,
  ComplaintHandedToPolice,
  ComplaintReceived,
  ComplaintRefused,
  HandlersNamed,
  MediationEnded,
  MediationTestCommissioned,
  MediationTestReturned,
  PartiesTold,
  ReporterTold,
  ReportRepeated,
  TrackForwarded,
} from './complaints.js';
import { event } from './event-type.js';
import type { LookedAt } from './looked-at.js';
import { ObjectGoneAfterLooks, ReporterSought } from './looks.js';
import { NumberIssued, NumberReassigned, NumberVoided } from './numbering.js';
import {
  InspectionClueLinked,
  InspectionDrawn,
  InspectionResultRecorded,
  InspectionResultsPublished,
  RandomInspectionApproved,
  RandomInspectionPlanned,
  SpotCheckResultRecorded,
} from './random-inspection.js';
import {
  CapacityRecorded,
  CertificateIssued,
  CertificateRestored,
  CertificateSuspended,
  HeadsNamed,
  LegalQualificationRecorded,
  OfficerMoved,
  OfficerRegistered,
  PowerListPublished,
  PowersChanged,
  SuperiorBodyNamed,
  TrainingRecorded,
  UnitDetailsRecorded,
  UnitRegistered,
} from './registry.js';
import {
  OutsideSupervisionEntered,
  SupervisionAnswered,
  SupervisionClosed,
  SupervisionCorrected,
  SupervisionDecisionDrafted,
  SupervisionDismissed,
  SupervisionDraftReturned,
  SupervisionFilesAskedFor,
  SupervisionFilesHandedOver,
  SupervisionInquired,
  SupervisionInstrumentIssued,
  SupervisionInstrumentReceived,
  SupervisionNoticeDrafted,
  SupervisionObjected,
  SupervisionObjectionReceived,
  SupervisionOpinionDrafted,
  SupervisionRaised,
  SupervisionRechecked,
  SupervisionReported,
  SupervisionUrged,
} from './supervision.js';

/** Complaints and reports: a stream of their own, which names the case they led to. */
export const complaintEvents = {
  ComplaintReceived: event(1, ComplaintReceived, '投诉、举报登记'),
  HandlersNamed: event(1, HandlersNamed, '指派承办人员'),
  ComplaintAccepted: event(1, ComplaintAccepted, '投诉受理'),
  ComplaintRefused: event(1, ComplaintRefused, '投诉不予受理'),
  MediationTestCommissioned: event(1, MediationTestCommissioned, '调解中委托检验鉴定'),
  MediationTestReturned: event(1, MediationTestReturned, '调解中检验鉴定结果'),
  MediationEnded: event(1, MediationEnded, '调解结束'),
  PartiesTold: event(1, PartiesTold, '告知双方'),
  ClueFoundInMediation: event(1, ClueFoundInMediation, '调解中发现违法线索'),
  ClueLinked: event(1, ClueLinked, '关联案源'),
  ReportRepeated: event(1, ReportRepeated, '重复举报'),
  TrackForwarded: event(1, TrackForwarded, '分送'),
  ReporterTold: event(1, ReporterTold, '告知举报处理结果'),
  ComplaintDisputed: event(1, ComplaintDisputed, '投诉举报管辖争议'),
  ComplaintDisputeReported: event(1, ComplaintDisputeReported, '报请共同上级指定投诉举报管辖'),
  ComplaintDisputeSettled: event(1, ComplaintDisputeSettled, '投诉举报管辖确定'),
  ComplaintHandedToPolice: event(1, ComplaintHandedToPolice, '投诉移送公安机关'),
};

export const officerEvents = {
  OfficerRegistered: event(1, OfficerRegistered, '登记执法人员'),
  CertificateIssued: event(1, CertificateIssued, '核发执法证'),
  CertificateSuspended: event(1, CertificateSuspended, '暂停执法资格'),
  CertificateRestored: event(1, CertificateRestored, '恢复执法资格'),
  OfficerMoved: event(1, OfficerMoved, '轮岗'),
  TrainingRecorded: event(1, TrainingRecorded, '培训'),
  LegalQualificationRecorded: event(1, LegalQualificationRecorded, '法律职业资格'),
};

export const unitEvents = {
  UnitRegistered: event(1, UnitRegistered, '登记执法单位'),
  PowersChanged: event(1, PowersChanged, '变更权责'),
  PowerListPublished: event(1, PowerListPublished, '公布权责清单'),
  CapacityRecorded: event(1, CapacityRecorded, '登记执法力量'),
  UnitDetailsRecorded: event(1, UnitDetailsRecorded, '登记单位联系方式和救济机关'),
  SuperiorBodyNamed: event(1, SuperiorBodyNamed, '登记上级市场监督管理部门'),
  HeadsNamed: event(1, HeadsNamed, '登记本局负责人'),
};

export const inspectionEvents = {
  RandomInspectionPlanned: event(1, RandomInspectionPlanned, '双随机抽查计划'),
  RandomInspectionApproved: event(1, RandomInspectionApproved, '批准抽查'),
  InspectionDrawn: event(1, InspectionDrawn, '抽取检查对象和检查人员'),
  InspectionResultRecorded: event(1, InspectionResultRecorded, '抽查结果'),
  SpotCheckResultRecorded: event(1, SpotCheckResultRecorded, '公示信息抽查结果'),
  InspectionResultsPublished: event(1, InspectionResultsPublished, '公示抽查结果'),
  InspectionClueLinked: event(1, InspectionClueLinked, '抽查发现转为案源'),
};

/** Supervision of enforcement 执法监督: a stream of its own, for it is no change of any case. */
export const supervisionEvents = {
  SupervisionRaised: event(1, SupervisionRaised, '监督事项登记'),
  SupervisionDismissed: event(1, SupervisionDismissed, '排除风险提示'),
  SupervisionNoticeDrafted: event(1, SupervisionNoticeDrafted, '拟制执法监督通知书'),
  SupervisionDecisionDrafted: event(1, SupervisionDecisionDrafted, '拟制执法监督决定书'),
  SupervisionOpinionDrafted: event(1, SupervisionOpinionDrafted, '拟制执法监督意见书'),
  SupervisionDraftReturned: event(1, SupervisionDraftReturned, '退回监督文书'),
  SupervisionInstrumentIssued: event(1, SupervisionInstrumentIssued, '批准发出监督文书'),
  SupervisionInstrumentReceived: event(1, SupervisionInstrumentReceived, '收到监督文书'),
  SupervisionAnswered: event(1, SupervisionAnswered, '回复监督文书'),
  SupervisionFilesAskedFor: event(1, SupervisionFilesAskedFor, '调阅案卷'),
  SupervisionFilesHandedOver: event(1, SupervisionFilesHandedOver, '报送案卷'),
  SupervisionInquired: event(1, SupervisionInquired, '监督调查核实'),
  SupervisionUrged: event(1, SupervisionUrged, '督办'),
  SupervisionObjected: event(1, SupervisionObjected, '对监督决定提出异议'),
  SupervisionObjectionReceived: event(1, SupervisionObjectionReceived, '收到异议'),
  SupervisionRechecked: event(1, SupervisionRechecked, '监督复查'),
  SupervisionCorrected: event(1, SupervisionCorrected, '纠正'),
  SupervisionReported: event(1, SupervisionReported, '报告监督整改情况'),
  SupervisionClosed: event(1, SupervisionClosed, '监督办结'),
  OutsideSupervisionEntered: event(1, OutsideSupervisionEntered, '登记外部监督文书'),
};

export const numberingEvents = {
  NumberIssued: event(1, NumberIssued, '编号'),
  NumberReassigned: event(1, NumberReassigned, '预领文号启用或者退回'),
  NumberVoided: event(1, NumberVoided, '作废编号'),
};

/** What looks showed of leaks: a stream of each unit, apart from the cases, which outlives the looks. */
const looksEvents = {
  ReporterSought: event(1, ReporterSought, '非承办人员查询举报人身份'),
  ObjectGoneAfterLooks: event(1, ObjectGoneAfterLooks, '被查阅后检查对象查无'),
};

export const eventCatalogue = {
  case: caseEvents,
  complaint: complaintEvents,
  officer: officerEvents,
  unit: unitEvents,
  inspection: inspectionEvents,
  supervision: supervisionEvents,
  numbering: numberingEvents,
  looks: looksEvents,
};

/** The streams of the domain. A stream's name is `<kind>/<id>`. */
export type StreamKind = keyof typeof eventCatalogue;

export const streamKinds = Object.keys(eventCatalogue) as readonly StreamKind[];

type Catalogue = Record<string, { data: new () => object }>;

/** A fact as it stands in a stream. `occurredAt`: UTC ISO 8601, when it happened. */
export type Fact<C extends Catalogue> = {
  [T in keyof C & string]: { type: T; v: number; occurredAt: string; data: InstanceType<C[T]['data']> };
}[keyof C & string];

/** In a case of several parties an event may be of one of them, counted from 1 in `forParty`; else it is of all. */
export type CaseEvent = Fact<typeof caseEvents> & {
  readonly forParty?: number;
  /** What the act stood on beside the file, where it decides something; left out in records of before. */
  readonly lookedAt?: LookedAt;
};
export type ComplaintEvent = Fact<typeof complaintEvents>;
export type OfficerEvent = Fact<typeof officerEvents>;
export type UnitEvent = Fact<typeof unitEvents>;
export type InspectionEvent = Fact<typeof inspectionEvents>;
export type SupervisionEvent = Fact<typeof supervisionEvents>;
export type NumberingEvent = Fact<typeof numberingEvents>;
export type LooksEvent = Fact<typeof looksEvents>;
