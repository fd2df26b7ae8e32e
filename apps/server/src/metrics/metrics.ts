import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { EventLog } from '#event-log';
import type { ReadStore } from '#read-store';
import { engine } from '../engines/engine.js';
import { SteadyClock } from '../engines/steady-clock.js';
import { recordsBetween } from '../projection/projector.js';

/** Figures for Prometheus. Labels are routes and statuses; nothing of a case or a person. */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'anlu_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 2.5],
    registers: [this.#registry],
  });
  readonly #commands = new Counter({
    name: 'anlu_commands_total',
    help: 'Commands taken, by action and outcome',
    labelNames: ['action', 'outcome'],
    registers: [this.#registry],
  });
  readonly #notComputable = new Counter({
    name: 'anlu_not_computable_total',
    help: 'Commands not recorded because nothing could have been computed of their stream any more',
    registers: [this.#registry],
  });
  readonly contentType = this.#registry.contentType;

  constructor(@Inject(engine.log) log: EventLog, @Inject(engine.store) store: ReadStore, clock: SteadyClock) {
    collectDefaultMetrics({ register: this.#registry });
    const partitions = Array.from({ length: log.partitions }, (_, partition) => partition);
    const records = new Gauge({
      name: 'anlu_log_records',
      help: 'Records in the log, by partition',
      labelNames: ['partition'],
      registers: [],
      collect() {
        for (const partition of partitions) this.set({ partition }, log.end(partition));
      },
    });
    const lag = new Gauge({
      name: 'anlu_projection_lag_records',
      help: 'Records that the read models have not seen yet',
      registers: [],
      async collect() {
        // Without an answer of the store it is not known.
        const checkpoint = await store.checkpoint().catch(() => null);
        this.set(checkpoint === null ? NaN : recordsBetween(log, checkpoint));
      },
    });
    const ready = new Gauge({
      name: 'anlu_log_ready',
      help: 'Whether the log takes records (1) or not (0)',
      registers: [],
      collect() {
        this.set(log.health().ready ? 1 : 0);
      },
    });
    const held = new Gauge({
      name: 'anlu_clock_held',
      help: 'Whether acts are held because this machine’s clock jumped (1) or not (0)',
      registers: [],
      collect() {
        this.set(clock.look().held === null ? 0 : 1);
      },
    });
    const unseen = new Gauge({
      name: 'anlu_clock_unseen_seconds',
      help: 'Seconds by which this machine’s clock is ahead of what was seen to pass',
      registers: [],
      collect() {
        const { now, seen } = clock.look();
        this.set((now - seen) / 1_000);
      },
    });
    for (const gauge of [records, lag, ready, held, unseen]) this.#registry.registerMetric(gauge);
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.#requests.observe({ method, route, status }, seconds);
  }

  command(action: string, outcome: string): void {
    this.#commands.inc({ action, outcome });
    if (outcome === 'not-computable') this.#notComputable.inc();
  }

  /** Shows how many cases the clock role passes over. */
  watchPassedOver(count: () => number): void {
    const gauge = new Gauge({
      name: 'anlu_clock_passed_over',
      help: 'Cases whose lapses cannot be computed',
      registers: [],
      collect() {
        this.set(count());
      },
    });
    this.#registry.registerMetric(gauge);
  }

  /** Shows how many looks wait to be written, and how many were lost since the start. */
  watchLooks(count: () => { waiting: number; lost: number }): void {
    const waiting = new Gauge({
      name: 'anlu_looks_waiting',
      help: 'Looks that are not written yet',
      registers: [],
      collect() {
        this.set(count().waiting);
      },
    });
    const lost = new Gauge({
      name: 'anlu_looks_lost',
      help: 'Looks that could not be written for so long that they are lost, since the start',
      registers: [],
      collect() {
        this.set(count().lost);
      },
    });
    for (const gauge of [waiting, lost]) this.#registry.registerMetric(gauge);
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
