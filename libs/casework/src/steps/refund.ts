import { orderRefund } from '../actions/notice/order-refund.js';
import { recordRefundResult } from '../actions/notice/record-refund-result.js';
import { caseworker, may } from './row.js';

/** The order to give back what was taken too much from others, and what came of it (procedure T32). */
export const refunding = [may(caseworker, orderRefund), may(caseworker, recordRefundResult)];
