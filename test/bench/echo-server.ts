/** The baseline of HTTP: the same frameworks, the same body, and a handler that only echoes. */
import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

@Controller()
class Echo {
  @Post('cases/:id/actions/:action')
  echo(@Body() body: object): object {
    return body;
  }
}

@Module({ controllers: [Echo] })
class EchoModule {}

const app = await NestFactory.create<NestFastifyApplication>(EchoModule, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
process.stdout.write(`${JSON.stringify({ listening: await app.getUrl() })}\n`);
process.once('disconnect', () => process.exit(0));
