import { AvRecordAttached } from './audio-visual.js';
import { DecisionCorrected, DutySettled, EntryCorrected, PublicationWithdrawn, RoundOpened } from './aftermath.js';
import {
  AnswerFiled,
  JudgmentGiven,
  JudgmentTookEffect,
  ReconsiderationApplied,
  ReconsiderationDecided,
  SuitServed,
} from './challenges.js';
import {
  AgreementBroken,
  DisposalApproved,
  ExecutionAgreed,
  ExecutionEnded,
  ExecutionPaused,
  ExecutionResumed,
  GoodsDisposed,
  SeizedGoodsAuctioned,
} from './execution-end.js';
import { ClueRegistered, ReferenceCaseImported, VerificationAssigned, VerificationRecorded } from './clue.js';
import { CaseExtendedCollectively, GainsFoundUncomputable } from './extension.js';
import {
  EarlyDisposalApproved,
  EarlyDisposalPublished,
  EarlyDisposalRequested,
  GoodsClaimed,
  GoodsDisposedEarly,
  GoodsMoved,
  GoodsProclaimed,
  UnclaimedGoodsDisposed,
} from './goods.js';
import { HandOverConfirmed, HandOverDeclined, HandOverOffered, UnitsJoined } from './hand-over.js';
import {
  ClueFoundInMediation,
  ClueLinked,
  ComplaintAccepted,
  ComplaintReceived,
  ComplaintRefused,
  HandlersNamed,
  MediationEnded,
  MediationTestCommissioned,
  MediationTestReturned,
  PartiesTold,
  ReportMerged,
  ReportRepeated,
  ReporterTold,
  TrackForwarded,
} from './complaints.js';
import { CorrectionOrdered, ReinspectionRecorded } from './correction.js';
import { DecisionProposed, DecisionPublished, DecisionServed, NoPenaltyDecided, PenaltyDecided } from './decision.js';
import {
  CaseArchived,
  CaseClosed,
  CashHandedIn,
  ClosingProposed,
  PaymentRecorded,
  PerformanceRecorded,
} from './execution.js';
import {
  CaseFiled,
  ClockExtended,
  ExtensionProposed,
  FilingDeclined,
  FilingProposed,
  NotFilingProposed,
  OfficersAssigned,
  ProposalEndorsed,
  ProposalReturned,
} from './filing.js';
import { EvidenceCollected, InspectionRecorded, InvestigationReported, QuestioningRecorded } from './investigation.js';
import {
  DefenceWindowLapsed,
  NoticeIssued,
  NoticeServed,
  RightsWaived,
  StatementRechecked,
  StatementRecorded,
} from './notice.js';
import {
  FileHandedToHost,
  HearingEnded,
  HearingFixed,
  HearingHeld,
  HearingNoticeServed,
  HearingPanelNamed,
  HearingPublished,
  HearingReported,
  HearingRequested,
} from './hearing.js';
import {
  EvidenceHoldLapsed,
  MeasureApproved,
  MeasureEnded,
  MeasureEndRequested,
  MeasureExtensionRequested,
  MeasureRefused,
  MeasureRequested,
  MeasureRequestEndorsed,
  MeasureTaken,
  SeizureExtended,
  UrgentMeasureTaken,
} from './measures.js';
import { NumberIssued, NumberVoided } from './numbering.js';
import {
  InspectionClueLinked,
  InspectionDrawn,
  InspectionResultRecorded,
  InspectionResultsPublished,
  RandomInspectionApproved,
  RandomInspectionPlanned,
} from './random-inspection.js';
import { RecusalDecided, RecusalRequested } from './recusal.js';
import { RefundOrdered } from './refund.js';
import {
  CapacityRecorded,
  CertificateIssued,
  CertificateRestored,
  CertificateSuspended,
  OfficerMoved,
  OfficerRegistered,
  PowerListPublished,
  PowersChanged,
  TrainingRecorded,
  UnitRegistered,
} from './registry.js';
import { CollectiveDiscussionHeld, ProposalApproved, ReviewConcluded, SubmittedForReview } from './review.js';
import { SummaryFiled, SummaryPenaltyDecided } from './summary.js';
import { CaseResumed, CaseSuspended, CaseTerminated, SuspensionProposed, TerminationProposed } from './suspension.js';
import {
  CourtApplied,
  CourtRuled,
  DeferralGranted,
  DeferralProposed,
  DemandAnswered,
  DemandSent,
} from './enforcement.js';
import {
  DisputeSettled,
  JurisdictionDisputed,
  ReportedToSuperior,
  SuperiorAsked,
  SuperiorDecided,
} from './jurisdiction.js';
import { MaterialDemanded, MaterialReceived, SampleTaken } from './sampling.js';
import { AssistanceAsked, AssistanceRecorded, IdentificationAsked, IdentificationReceived } from './other-bodies.js';
import {
  CaseTakenBack,
  ConvictionRecorded,
  CrimeReported,
  HandedToPolice,
  PoliceAnswered,
  PoliceRefusalContested,
  ReferralDecided,
  ReferralReceived,
  ReferralSent,
} from './referral.js';
import { CaseTransferred, ClueTransferred, TransferProposed } from './transfer.js';
import { TestCommissioned, TestResultReceived } from './tests.js';

