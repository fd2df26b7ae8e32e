import { docxOf, htmlPage } from '#documents';
import { Malformed } from '../unanswered/unanswered.js';

export const documentFormats = ['html', 'docx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export interface DocumentFile {
  /** Without its ending: 案件来源登记表. */
  readonly name: string;
  readonly format: DocumentFormat;
  readonly content: Buffer;
}

export const documentTypes: Record<DocumentFormat, string> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** @throws {Malformed} */
export const formatAsked = (asked = 'html'): DocumentFormat => {
  const format = documentFormats.find((each) => each === asked);
  if (format === undefined)
    throw new Malformed(
      `format must be one of: ${documentFormats.join(', ')}.`,
      `format 应当为下列之一：${documentFormats.join('、')}。`,
    );
  return format;
};

/** A document from the HTML of its body, as a page that prints as it is or for Word. */
export const documentOf = async (name: string, body: string, format: DocumentFormat): Promise<DocumentFile> => ({
  name: name.replaceAll('/', '、'),
  format,
  content: format === 'docx' ? await docxOf(name, body) : Buffer.from(htmlPage(name, body)),
});
