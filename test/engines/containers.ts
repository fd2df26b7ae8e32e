import { randomUUID } from 'node:crypto';
import { CLUSTER_ID, clusterProperties } from '../../scripts/engines/kafka.mjs';
import { freePorts } from '../../scripts/engines/processes.mjs';
import { Container, docker } from './docker.js';
import { forgetAtEnd, removeAtEnd } from './guard.js';

/** The images of docker/compose.yaml. */
export const KAFKA_IMAGE = 'apache/kafka:4.1.0';
export const MONGO_IMAGE = 'mongo:7';
export const CONTAINERS_START_MS = 90_000;

/**
 * Containers of 1 or 3 brokers on a network of their own. Clients reach each at the same port of loopback; the brokers
 * reach each other by their names. Only the network is there yet.
 */
export const containedKafka = async (size: 1 | 3) => {
  const name = `anlu-test-${randomUUID().slice(0, 8)}`;
  const ports = await freePorts(size * 3);
  const plan = Array.from({ length: size }, (_, index) => ({
    id: index + 1,
    host: `${name}-${index + 1}`,
    port: ports[index * 3] ?? 0,
    brokerPort: ports[index * 3 + 1] ?? 0,
    controllerPort: ports[index * 3 + 2] ?? 0,
  }));
  const voters = plan.map(({ id, host, controllerPort }) => `${id}@${host}:${controllerPort}`).join(',');
  const nodes = plan.map(({ id, host, port, brokerPort, controllerPort }) => {
    const environment = {
      CLUSTER_ID,
      ...imageVariables({
        'node.id': String(id),
        'process.roles': 'broker,controller',
        'controller.quorum.voters': voters,
        listeners: `CLIENTS://:${port},BROKERS://:${brokerPort},CONTROLLER://:${controllerPort}`,
        'advertised.listeners': `CLIENTS://127.0.0.1:${port},BROKERS://${host}:${brokerPort}`,
        'inter.broker.listener.name': 'BROKERS',
        'controller.listener.names': 'CONTROLLER',
        'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,BROKERS:PLAINTEXT,CONTROLLER:PLAINTEXT',
        ...clusterProperties(size),
      }),
    };
    const variables = Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
    const place = ['--network', name, '--hostname', host, '--publish', `127.0.0.1:${port}:${port}`];
    return { id, port, server: new Container(host, [...place, ...variables, KAFKA_IMAGE]) };
  });
  removeAtEnd(name, ['docker', 'network', 'rm', name]);
  await docker('network', 'create', name);
  const remove = async (): Promise<void> => {
    await docker('network', 'rm', name);
    forgetAtEnd(name);
  };
  return { network: { remove }, nodes };
};

/** The image's way to take a property: KAFKA_, upper case, `.` as `_`. */
const imageVariables = (properties: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [`KAFKA_${name.toUpperCase().replaceAll('.', '_')}`, value]),
  );

/**
 * A replica set of one member, not yet started. The port is the same inside and outside, so that the member finds
 * itself.
 */
export const containedMongo = async () => {
  const [port = 0] = await freePorts(1);
  const options = ['--port', String(port), '--replSet', 'rs0', '--bind_ip_all'];
  const name = `anlu-test-${randomUUID().slice(0, 8)}`;
  const container = new Container(name, ['--publish', `127.0.0.1:${port}:${port}`, MONGO_IMAGE, ...options]);
  return { member: { port }, container };
};
