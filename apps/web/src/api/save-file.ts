interface FileAnswer {
  data?: unknown;
  response: Response;
}

/** How long a browser gets to take a file over before its address ends, in milliseconds. */
const HANDED_OVER = 60_000;

/**
 * Saves a file that only someone who is signed in can get, which a plain link cannot: the sign-in is in a header. The
 * request must say `parseAs: 'blob'`. @param name used where the API names no file @throws Problem
 */
export async function saveFile(asked: Promise<FileAnswer>, name: string): Promise<void> {
  const { data, response } = await asked;
  handOver(data as Blob, nameIn(response.headers.get('content-disposition')) ?? name);
}

/** Saves a text that the page itself made. */
export const saveText = (name: string, text: string): void =>
  handOver(new Blob([text], { type: 'application/json' }), name);

function handOver(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HANDED_OVER);
}

/** RFC 6266: the encoded name, else the plain one. */
function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
}
