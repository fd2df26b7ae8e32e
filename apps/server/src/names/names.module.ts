import { Global, Module } from '@nestjs/common';
import { StreamsModule } from '../streams/streams.module.js';
import { Names } from './names.js';

/** What people, units and legal bases are called in what is answered. */
@Global()
@Module({ imports: [StreamsModule], providers: [Names], exports: [Names] })
export class NamesModule {}
