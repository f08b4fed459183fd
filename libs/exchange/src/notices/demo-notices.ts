import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dataFile } from '@schakel/platform';
import { XML_LIMITS } from './xml-document.js';

/** A notice file, unpacked. */
export interface NoticeFile {
  /** `033909-2022.xml`. */
  fileName: string;
  bytes: Uint8Array;
}

/** The published notices that ship with Schakel (`libs/exchange/data/notices`, source and changes in its README). */
export function* demoNotices(): Generator<NoticeFile> {
  const folder = dataFile('exchange', 'notices');
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.xml.gz')) continue;
    const bytes = gunzipSync(readFileSync(`${folder}/${name}`), { maxOutputLength: XML_LIMITS.bytes });
    yield { fileName: name.slice(0, -3), bytes };
  }
}

/** One of them, by the name of its file without ending. */
export function demoNotice(name: string): NoticeFile {
  const bytes = gunzipSync(readFileSync(dataFile('exchange', `notices/${name}.xml.gz`)));
  return { fileName: `${name}.xml`, bytes };
}
