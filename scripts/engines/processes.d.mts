export function isRunning(pid: number, folder: string): boolean;
export function terminate(pid: number, folder: string, patience: number): Promise<void>;
export function killNow(pid: number, folder: string): Promise<void>;
export function freePorts(count: number): Promise<number[]>;
