/** Which files may come in. */
interface FileLimits {
  maxBytes: number;
  /** Without the dot, in small letters. */
  extensions: readonly string[];
}

/** Why a file cannot come in, as far as its name and size tell; the API looks inside it as well. */
export function fileFault(
  file: Pick<File, 'name' | 'size'>,
  limits: FileLimits,
): 'type' | 'size' | 'empty' | undefined {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase();
  if (!extension || !limits.extensions.includes(extension)) return 'type';
  if (file.size === 0) return 'empty';
  return file.size > limits.maxBytes ? 'size' : undefined;
}
