import { Arriving } from './arriving.js';
import { unsafe } from './content-check.js';
import { Inflating } from './inflating.js';

/** One file in an archive. */
interface ZipEntry {
  name: string;
  /** Where its header begins, in bytes from the start of the archive. */
  offset: number;
  /** Bytes, unpacked. */
  size: number;
}

/** Is asked for each file in an archive. @returns what takes its content, when that is wanted */
export type ZipVisitor = (name: string) => ((content: Buffer) => void) | undefined;

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

const MOST_ENTRIES = 10_000;
/** Unpacked bytes at most, and at most so many times what came in, once there is much. */
const MOST_UNPACKED = 512 * 1024 * 1024;
const MUCH = 50 * 1024 * 1024;
const MOST_TIMES = 200;

/** Files that run when they are opened, or hold others that do. */
const RUNS =
  /\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|jar|msi|lnk|reg|html?|svg|zip|7z|rar|iso|docm|xlsm|pptm|xlam)$/i;

/**
 * Walks through an archive from its first byte to its last as it streams by, unpacking every file to see what it really
 * holds: sizes that lie, files that overlap, hide or lie beside the list at the end do not get through.
 * A coroutine: give it the pieces with `next(piece)` and `null` at the end, when it must be done.
 * @throws DomainError `invalid-input` at the first thing that is not right
 */
export async function* walkZip(visit: ZipVisitor): AsyncGenerator<void, void, Buffer | null> {
  const arriving = new Arriving();
  const entries: ZipEntry[] = [];
  const unpacked = { total: 0 };
  let signature = (yield* arriving.take(4)).readUInt32LE();
  if (signature !== LOCAL) throw unsafe('damaged', 'it does not begin as an archive does');
  for (; signature === LOCAL; signature = (yield* arriving.take(4)).readUInt32LE()) {
    if (entries.length >= MOST_ENTRIES) throw unsafe('too-large-inside', `it holds more than ${MOST_ENTRIES} files`);
    entries.push(yield* walkEntry(arriving, unpacked, visit));
  }
  if (new Set(entries.map(({ name }) => name)).size !== entries.length)
    throw unsafe('damaged', 'it holds one file twice');
  for (const entry of entries) {
    if (signature !== CENTRAL) throw unsafe('damaged', 'its list of files is not complete');
    yield* compare(arriving, entry);
    signature = (yield* arriving.take(4)).readUInt32LE();
  }
  if (signature !== END) throw unsafe('damaged', 'it ends in another way than an archive does');
  yield* end(arriving, entries.length);
}

/** A file as it stands in the archive, after the signature of its header. */
async function* walkEntry(
  arriving: Arriving,
  unpacked: { total: number },
  visit: ZipVisitor,
): AsyncGenerator<void, ZipEntry, Buffer | null> {
  const offset = arriving.taken - 4;
  const head = yield* arriving.take(26);
  const [flags, method] = [head.readUInt16LE(2), head.readUInt16LE(4)];
  const name = nameOf(yield* arriving.take(head.readUInt16LE(22)));
  yield* arriving.take(head.readUInt16LE(24));
  if (flags & 1) throw unsafe('locked', 'it is locked with a password');
  const hasSizes = (flags & 8) === 0;
  const [packedSize, size] = [head.readUInt32LE(14), head.readUInt32LE(18)];
  const want = visit(name);
  let found = 0;
  const take = (content: Buffer) => {
    found += content.length;
    unpacked.total += content.length;
    const bomb = unpacked.total > MUCH && unpacked.total > arriving.taken * MOST_TIMES;
    if (bomb || unpacked.total > MOST_UNPACKED)
      throw unsafe('too-large-inside', 'it unpacks to far more than it seems');
    want?.(content);
  };
  const start = arriving.taken;
  if (method === 8) yield* inflate(arriving, take);
  else if (method === 0 && hasSizes) yield* arriving.pass(packedSize, take);
  else throw unsafe('damaged', 'it is packed in a way that is not used for documents');
  const packed = arriving.taken - start;
  const told = hasSizes ? [packedSize, size] : yield* descriptor(arriving);
  if (told[0] !== packed || told[1] !== found) throw unsafe('damaged', 'its sizes are not what it says');
  return { name, offset, size: found };
}

/** The sizes that stand behind a file whose header could not know them. */
async function* descriptor(arriving: Arriving): AsyncGenerator<void, [packed: number, size: number], Buffer | null> {
  const first = yield* arriving.take(4);
  if (first.readUInt32LE() === DESCRIPTOR) yield* arriving.take(4);
  const sizes = yield* arriving.take(8);
  return [sizes.readUInt32LE(0), sizes.readUInt32LE(4)];
}

/** The list at the end must name the same files in the same places. */
async function* compare(arriving: Arriving, entry: ZipEntry): AsyncGenerator<void, void, Buffer | null> {
  const head = yield* arriving.take(42);
  const name = nameOf(yield* arriving.take(head.readUInt16LE(24)));
  yield* arriving.take(head.readUInt16LE(26) + head.readUInt16LE(28));
  const isLink = ((head.readUInt32LE(34) >>> 16) & 0xf000) === 0xa000;
  if (isLink) throw unsafe('damaged', 'it holds a link to another file');
  if (name !== entry.name || head.readUInt32LE(38) !== entry.offset || head.readUInt32LE(20) !== entry.size)
    throw unsafe('damaged', 'its list of files says something else than the files');
}

async function* end(arriving: Arriving, count: number): AsyncGenerator<void, void, Buffer | null> {
  const tail = yield* arriving.take(18);
  yield* arriving.take(tail.readUInt16LE(16));
  if (tail.readUInt16LE(6) !== count) throw unsafe('damaged', 'its list of files is not complete');
  if (!(yield* arriving.isOver())) throw unsafe('two-in-one', 'it goes on after the end of the archive');
}

function nameOf(bytes: Buffer): string {
  const name = bytes.toString('utf8');
  const isOutside = name.startsWith('/') || name.split(/[/\\]/).includes('..') || /^[a-z]:/i.test(name);
  // eslint-disable-next-line no-control-regex -- naming the control characters is the point
  if (isOutside || name.includes('\\') || /[\u0000-\u001f]/.test(name) || name === '')
    throw unsafe('damaged', 'it holds a file whose name leads elsewhere');
  if (RUNS.test(name)) throw unsafe('runs', `it holds ${name.split('/').at(-1)}, which could run`);
  return name;
}

/** Unpacks until the packed content says that it ends, and gives back what was read too far. */
async function* inflate(
  arriving: Arriving,
  take: (content: Buffer) => void,
): AsyncGenerator<void, void, Buffer | null> {
  const inflating = new Inflating(take);
  let fed = 0;
  try {
    while (!inflating.isOver) {
      const piece = yield* arriving.some();
      fed += piece.length;
      await inflating.feed(piece);
    }
    arriving.giveBack(fed - inflating.used);
  } finally {
    inflating.close();
  }
}
