/** A kind of file that may come in: how it is named, what it is, and how its content is checked. */
export interface FileType {
  /** Of its name, in small letters. */
  extensions: readonly string[];
  /** What it is served as. */
  mediaType: string;
  check: 'pdf' | 'image' | 'office' | 'open-document' | 'text';
}

/** What may come in at all; an installation can allow fewer. Nothing here runs by itself when it is opened. */
export const FILE_TYPES = {
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
} as const satisfies Record<string, FileType>;

/** The type that a name promises, if it may come in. @param allowed names of types */
export function typeOfName(name: string, allowed: readonly string[]): FileType | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = Object.entries<FileType>(FILE_TYPES).find(([, { extensions }]) => extensions.includes(extension));
  return found && allowed.includes(found[0]) ? found[1] : undefined;
}
