import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The page brings its scripts itself; its styles stand in it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A program of its own for the pages, asked from within and never over the network. */
@Module({})
class Pages {}

/** The description of the API and the page to try it, with what makes them loaded only now. */
const openPages = async (app: NestFastifyApplication): Promise<NestFastifyApplication> => {
  const { SwaggerModule } = await import('@nestjs/swagger');
  const { openApiOf } = await import('./open-api.js');
  const { actSchemasOf } = await import('./act-schemas.js');
  const pages = await NestFactory.create<NestFastifyApplication>(Pages, new FastifyAdapter(), {
    // No logger is named: one would be that of the whole process, and `false` would silence it from now on.
    abortOnError: false,
  });
  const description = openApiOf(app);
  const schemas = JSON.stringify(actSchemasOf(description));
  pages.getHttpAdapter().get('/act-schemas.json', (_request: unknown, reply: FastifyReply) => {
    void reply.type('application/json').send(schemas);
  });
  SwaggerModule.setup('docs', pages, description, { jsonDocumentUrl: 'openapi.json', customSiteTitle: 'Anlu 案录' });
  await pages.init();
  return pages;
};

/**
 * Serves /openapi.json, /docs, and the part of the description that forms are made from. Most nodes are never asked
 * for them: they are made at the first request, which a start does not wait for.
 */
export const serveDocs = (app: NestFastifyApplication): void => {
  let opening: Promise<NestFastifyApplication> | null = null;
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    opening ??= openPages(app);
    const pages = await opening;
    const page = await pages.inject({ method: 'GET', url: request.url });
    if (page.statusCode === 404) {
      reply.callNotFound();
      return reply;
    }
    const { 'content-type': type, location } = page.headers;
    if (type !== undefined) void reply.header('content-type', type);
    void reply.header('content-security-policy', policy);
    if (location !== undefined) void reply.header('location', location);
    return reply.status(page.statusCode).send(page.rawPayload);
  };
  const server = app.getHttpAdapter().getInstance();
  for (const path of ['/openapi.json', '/act-schemas.json', '/docs', '/docs/*', '/docs-yaml']) server.get(path, answer);
};
