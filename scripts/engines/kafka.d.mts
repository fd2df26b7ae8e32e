export interface KafkaNode {
  id: number;
  port: number;
  controllerPort: number;
  folder: string;
}
export function planKafka(folder: string, size: 1 | 3): Promise<KafkaNode[]>;
export function bootstrapServers(cluster: readonly KafkaNode[]): string[];
export function launchBroker(node: KafkaNode, cluster: readonly KafkaNode[]): Promise<number>;
/** Rejects with the reason when Kafka cannot be had on this machine. */
export function kafkaClassArchive(): Promise<string>;
export function waitForBrokers(nodes: readonly KafkaNode[], pids: readonly number[]): Promise<void>;
export const CLUSTER_ID: string;
export function brokersAnswer(nodes: readonly Pick<KafkaNode, 'id' | 'port'>[]): Promise<boolean>;
export function clusterProperties(replicas: 1 | 3): Record<string, string>;