/** One row of the catalogue: current version, the class that says what the data looks like, and its name in Chinese. */
const event = <T extends object>(v: number, data: new () => T, chinese: string) => ({ v, data, chinese });

/** Every event of a case, in the order in which a case lives. Types are never renamed and data never edited: a change is a new version. */
export const caseEvents = {
  ClueRegistered: event(1, ClueRegistered, '案源登记'),
  ReportMerged: event(1, ReportMerged, '合并重复举报'),
  VerificationAssigned: event(1, VerificationAssigned, '指派核查'),
  VerificationRecorded: event(1, VerificationRecorded, '核查记录'),
  FilingProposed: event(1, FilingProposed, '提请立案'),
  NotFilingProposed: event(1, NotFilingProposed, '提请不予立案'),
  ExtensionProposed: event(1, ExtensionProposed, '提请延期'),
  ProposalEndorsed: event(1, ProposalEndorsed, '办案机构负责人意见'),
  ProposalReturned: event(1, ProposalReturned, '退回'),
  CaseFiled: event(1, CaseFiled, '立案'),
  FilingDeclined: event(1, FilingDeclined, '不予立案'),
  ClockExtended: event(1, ClockExtended, '批准延期'),
  OfficersAssigned: event(1, OfficersAssigned, '指定办案人员'),
  InspectionRecorded: event(1, InspectionRecorded, '现场检查'),
  QuestioningRecorded: event(1, QuestioningRecorded, '询问'),
  EvidenceCollected: event(1, EvidenceCollected, '收集证据'),
  AvRecordAttached: event(1, AvRecordAttached, '归集音像记录'),
  InvestigationReported: event(1, InvestigationReported, '调查终结报告'),
  SubmittedForReview: event(1, SubmittedForReview, '送审'),
  ReviewConcluded: event(1, ReviewConcluded, '审核意见'),
  ProposalApproved: event(1, ProposalApproved, '批准处罚建议'),
  NoticeIssued: event(1, NoticeIssued, '行政处罚告知书'),
  NoticeServed: event(1, NoticeServed, '告知书送达'),
  StatementRecorded: event(1, StatementRecorded, '陈述申辩'),
  StatementRechecked: event(1, StatementRechecked, '复核陈述申辩'),
  RightsWaived: event(1, RightsWaived, '明确放弃权利'),
  DefenceWindowLapsed: event(1, DefenceWindowLapsed, '陈述申辩期满'),
  RefundOrdered: event(1, RefundOrdered, '责令退款'),
  HearingRequested: event(1, HearingRequested, '要求听证'),
  HearingPanelNamed: event(1, HearingPanelNamed, '指定听证主持人'),
  FileHandedToHost: event(1, FileHandedToHost, '移交听证材料'),
  HearingFixed: event(1, HearingFixed, '确定听证时间地点'),
  HearingNoticeServed: event(1, HearingNoticeServed, '听证通知书送达'),
  HearingPublished: event(1, HearingPublished, '听证公告'),
  HearingHeld: event(1, HearingHeld, '举行听证'),
  HearingEnded: event(1, HearingEnded, '终止听证'),
  HearingReported: event(1, HearingReported, '听证报告'),
  CollectiveDiscussionHeld: event(1, CollectiveDiscussionHeld, '集体讨论'),
  DecisionProposed: event(1, DecisionProposed, '提请处理决定'),
  PenaltyDecided: event(1, PenaltyDecided, '行政处罚决定'),
  NoPenaltyDecided: event(1, NoPenaltyDecided, '不予行政处罚决定'),
  DecisionServed: event(1, DecisionServed, '决定书送达'),
  DecisionPublished: event(1, DecisionPublished, '公示'),
  PaymentRecorded: event(1, PaymentRecorded, '缴纳罚没款'),
  CashHandedIn: event(1, CashHandedIn, '罚款上缴'),
  PerformanceRecorded: event(1, PerformanceRecorded, '履行'),
  DeferralProposed: event(1, DeferralProposed, '提请延期、分期缴纳罚款'),
  DeferralGranted: event(1, DeferralGranted, '批准延期、分期缴纳罚款'),
  DemandSent: event(1, DemandSent, '催告'),
  DemandAnswered: event(1, DemandAnswered, '催告后的陈述申辩'),
  CourtApplied: event(1, CourtApplied, '申请强制执行'),
  CourtRuled: event(1, CourtRuled, '法院裁定'),
  ClosingProposed: event(1, ClosingProposed, '提请结案'),
  MeasureRequested: event(1, MeasureRequested, '申请采取措施'),
  MeasureExtensionRequested: event(1, MeasureExtensionRequested, '申请延长强制措施'),
  MeasureEndRequested: event(1, MeasureEndRequested, '申请处理措施'),
  MeasureRequestEndorsed: event(1, MeasureRequestEndorsed, '办案机构负责人对措施的意见'),
  MeasureApproved: event(1, MeasureApproved, '批准措施'),
  MeasureRefused: event(1, MeasureRefused, '不批准措施'),
  MeasureTaken: event(1, MeasureTaken, '实施先行登记保存或者查封扣押'),
  UrgentMeasureTaken: event(1, UrgentMeasureTaken, '紧急实施措施'),
  SeizureExtended: event(1, SeizureExtended, '延长查封扣押'),
  MeasureEnded: event(1, MeasureEnded, '解除或者处理措施'),
  EvidenceHoldLapsed: event(1, EvidenceHoldLapsed, '先行登记保存自动解除'),
  TestCommissioned: event(1, TestCommissioned, '委托检验检测鉴定'),
  TestResultReceived: event(1, TestResultReceived, '检验检测鉴定结果'),
  CorrectionOrdered: event(1, CorrectionOrdered, '责令改正'),
  ReinspectionRecorded: event(1, ReinspectionRecorded, '复查'),
  SuspensionProposed: event(1, SuspensionProposed, '提请中止调查'),
  CaseSuspended: event(1, CaseSuspended, '中止调查'),
  CaseResumed: event(1, CaseResumed, '恢复调查'),
  TerminationProposed: event(1, TerminationProposed, '提请终止调查'),
  CaseTerminated: event(1, CaseTerminated, '终止调查'),
  RecusalRequested: event(1, RecusalRequested, '申请回避'),
  RecusalDecided: event(1, RecusalDecided, '回避决定'),
  SampleTaken: event(1, SampleTaken, '抽样取证'),
  MaterialDemanded: event(1, MaterialDemanded, '限期提供材料'),
  MaterialReceived: event(1, MaterialReceived, '材料提供情况'),
  IdentificationAsked: event(1, IdentificationAsked, '协助辨认鉴别'),
  IdentificationReceived: event(1, IdentificationReceived, '辨认鉴别结果'),
  AssistanceAsked: event(1, AssistanceAsked, '协助调查'),
  AssistanceRecorded: event(1, AssistanceRecorded, '协助调查进展'),
  JurisdictionDisputed: event(1, JurisdictionDisputed, '管辖争议'),
  DisputeSettled: event(1, DisputeSettled, '管辖争议协商结果'),
  SuperiorAsked: event(1, SuperiorAsked, '报请上级'),
  SuperiorDecided: event(1, SuperiorDecided, '上级决定管辖'),
  ReportedToSuperior: event(1, ReportedToSuperior, '报告交办案件结果'),
  TransferProposed: event(1, TransferProposed, '提请移送'),
  ClueTransferred: event(1, ClueTransferred, '线索移送'),
  CaseTransferred: event(1, CaseTransferred, '案件移送'),
  CrimeReported: event(1, CrimeReported, '涉嫌犯罪移送报告'),
  ReferralDecided: event(1, ReferralDecided, '移送公安机关的决定'),
  ReferralSent: event(1, ReferralSent, '移送公安机关'),
  ReferralReceived: event(1, ReferralReceived, '公安机关签收'),
  PoliceAnswered: event(1, PoliceAnswered, '公安机关答复'),
  PoliceRefusalContested: event(1, PoliceRefusalContested, '对公安机关不予立案提出异议'),
  HandedToPolice: event(1, HandedToPolice, '移交涉案物品'),
  CaseTakenBack: event(1, CaseTakenBack, '移回继续办理'),
  ConvictionRecorded: event(1, ConvictionRecorded, '刑事判决'),
  ExecutionPaused: event(1, ExecutionPaused, '中止执行'),
  ExecutionResumed: event(1, ExecutionResumed, '恢复执行'),
  ExecutionEnded: event(1, ExecutionEnded, '终结执行'),
  ExecutionAgreed: event(1, ExecutionAgreed, '执行协议'),
  AgreementBroken: event(1, AgreementBroken, '不履行执行协议'),
  SeizedGoodsAuctioned: event(1, SeizedGoodsAuctioned, '拍卖查封扣押财物抵缴罚款'),
  DisposalApproved: event(1, DisposalApproved, '批准处理涉案物品'),
  GoodsDisposed: event(1, GoodsDisposed, '处理涉案物品'),
  ReconsiderationApplied: event(1, ReconsiderationApplied, '申请行政复议'),
  SuitServed: event(1, SuitServed, '提起行政诉讼'),
  AnswerFiled: event(1, AnswerFiled, '答复、答辩'),
  ReconsiderationDecided: event(1, ReconsiderationDecided, '行政复议结果'),
  JudgmentGiven: event(1, JudgmentGiven, '行政判决'),
  JudgmentTookEffect: event(1, JudgmentTookEffect, '判决生效'),
  PublicationWithdrawn: event(1, PublicationWithdrawn, '撤回公示'),
  DutySettled: event(1, DutySettled, '履行后续义务'),
  RoundOpened: event(1, RoundOpened, '重新作出处理'),
  DecisionCorrected: event(1, DecisionCorrected, '补正决定书'),
  EntryCorrected: event(1, EntryCorrected, '更正记录'),
  GoodsMoved: event(1, GoodsMoved, '涉案物品出入库'),
  EarlyDisposalPublished: event(1, EarlyDisposalPublished, '先行处置物品公告'),
  EarlyDisposalRequested: event(1, EarlyDisposalRequested, '申请先行处置'),
  EarlyDisposalApproved: event(1, EarlyDisposalApproved, '批准先行处置'),
  GoodsDisposedEarly: event(1, GoodsDisposedEarly, '先行处置'),
  GoodsProclaimed: event(1, GoodsProclaimed, '认领公告'),
  GoodsClaimed: event(1, GoodsClaimed, '物品认领'),
  UnclaimedGoodsDisposed: event(1, UnclaimedGoodsDisposed, '处理无人认领物品'),
  UnitsJoined: event(1, UnitsJoined, '联合办案单位'),
  HandOverOffered: event(1, HandOverOffered, '案件移交'),
  HandOverConfirmed: event(1, HandOverConfirmed, '接收案件'),
  HandOverDeclined: event(1, HandOverDeclined, '不接收案件'),
  CaseExtendedCollectively: event(1, CaseExtendedCollectively, '集体讨论决定继续延期'),
  GainsFoundUncomputable: event(1, GainsFoundUncomputable, '批准违法所得无法计算'),
  CaseClosed: event(1, CaseClosed, '结案'),
  CaseArchived: event(1, CaseArchived, '归档'),
  SummaryPenaltyDecided: event(1, SummaryPenaltyDecided, '当场行政处罚决定'),
  SummaryFiled: event(1, SummaryFiled, '简易程序备案归档'),
  ReferenceCaseImported: event(1, ReferenceCaseImported, '导入公开案例'),
};

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
};

