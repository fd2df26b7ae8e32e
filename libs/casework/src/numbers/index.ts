export { numbersIn } from './numbers-in.js';
export { caseCode, parseCaseCode, type CaseCode, type CaseCodeFault } from './case-code.js';
export { checkCharacter } from './check-character.js';
export {
  DOCUMENT_KINDS,
  documentNumber,
  supervisionKinds,
  type DocumentKind,
  type DocumentNumber,
} from './document-number.js';
export { ledgerOf, officialNumber } from './official-number.js';
