/** Pixels of the longer side to try, one after the other, until the picture is small enough. */
const SIDES = [256, 128, 64];
/** Characters; the API takes a few more. */
const MOST = 43_000;

/**
 * A picture as a logo: a small PNG as a data address. Drawn anew, so that nothing of the file is kept but what one sees
 * (a photograph may tell where it was taken). @returns undefined for what is no picture
 */
export async function pictureToLogo(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  for (const side of SIDES) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const logo = canvas.toDataURL('image/png');
    if (logo.length <= MOST) return logo;
  }
  return undefined;
}
