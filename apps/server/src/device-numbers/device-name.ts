import { isIdentifier } from '#casework';
import { Malformed } from '../unanswered/unanswered.js';

/** @throws {Malformed} it cannot be the name of a device. */
export const refuseUnlessDevice = (device: string): void => {
  if (!isIdentifier(device) || device.length < 8)
    throw new Malformed(
      'A device is named by 8 to 64 small letters, digits and hyphens that it made itself.',
      '设备标识应当为设备自行生成的8至64位小写字母、数字或者连字符。',
    );
};
