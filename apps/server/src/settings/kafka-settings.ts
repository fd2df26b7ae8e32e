import type { KafkaLogOptions } from '#event-log';

/** How the log on Kafka is reached: brokers, topic, and what they ask of a client. */
export interface KafkaSettings {
  readonly brokers: string[];
  readonly topic: string;
  readonly client?: NonNullable<KafkaLogOptions['client']>;
}

/** A setting's text, or the fallback; and the content of the file that a setting names, without its last line end. */
export interface Reading {
  readonly text: (name: KafkaSettingName, fallback: string) => string;
  readonly file: (name: KafkaSettingName) => string;
  readonly wrong: (name: KafkaSettingName, value: string) => Error;
}

export const kafkaSettingNames = {
  KAFKA_BROKERS: 'a list of host:port; without it the embedded log is used',
  KAFKA_TOPIC: 'a topic name (default anlu-log)',
  KAFKA_TLS: 'yes or no (default no)',
  KAFKA_TLS_CA: 'a file with the certificates (PEM) that the brokers’ are signed by; without it those of the system',
  KAFKA_SASL: 'plain, scram-sha-256 or scram-sha-512; without it no password is sent',
  KAFKA_USERNAME: 'a name; needed with KAFKA_SASL',
  KAFKA_PASSWORD_FILE: 'a file that holds the password; needed with KAFKA_SASL',
} as const;

export type KafkaSettingName = keyof typeof kafkaSettingNames;

/** @returns null for the embedded log. */
export const readKafka = (reading: Reading): KafkaSettings | null => {
  const { text, wrong } = reading;
  const value = text('KAFKA_BROKERS', '');
  if (value === '') return null;
  const brokers = value.split(',').map((broker) => broker.trim());
  if (!brokers.every((broker) => /^[^\s:/]+:\d{1,5}$/.test(broker))) throw wrong('KAFKA_BROKERS', value);
  const topic = text('KAFKA_TOPIC', 'anlu-log');
  if (!/^[A-Za-z0-9._-]{1,200}$/.test(topic)) throw wrong('KAFKA_TOPIC', topic);
  const client = { ...readTls(reading), ...readSasl(reading) };
  return { brokers, topic, ...(Object.keys(client).length === 0 ? {} : { client }) };
};

const readTls = ({ text, file, wrong }: Reading): Pick<NonNullable<KafkaSettings['client']>, 'ssl'> => {
  const value = text('KAFKA_TLS', 'no');
  if (value !== 'yes' && value !== 'no') throw wrong('KAFKA_TLS', value);
  if (value === 'no') return {};
  return { ssl: text('KAFKA_TLS_CA', '') === '' ? true : { ca: [file('KAFKA_TLS_CA')] } };
};

const readSasl = ({ text, file, wrong }: Reading): Pick<NonNullable<KafkaSettings['client']>, 'sasl'> => {
  const mechanism = text('KAFKA_SASL', '');
  if (mechanism === '') return {};
  if (mechanism !== 'plain' && mechanism !== 'scram-sha-256' && mechanism !== 'scram-sha-512')
    throw wrong('KAFKA_SASL', mechanism);
  const username = text('KAFKA_USERNAME', '');
  if (username === '') throw wrong('KAFKA_USERNAME', '(empty)');
  const password = file('KAFKA_PASSWORD_FILE');
  // kafkajs types each mechanism by itself.
  if (mechanism === 'plain') return { sasl: { mechanism, username, password } };
  return mechanism === 'scram-sha-256'
    ? { sasl: { mechanism, username, password } }
    : { sasl: { mechanism, username, password } };
};
