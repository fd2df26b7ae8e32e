export interface MongoMember {
  port: number;
  folder: string;
}
export function planMongo(folder: string): Promise<MongoMember>;
export function mongoUri(member: Pick<MongoMember, 'port'>): string;
export function launchMongod(member: MongoMember): Promise<number>;
export function waitForPrimary(member: MongoMember, pid: number): Promise<void>;
export function acceptsWrites(member: Pick<MongoMember, 'port'>): Promise<boolean>;
