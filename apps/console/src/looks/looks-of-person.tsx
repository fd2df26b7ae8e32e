import { useFilters } from '../kit/filters-of-address.js';
import { OfficerChoice } from '../kit/who-choice.js';
import { LooksList } from './looks-list.js';

/** What everybody in the reader's line looked at, or one person. */
export const LooksOfPerson = () => {
  const { values, choose } = useFilters(['person']);
  return (
    <>
      <div className="row">
        <OfficerChoice value={values.person} onChoose={(person) => choose('person', person)} />
      </div>
      <LooksList query={values.person === '' ? {} : { person: values.person }} />
    </>
  );
};
