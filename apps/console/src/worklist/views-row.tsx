import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../words/speech.js';
import { faultOfName, longestName, mostSaved, useSavedViews, type SavedView } from './saved-views.js';
import type { WorkTab } from './work-tabs.js';
import { addressOf, isSameView, type WorkView } from './work-view.js';

/** The views that a person keeps, as links, and the way to keep, rename and drop them. */
export const ViewsRow = ({ person, view, start }: { person: string; view: WorkView; start: WorkTab }) => {
  const { work } = useWords();
  const { views, save, rename, remove } = useSavedViews(person);
  const [isOpen, setOpen] = useState(false);
  return (
    <nav className="row" aria-label={work.views.title}>
      {views.map((each) => (
        <Link
          key={each.name}
          className="view-link"
          to={addressOf(each, start)}
          aria-current={isSameView(each, view) ? 'true' : undefined}
        >
          {each.name}
        </Link>
      ))}
      <Button size="small" onClick={() => setOpen(true)}>
        {work.views.manage}
      </Button>
      <Modal
        open={isOpen}
        onCancel={() => setOpen(false)}
        footer={null}
        title={work.views.title}
        closable={{ 'aria-label': work.views.close }}
        destroyOnHidden
      >
        <div className="stack">
          <p className="quiet">{work.views.help(mostSaved)}</p>
          <NameForm
            label={work.views.name}
            submit={work.views.save}
            among={views}
            onName={(name) => save(name, view)}
          />
          {views.map((each) => (
            <div key={each.name} className="row">
              <NameForm
                label={work.views.renamed(each.name)}
                submit={work.views.rename}
                begin={each.name}
                among={views.filter(({ name }) => name !== each.name)}
                onName={(name) => rename(each.name, name)}
              />
              <Button aria-label={work.views.removed(each.name)} onClick={() => remove(each.name)}>
                {work.views.remove}
              </Button>
            </div>
          ))}
        </div>
      </Modal>
    </nav>
  );
};

interface Naming {
  readonly label: string;
  readonly submit: string;
  readonly begin?: string;
  readonly among: readonly SavedView[];
  readonly onName: (name: string) => void;
}

const NameForm = ({ label, submit, begin = '', among, onName }: Naming) => {
  const { work } = useWords();
  const [name, setName] = useState(begin);
  const fault = faultOfName(name, among);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault !== null) return;
        onName(name);
        if (begin === '') setName('');
      }}
    >
      <Input
        className="view-name"
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={longestName}
        onChange={({ target }) => setName(target.value)}
      />
      <Button htmlType="submit" disabled={fault !== null || name === begin}>
        {submit}
      </Button>
      {fault !== null && fault !== 'blank' && <span className="small quiet">{work.views.faults[fault]}</span>}
    </form>
  );
};
