import { Kafka, logLevel, type Producer } from 'kafkajs';
import type { KafkaLogOptions } from './options.js';

const REQUEST_TIMEOUT_MS = 5000;

export const kafkaClient = ({ brokers, client }: Pick<KafkaLogOptions, 'brokers' | 'client'>): Kafka =>
  new Kafka({
    clientId: 'anlu',
    // The log reports its state through health(); kafkajs would report each retry.
    logLevel: logLevel.NOTHING,
    connectionTimeout: 2000,
    requestTimeout: REQUEST_TIMEOUT_MS,
    retry: { initialRetryTime: 50, maxRetryTime: 500, retries: 5, factor: 0.2, multiplier: 2 },
    ...client,
    brokers,
  });

/**
 * The log's producer.
 * - Never idempotent: after a time-out kafkajs rewinds its sequence number, and an acknowledged record can be missing.
 * - One request in flight and no retry of its own: the writer sends again itself, and knows that it did.
 * - Every message names its partition; one without is a mistake.
 */
export const logProducer = (kafka: Kafka): Producer =>
  kafka.producer({
    idempotent: false,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    retry: { retries: 0 },
    createPartitioner:
      () =>
      ({ message: { partition } }) => {
        if (partition === undefined) throw new Error('A record of the log names its partition');
        return partition;
      },
  });

/** Waits for all in-sync replicas (acks=all); less would acknowledge what a failover loses. */
export const ACKS_ALL = -1;
