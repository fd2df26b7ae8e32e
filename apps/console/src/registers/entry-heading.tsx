import { Link } from 'react-router';
import { useNames } from '../api/names.js';
import '../case/case.css';
import { useWords } from '../words/speech.js';
import type { OfficerData, UnitData } from './entry-query.js';
import { CertificateOf } from './officers-part.js';

interface Headed<Data> {
  readonly data: Data;
  /** An act is typed below; the way back is shown. */
  readonly isActed?: boolean;
}

/** Who an officer is, where, and whether the certificate holds. */
export const OfficerHeading = ({ data, isActed = false }: Headed<OfficerData>) => {
  const { registers: texts } = useWords().streams;
  const names = useNames();
  return (
    <header className="panel identity">
      <h1>{data.name}</h1>
      <div className="row">
        <span>{names.unit(data.unit)}</span>
        <span className="quiet">{data.id}</span>
        {isActed && <Link to={`/registers/officers/${data.id}`}>{texts.back}</Link>}
      </div>
      <div>
        <div className="small quiet">{texts.certificateEnds}</div>
        <CertificateOf officer={data} />
      </div>
    </header>
  );
};

/** What a unit is called, and its codes. */
export const UnitHeading = ({ data, isActed = false }: Headed<UnitData>) => {
  const { registers: texts } = useWords().streams;
  return (
    <header className="panel identity">
      <h1>{data.name}</h1>
      <div className="row">
        <span className="quiet">{data.id}</span>
        <span className="number">{data.code}</span>
        <span>{data.documentPrefix}</span>
        {isActed && <Link to={`/registers/units/${data.id}`}>{texts.back}</Link>}
      </div>
    </header>
  );
};
