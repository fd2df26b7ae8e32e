import type { Role } from '../actor.js';
import { term, type Terms } from './term.js';

/** Who a person is to the system (procedure §2.0). */
export const roleWords: Terms<Role> = {
  caseworker: term('办案人员', 'Caseworker'),
  'unit-head': term('办案机构负责人', 'Unit head'),
  reviewer: term('审核人员', 'Reviewer'),
  'department-head': term('部门负责人', 'Department head'),
  'hearing-host': term('听证主持人', 'Hearing host'),
  'main-head': term('主要负责人', 'Main head'),
  supervisor: term('监督人员', 'Supervisor'),
  auditor: term('审计人员', 'Auditor'),
  registrar: term('登记人员', 'Registrar'),
  admin: term('系统管理员', 'Administrator'),
  operator: term('运维人员', 'Operator'),
  'replay-reader': term('复议诉讼查阅人员', 'Replay reader'),
};

/** Several roles in Chinese, any of which will do. */
export const anyRole = (roles: readonly Role[]): string => roles.map((role) => roleWords[role]['zh-CN']).join('或者');