export const officerEvents = {
  OfficerRegistered: event(1, OfficerRegistered, '登记执法人员'),
  CertificateIssued: event(1, CertificateIssued, '核发执法证'),
  CertificateSuspended: event(1, CertificateSuspended, '暂停执法资格'),
  CertificateRestored: event(1, CertificateRestored, '恢复执法资格'),
  OfficerMoved: event(1, OfficerMoved, '轮岗'),
  TrainingRecorded: event(1, TrainingRecorded, '培训'),
};

export const unitEvents = {
  UnitRegistered: event(1, UnitRegistered, '登记执法单位'),
  PowersChanged: event(1, PowersChanged, '变更权责'),
  PowerListPublished: event(1, PowerListPublished, '公布权责清单'),
  CapacityRecorded: event(1, CapacityRecorded, '登记执法力量'),
};

export const inspectionEvents = {
  RandomInspectionPlanned: event(1, RandomInspectionPlanned, '双随机抽查计划'),
  RandomInspectionApproved: event(1, RandomInspectionApproved, '批准抽查'),
  InspectionDrawn: event(1, InspectionDrawn, '抽取检查对象和检查人员'),
  InspectionResultRecorded: event(1, InspectionResultRecorded, '抽查结果'),
  InspectionResultsPublished: event(1, InspectionResultsPublished, '公示抽查结果'),
  InspectionClueLinked: event(1, InspectionClueLinked, '抽查发现转为案源'),
};

export const numberingEvents = {
  NumberIssued: event(1, NumberIssued, '编号'),
  NumberVoided: event(1, NumberVoided, '作废编号'),
};

export const eventCatalogue = {
  case: caseEvents,
  complaint: complaintEvents,
  officer: officerEvents,
  unit: unitEvents,
  inspection: inspectionEvents,
  numbering: numberingEvents,
};

/** The streams of the domain. A stream's name is `<kind>/<id>`. */
export type StreamKind = keyof typeof eventCatalogue;

type Catalogue = Record<string, { data: new () => object }>;

/** A fact as it stands in a stream. `occurredAt`: UTC ISO 8601, when it happened. */
export type Fact<C extends Catalogue> = {
  [T in keyof C & string]: { type: T; v: number; occurredAt: string; data: InstanceType<C[T]['data']> };
}[keyof C & string];

export type CaseEvent = Fact<typeof caseEvents>;
export type ComplaintEvent = Fact<typeof complaintEvents>;
export type OfficerEvent = Fact<typeof officerEvents>;
export type UnitEvent = Fact<typeof unitEvents>;
export type InspectionEvent = Fact<typeof inspectionEvents>;
export type NumberingEvent = Fact<typeof numberingEvents>;
