import { theCommands } from './contract/commands.js';
import { theReaders } from './contract/following.js';
import { theRaces } from './contract/races.js';
import { theRecords } from './contract/records.js';
import type { Site } from './contract/site.js';
import { theSize } from './contract/size.js';

/** What every adapter must do, whatever it stands on. */
export const describeEventLog = (name: string, newSite: () => Promise<Site>): void => {
  describe(name, () => {
    let site: Site;
    beforeEach(async () => {
      site = await newSite();
    });
    afterEach(() => site.remove());
    for (const part of [theRecords, theCommands, theRaces, theReaders, theSize]) part(() => site);
  });
};
