import 'reflect-metadata/lite';
import { MutationCache, onlineManager, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { ApiProblem } from './api/client.js';
import { meQuery } from './api/session.js';
import { AppearanceContext } from './frame/appearance-context.js';
import { useAppearance } from './frame/appearance.js';
import { sessionEnded } from './frame/session-over.js';
import './kit/kit.css';
import { answerFromDevice } from './off-line/device.js';
import { installConsole } from './off-line/installed.js';
import { router } from './routes.js';
import { themeFor } from './theme.js';
import { SpeechProvider, useSpeech } from './words/speech.js';

/** Who was never signed in has no session that could be over. */
const noticeEnd = (error: unknown): void => {
  const isUnknown = error instanceof ApiProblem && error.problem.status === 401;
  if (isUnknown && queries.getQueryData(meQuery.queryKey) !== undefined) sessionEnded();
};

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    // Whether there is a connection is known by asking: a device may have kept the answer.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (failures, error) => error instanceof ApiProblem && error.problem.status >= 500 && failures < 3,
      staleTime: 5_000,
    },
  },
});

answerFromDevice();
// A page that opens without a connection asks again once there is one.
onlineManager.setOnline(navigator.onLine);
installConsole();

/** The buttons of the calendar are named by what they show. */
const locales = { 'zh-CN': zhCN, en: enUS };

const Console = () => {
  const { language } = useSpeech();
  const appearance = useAppearance();
  // The server makes its sentences in the language that it is asked in.
  useEffect(() => {
    document.documentElement.lang = language;
    void queries.invalidateQueries();
  }, [language]);
  return (
    <AppearanceContext value={appearance}>
      <ConfigProvider
        theme={themeFor(appearance.isDark)}
        locale={locales[language]}
        button={{ autoInsertSpace: false }}
        tag={{ variant: 'outlined' }}
        wave={{ disabled: true }}
      >
        <App>
          <RouterProvider router={router} />
        </App>
      </ConfigProvider>
    </AppearanceContext>
  );
};

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <SpeechProvider>
        <QueryClientProvider client={queries}>
          <Console />
        </QueryClientProvider>
      </SpeechProvider>
    </StrictMode>,
  );
