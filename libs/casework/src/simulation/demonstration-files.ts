import type { StoredFile } from '../events/files.js';

/** The files of data/demonstration/, as events name them: whoever plays a case with files sends them first. */
export const demonstrationFiles = {
  photograph: {
    sha256: 'cf01836cfa2057bb871aa19da5b4d79da21bfd367eeb29d1a0d20382d2001cc2',
    size: 219,
    mediaType: 'image/png',
    name: '货架照片.png',
  },
  deliveryNote: {
    sha256: 'ff5b5585a7773b7f4981d8b0729465cb3cf59c8f3d1f3b3074f7a83579f59961',
    size: 674,
    mediaType: 'application/pdf',
    name: '进货票据复印件.pdf',
  },
  recording: {
    sha256: '7378650ea588c7edf4f73ee2e36b71d86cfb458756aeea131051f05cb10d8714',
    size: 4044,
    mediaType: 'audio/wav',
    name: '现场检查录音.wav',
  },
} as const satisfies Record<string, StoredFile>;
