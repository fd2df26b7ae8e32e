/** Rejects with the reason when Kafka cannot be had on this machine. */
export function kafkaClassPath(): Promise<string>;
/** Rejects with the reason when mongod cannot be had on this machine. */
export function mongodProgram(): Promise<string>;
/** Rejects with the reason when schemathesis cannot be had on this machine. */
export function schemathesisFolder(): Promise<string>;
