/** More bytes came than were allowed. HTTP answers it with 413. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
  constructor(readonly mostBytes: number) {
    super(`A file may have at most ${mostBytes} bytes.`);
  }
}

/** The store does not answer now; the same call may succeed later. HTTP answers it with 503 and Retry-After. */
export class FileStoreUnavailable extends Error {
  override readonly name = 'FileStoreUnavailable';
}
