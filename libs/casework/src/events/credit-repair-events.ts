import {
  CreditDataRecorded,
  CreditRepairAccepted,
  CreditRepairApplied,
  CreditRepairDecided,
  CreditRepairDeclined,
  CreditRepairExtended,
  CreditRepairRevoked,
  RepairMaterialAsked,
  RepairMaterialReceived,
} from './credit-repair.js';
import { event } from './event-type.js';

/** Credit repair 信用修复: rows of the catalogue of events of a case. */
export const creditRepairEvents = {
  CreditRepairApplied: event(1, CreditRepairApplied, '申请信用修复'),
  RepairMaterialAsked: event(1, RepairMaterialAsked, '告知补正信用修复材料'),
  RepairMaterialReceived: event(1, RepairMaterialReceived, '收到信用修复补正材料'),
  CreditRepairAccepted: event(1, CreditRepairAccepted, '受理信用修复申请'),
  CreditRepairDeclined: event(1, CreditRepairDeclined, '不予受理信用修复申请'),
  CreditRepairExtended: event(1, CreditRepairExtended, '延长信用修复决定期限'),
  CreditRepairDecided: event(1, CreditRepairDecided, '信用修复决定'),
  CreditDataRecorded: event(1, CreditDataRecorded, '信用修复数据处理'),
  CreditRepairRevoked: event(1, CreditRepairRevoked, '撤销信用修复决定'),
};
