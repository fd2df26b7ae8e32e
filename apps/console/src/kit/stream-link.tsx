import { Link } from 'react-router';
import { useWords } from '../words/speech.js';

/** Fields of records that name another stream by its identifier: what it is, and where it is looked at. */
const streams: Readonly<Record<string, readonly [kind: 'case' | 'complaint' | 'inspection', page: string]>> = {
  caseId: ['case', '/cases/'],
  case: ['case', '/cases/'],
  into: ['case', '/cases/'],
  refersTo: ['case', '/cases/'],
  complaint: ['complaint', '/complaints/'],
  complaintId: ['complaint', '/complaints/'],
  inspection: ['inspection', '/inspections/'],
  inspectionId: ['inspection', '/inspections/'],
};

const isIdentifier = (text: string): boolean => /^[0-9a-f]{20}$/.test(text);

/** Whether a value is the identifier of another stream, which nobody reads. */
export const isStream = (name: string, value: unknown): value is string =>
  name in streams && typeof value === 'string' && isIdentifier(value);

/** The way to another stream, in place of its identifier. */
export const StreamLink = ({ name, id }: { name: string; id: string }) => {
  const { audit } = useWords();
  const [kind, page] = streams[name] ?? ['case', '/cases/'];
  return <Link to={`${page}${id}`}>{audit.openStream[kind]}</Link>;
};
