import { useIsFetching, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useContext } from 'react';
import { NavLink, Outlet, useNavigation } from 'react-router';
import { hasRole } from '#casework/actor';
import { caseReaders } from '#casework/role-groups';
import { roleWords } from '#casework/words/roles';
import { dropAllDrafts } from '../acts/draft-store.js';
import { followChanges, stopFollowing } from '../api/changes.js';
import { ApiProblem } from '../api/client.js';
import { useNames } from '../api/names.js';
import { meQuery, signOut, useMe } from '../api/session.js';
import { Finder } from '../find/finder.js';
import { sayList } from '../kit/say-list.js';
import { Shown } from '../kit/shown.js';
import { countWaiting, endOnDevice, useDevice } from '../off-line/device.js';
import { OffLineBar } from '../off-line/off-line-bar.js';
import { SignIn } from '../sign-in/sign-in.js';
import { useSpeech } from '../words/speech.js';
import { AppearanceContext } from './appearance-context.js';
import './frame.css';
import { pagesOf } from './pages.js';
import { useSessionOver } from './session-over.js';

/** What stands around every page; who is not signed in sees the page to sign in instead. */
export const Frame = () => {
  const me = useQuery(meQuery);
  if (me.error instanceof ApiProblem && me.error.problem.status === 401) return <SignIn />;
  return <Shown of={me}>{() => <Inside />}</Shown>;
};

const Inside = () => {
  const { words } = useSpeech();
  const me = useMe();
  const queries = useQueryClient();
  if (hasRole(me, caseReaders)) followChanges(queries);
  useDevice(me);
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {words.toContent}
      </a>
      <header>
        <NavLink className="brand" to="/">
          {words.product}
        </NavLink>
        <Finder />
        <Who />
      </header>
      <nav aria-label={words.menu}>
        {pagesOf(me.roles).map(({ path, title }) => (
          <NavLink key={path} to={path}>
            {words.pages[title]}
          </NavLink>
        ))}
      </nav>
      <div className="around">
        <OffLineBar />
        <Content />
      </div>
      <SessionOver />
    </div>
  );
};

/** The page itself. It is busy while it comes, or while something of it was asked for and never shown yet. */
const Content = () => {
  const isComing = useNavigation().state !== 'idle';
  const awaited = useIsFetching({ predicate: ({ state }) => state.status === 'pending' });
  return (
    <main id="content" tabIndex={-1} aria-busy={isComing || awaited > 0}>
      <Outlet />
    </main>
  );
};

const Who = () => {
  const { words, language, switchLanguage } = useSpeech();
  const { isDark, switchAppearance } = useContext(AppearanceContext);
  const me = useMe();
  const names = useNames();
  const { modal } = App.useApp();
  const leave = async (): Promise<void> => {
    const waiting = await countWaiting();
    if (waiting === 0) return leaveNow();
    modal.confirm({
      title: words.offLine.signOut(waiting),
      content: words.offLine.signOutWhat,
      okText: words.offLine.signOutAnyway,
      cancelText: words.offLine.stay,
      onOk: leaveNow,
    });
  };
  const leaveNow = async (): Promise<void> => {
    await endOnDevice();
    await signOut();
    stopFollowing();
    await dropAllDrafts();
    // What the page remembers goes with it.
    location.assign('/console/');
  };
  const roles = sayList(
    me.roles.map((role) => roleWords[role][language]),
    language,
  );
  return (
    <>
      <span className="push">
        {names.officer(me.id)} <span className="quiet">{roles}</span>{' '}
        <span className="quiet">{names.unit(me.unit)}</span>
      </span>
      <Button type="text" onClick={switchAppearance}>
        {isDark ? words.light : words.dark}
      </Button>
      <Button type="text" lang={language === 'en' ? 'zh-CN' : 'en'} onClick={switchLanguage}>
        {words.otherLanguage}
      </Button>
      <Button type="text" onClick={() => void leave()}>
        {words.signIn.out}
      </Button>
    </>
  );
};

/** The session ended under an open page: signing in goes on there, with what was typed. */
const SessionOver = () => {
  const { words } = useSpeech();
  const [isOver, goOn] = useSessionOver();
  return (
    <Modal open={isOver} footer={null} closable={false} title={words.signIn.goOn} destroyOnHidden>
      <p>{words.signIn.over}</p>
      <SignIn within onSignedIn={goOn} />
    </Modal>
  );
};
