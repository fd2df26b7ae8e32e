import type { Role } from '../actor.js';

/** Chinese names of the roles. */
export const roleNames: Readonly<Record<Role, string>> = {
  caseworker: '办案人员',
  'unit-head': '办案机构负责人',
  reviewer: '审核人员',
  'department-head': '部门负责人',
  'hearing-host': '听证主持人',
  'main-head': '主要负责人',
  supervisor: '监督人员',
  auditor: '审计人员',
  registrar: '登记人员',
  admin: '系统管理员',
  operator: '运维人员',
};

/** Several roles, any of which will do. */
export const anyRole = (roles: readonly Role[]): string => roles.map((role) => roleNames[role]).join('或者');
