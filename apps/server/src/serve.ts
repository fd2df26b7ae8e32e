import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { mediaTypes } from '#casework';
import { Tokens } from './access/tokens.js';
import { announce } from './announcement.js';
import { AppModule } from './app.module.js';
import { serveConsole } from './console/serve-console.js';
import { serveDocs } from './description/docs.js';
import { EnginesModule } from './engines/engines.module.js';
import { authenticate } from './http/authenticate.js';
import { clientErrorHandler, frameworkErrors } from './http/client-errors.js';
import { readJsonBody } from './http/json-body.js';
import { Load } from './http/load.js';
import { refuseOtherMethods } from './http/other-methods.js';
import { Problem } from './http/problem.js';
import { limitPersons } from './http/rate-limit.js';
import { nameLanguage } from './http/spoken.js';
import { LogLines } from './log-lines.js';
import { LookBook } from './looks/look-book.js';
import { noteLooks } from './looks/note-looks.js';
import { Metrics } from './metrics/metrics.js';
import { nameAnswers } from './names/name-answers.js';
import { Names } from './names/names.js';
import { keepPrivate } from './private-data.js';
import type { Settings } from './settings/settings.js';

/** Largest request body; a record may hold 900 kB. */
const mostBytes = 1_000_000;
/** How long a client may take to send its headers, in milliseconds. */
const slowestHeaders = 5_000;

/** Opens the engines, starts the roles of this node and listens. */
export const serve = async (settings: Settings): Promise<{ address: string; close: () => Promise<void> }> => {
  keepPrivate(settings.dataFolder);
  const app = await create(settings);
  const end = async (): Promise<void> => {
    await app.close();
    app.get(EnginesModule).refuseUnlessClosed();
  };
  try {
    const load = new Load(settings.capacity);
    await prepare(app, settings, load);
    await app.listen(settings.port, settings.host);
    const withdraw = announce(settings.dataFolder, await app.getUrl());
    const close = async (): Promise<void> => {
      withdraw();
      await load.stop();
      await end();
    };
    return { address: await app.getUrl(), close };
  } catch (error) {
    await end();
    throw error;
  }
};

/** @throws what opening the engines came to; whoever starts the program says it. */
const create = (settings: Settings): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: mostBytes,
    forceCloseConnections: true,
    frameworkErrors,
    clientErrorHandler,
    http: { headersTimeout: slowestHeaders, connectionsCheckingInterval: 1_000 },
  });
  return NestFactory.create<NestFastifyApplication>(AppModule.of(settings), adapter, {
    logger: new LogLines(),
    bodyParser: false,
    abortOnError: false,
  });
};

/** What is asked of every request before its route, and done with every answer after it. */
const prepare = async (app: NestFastifyApplication, settings: Settings, load: Load): Promise<void> => {
  sealAnswers(app);
  nameLanguage(app.getHttpAdapter().getInstance());
  authenticate(app.getHttpAdapter().getInstance(), app.get(Tokens), load, settings.patience);
  refuseOtherMethods(app.getHttpAdapter().getInstance());
  acceptJson(app);
  acceptFiles(app);
  measure(app);
  await limitPersons(app, settings.requestsPerMinute);
  if (!settings.roles.includes('api')) return;
  noteLooks(app.getHttpAdapter().getInstance(), app.get(LookBook));
  nameAnswers(app.getHttpAdapter().getInstance(), app.get(Names));
  serveDocs(app);
  await serveConsole(app);
};

/** Answers are for this caller, of the type they say, and framed by nobody. */
const sealAnswers = (app: NestFastifyApplication): void => {
  const seals = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' };
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (_request, reply) => {
      void reply.headers(seals);
      if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    });
};

/** A form or plain text is never taken for a command: 415. */
const acceptJson = (app: NestFastifyApplication): void => {
  app.getHttpAdapter().getInstance().removeAllContentTypeParsers();
  app.useBodyParser('application/json', { bodyLimit: mostBytes }, (_request, body, done) => {
    done(null, readJsonBody(body));
  });
};

/** A file is handed on as it arrives, to the one route that takes files: 415 elsewhere. */
const acceptFiles = (app: NestFastifyApplication): void => {
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser([...mediaTypes], (request, payload, done) => {
      if (request.routeOptions.url === '/files') done(null, payload);
      else
        done(
          new Problem(415, 'media-type', {
            en: 'Unsupported media type: send JSON, with Content-Type: application/json.',
            zh: '不支持该内容类型，请以 application/json 发送 JSON。',
          }),
        );
    });
};

/** Figures are open to everybody: that a matter of supervision is drafted in shows in none (SUP Art.17). */
const countedRoute = (route: string): string =>
  route.startsWith('/supervision-matters') ? '/supervision-matters' : route;

/** Counts every answer by its route, never by the address that was asked for: that may name a case. */
const measure = (app: NestFastifyApplication): void => {
  const metrics = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', async (request, reply) => {
      const route = countedRoute(request.routeOptions.url ?? 'unknown');
      metrics.answered(request.method, route, reply.statusCode, reply.elapsedTime / 1_000);
    });
};
