import type { KafkaConfig } from 'kafkajs';
import type { Pass } from '../port.js';

export interface KafkaLogOptions {
  readonly brokers: string[];
  readonly topic: string;
  /**
   * A folder for this node's image of the topic. It may be deleted while the node is stopped: it is read from Kafka
   * again.
   */
  readonly imageFolder: string;
  /**
   * Partitions of a new topic (default 12), and what an existing one must have (default: what it has). Fixed for the
   * life of a log.
   */
  readonly partitions?: number;
  /** How long `commit` waits before it says LogUnavailable or OutcomeUnknown, in milliseconds. Default 5,000. */
  readonly answerWithinMs?: number;
  /** How often it is looked whether the topic is still as the log needs it, in milliseconds. Default 60,000. */
  readonly lookEveryMs?: number;
  /** Everything else that kafkajs wants to know to reach the brokers: ssl, sasl, clientId, logLevel. */
  readonly client?: Omit<KafkaConfig, 'brokers'>;
  readonly pass?: Pass;
}

export const DEFAULT_PARTITIONS = 12;
export const DEFAULT_LOOK_EVERY_MS = 60_000;
export const DEFAULT_ANSWER_WITHIN_MS = 5000;
