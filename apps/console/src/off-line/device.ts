import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hasRole, type Role } from '#casework/actor';
import { answerFrom, followReach } from '../api/reach.js';
import { useMe, type Me } from '../api/session.js';
import { followEntries, waitingEntries, type Entry } from './entries.js';
import { giveNumbersBack, unusedNumbers, type DeviceNumber } from './numbers.js';
import { forgetKey, heldKey, holdKey } from './seal.js';
import { sendEntries } from './send-entries.js';
import { leaveAllBehind, offLineKey, takenAnswer, takenCases, type TakenCase } from './taken.js';

const minutes = 60_000;
/** How often what waits is tried again while a page is open. */
const tryAgainAfter = minutes / 2;

/** A browser that keeps nothing, or a page without TLS, works with a connection as ever. */
const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
  try {
    return await work();
  } catch {
    return null;
  }
};

/** Answers from what was taken along where the server cannot be reached. */
export const answerFromDevice = (): void => answerFrom((request) => attempt(() => takenAnswer(request)));

/** From when somebody signs out until the page opens anew: their key must not come back meanwhile. */
let isEnded = false;

/** Who works on the spot, and may take along what that needs. */
export const offLineRoles: readonly Role[] = ['caseworker', 'unit-head'];

/** The device is that of who is signed in: it gets their key in place of any other, or none. */
const beginFor = (me: Me): Promise<unknown> =>
  attempt(async () => {
    if (!hasRole(me, offLineRoles)) return forgetKey();
    const given = await offLineKey();
    if (given !== null && !isEnded) await holdKey(me.id, given.key, given.until);
  });

const deviceOf = (me: Me) =>
  queryOptions({
    queryKey: ['device', me.id],
    queryFn: () => beginFor(me).then(() => true),
    staleTime: Infinity,
    // The key is good for a day from when it was asked for.
    refetchInterval: 60 * minutes,
  });

/** Nobody is signed in any more: the key goes and what was taken along; what waits stays, sealed. */
export const endOnDevice = (): Promise<unknown> => {
  isEnded = true;
  return attempt(async () => {
    // Without a connection they stay drawn, and are void after the end of their year.
    await attempt(giveNumbersBack);
    await leaveAllBehind();
    await forgetKey();
  });
};

/** Whether the device has the key of who is signed in, or cannot have it; asked for below the frame. */
const useIsBegun = (): boolean => useQuery(deviceOf(useMe())).data === true;

/** What waits of who is signed in, in the order of its typing; undefined until that is known. */
export const useEntries = (): readonly Entry[] | undefined =>
  useQuery({ queryKey: ['off-line', 'entries'], queryFn: waitingEntries, enabled: useIsBegun(), retry: false }).data;

/** The cases that were taken along; undefined until that is known. */
export const useTakenCases = (): readonly TakenCase[] | undefined =>
  useQuery({ queryKey: ['off-line', 'taken'], queryFn: takenCases, enabled: useIsBegun(), retry: false }).data;

/** Numbers of this device that nobody has used yet; undefined until they are known. */
export const useUnusedNumbers = (): readonly DeviceNumber[] | undefined =>
  useQuery({ queryKey: ['off-line', 'numbers'], queryFn: unusedNumbers, enabled: useIsBegun(), retry: false }).data;

/** Whether this device keeps what is typed without a connection; undefined until that is known. */
export const useCanWorkOffLine = (): boolean | undefined =>
  useQuery({ queryKey: ['off-line', 'can'], queryFn: canWorkOffLine, enabled: useIsBegun(), retry: false }).data;

/** How much waits on this device of who is signed in. */
export const countWaiting = async (): Promise<number> => (await attempt(waitingEntries))?.length ?? 0;

export const canWorkOffLine = async (): Promise<boolean> => (await attempt(heldKey)) !== null;

/** Keeps the device in step with who is signed in, and sends what waits when there is a connection. */
export const useDevice = (me: Me): void => {
  const queries = useQueryClient();
  const { data: isBegun, refetch } = useQuery(deviceOf(me));
  useEffect(() => followEntries(() => queries.invalidateQueries({ queryKey: ['off-line'] })), [queries]);
  useEffect(() => {
    if (isBegun !== true) return undefined;
    const send = (): void => void attempt(sendEntries);
    const begin = (): void => void refetch().then(send);
    send();
    const stop = followReach(send);
    addEventListener('online', begin);
    const timer = setInterval(() => {
      void countWaiting().then((waiting) => (waiting > 0 ? send() : undefined));
    }, tryAgainAfter);
    return () => {
      stop();
      removeEventListener('online', begin);
      clearInterval(timer);
    };
  }, [isBegun, refetch]);
};
