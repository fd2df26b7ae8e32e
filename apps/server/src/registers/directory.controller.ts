import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { roles, type Actor } from '#casework';
import { Caller, For } from '../access/access.js';
import { Directory, type DirectoryEntries } from './directory.js';

/** Who works where, by name. */
@Controller('directory')
export class DirectoryController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @For(...roles)
  directory(@Caller() actor: Actor): Promise<DirectoryEntries> {
    return this.queries.execute(new Directory(actor));
  }
}
