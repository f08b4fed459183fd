import { FILE_KINDS, type FileKind, invalid } from '@schakel/platform';
import { safeFileName } from './file-name.js';

/** A kind of file that may come in: how it is named, what it is, and how its content is checked. */
export interface FileType {
  /** Of its name, in small letters. */
  extensions: readonly string[];
  /** What it is served as. */
  mediaType: string;
  check: 'pdf' | 'image' | 'office' | 'open-document' | 'text';
}

/** What may come in at all; an installation can allow fewer. Nothing here runs by itself when it is opened. */
export const FILE_TYPES: Readonly<Record<FileKind, FileType>> = {
  pdf: { extensions: ['pdf'], mediaType: 'application/pdf', check: 'pdf' },
  docx: {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    check: 'office',
  },
  xlsx: {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    check: 'office',
  },
  pptx: {
    extensions: ['pptx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    check: 'office',
  },
  odt: { extensions: ['odt'], mediaType: 'application/vnd.oasis.opendocument.text', check: 'open-document' },
  ods: { extensions: ['ods'], mediaType: 'application/vnd.oasis.opendocument.spreadsheet', check: 'open-document' },
  odp: { extensions: ['odp'], mediaType: 'application/vnd.oasis.opendocument.presentation', check: 'open-document' },
  png: { extensions: ['png'], mediaType: 'image/png', check: 'image' },
  jpg: { extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg', check: 'image' },
  txt: { extensions: ['txt'], mediaType: 'text/plain', check: 'text' },
  csv: { extensions: ['csv'], mediaType: 'text/csv', check: 'text' },
};

/** The type that a name promises, if it may come in. */
export function typeOfName(name: string, allowed: readonly FileKind[]): FileType | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = FILE_KINDS.find((each) => FILE_TYPES[each].extensions.includes(extension));
  return kind && allowed.includes(kind) ? FILE_TYPES[kind] : undefined;
}

/** The name under which a file is kept, with its type. @throws DomainError `invalid-input` when its type may not come in */
export function namedFile(given: string, allowed: readonly FileKind[]): { name: string; type: FileType } {
  const name = safeFileName(given);
  const type = typeOfName(name, allowed);
  if (!type)
    throw invalid('/fileName', `Bring in a file of one of these types: ${allowed.join(', ')}.`, 'fileType', {
      values: allowed,
    });
  return { name, type };
}
