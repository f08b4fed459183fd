import { deflateRawSync } from 'node:zlib';

/** One file of an archive, and the lies that may be told of it. */
export interface ZipPart {
  name: string;
  content: Buffer | string;
  stored?: boolean;
  /** The sizes stand behind the content, as programs write them that do not know them before. */
  descriptor?: boolean;
  flags?: number;
  method?: number;
  /** Sizes and name as the headers tell them. */
  claimedSize?: number;
  listedName?: string;
  listedSize?: number;
  attributes?: number;
}

/** An archive (APPNOTE.TXT of PKWARE), as honest as its parts. */
export function zip(parts: readonly ZipPart[], { unlisted = 0 }: { unlisted?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [at, part] of parts.entries()) {
    const content = typeof part.content === 'string' ? Buffer.from(part.content) : part.content;
    const packed = part.stored ? content : deflateRawSync(content);
    const method = part.method ?? (part.stored ? 0 : 8);
    const flags = (part.flags ?? 0) | (part.descriptor ? 8 : 0);
    const size = part.claimedSize ?? content.length;
    const name = Buffer.from(part.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    if (!part.descriptor) {
      local.writeUInt32LE(packed.length, 18);
      local.writeUInt32LE(size, 22);
    }
    local.writeUInt16LE(name.length, 26);
    const descriptor = Buffer.alloc(part.descriptor ? 16 : 0);
    if (part.descriptor) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(packed.length, 8);
      descriptor.writeUInt32LE(size, 12);
    }
    const whole = Buffer.concat([local, name, packed, descriptor]);
    if (at < parts.length - unlisted) list.push(listed(part, { flags, method, offset, packed: packed.length, size }));
    locals.push(whole);
    offset += whole.length;
  }
  const listing = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

interface Told {
  flags: number;
  method: number;
  offset: number;
  packed: number;
  size: number;
}

function listed(part: ZipPart, { flags, method, offset, packed, size }: Told): Buffer {
  const name = Buffer.from(part.listedName ?? part.name);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(part.listedSize ?? size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(part.attributes ?? 0, 38);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

const MAIN_PARTS = {
  docx: ['word/document.xml', 'wordprocessingml.document'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation'],
} as const;

/** A small office document with further parts. */
export function office(kind: keyof typeof MAIN_PARTS, text: string, more: readonly ZipPart[] = []): Buffer {
  const [part, type] = MAIN_PARTS[kind];
  const types = `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
  return zip([
    { name: '[Content_Types].xml', content: types },
    { name: part, content: `<document>${text}</document>` },
    ...more,
  ]);
}
