import type { InBoth } from '#casework';

/** What each status is called. */
export const titles: Readonly<Record<number, InBoth>> = {
  400: { en: 'Malformed request', zh: '请求格式不正确' },
  401: { en: 'Not authenticated', zh: '未通过身份验证' },
  403: { en: 'Not allowed', zh: '没有权限' },
  404: { en: 'Not found', zh: '未找到' },
  405: { en: 'Method not allowed', zh: '不支持该请求方法' },
  408: { en: 'Took too long', zh: '请求超时' },
  409: { en: 'Refused by the rules', zh: '不符合办案规则' },
  412: { en: 'The case has changed', zh: '案件已发生变更' },
  413: { en: 'Too large', zh: '内容过大' },
  414: { en: 'Address too long', zh: '地址过长' },
  415: { en: 'Media type not taken', zh: '不接受该文件类型' },
  416: { en: 'Range not satisfiable', zh: '请求的范围超出文件' },
  422: { en: 'Invalid fields', zh: '填写内容有误' },
  428: { en: 'Condition required', zh: '缺少前提条件' },
  429: { en: 'Too many', zh: '请求过多' },
  500: { en: 'Internal error', zh: '系统内部错误' },
  503: { en: 'Not available now', zh: '暂时不可用' },
  507: { en: 'No room left', zh: '存储空间不足' },
};

export const otherTitle: InBoth = { en: 'Error', zh: '错误' };
