export interface MongoMember {
  port: number;
  folder: string;
}
export function planMongo(folder: string): Promise<MongoMember>;
export function mongoUri(member: MongoMember): string;
export function launchMongod(member: MongoMember): Promise<number>;
export function waitForPrimary(member: MongoMember, pid: number): Promise<void>;
