/** `711911-2023`, `00711911-2023`: number and year. */
const NUMBERED = /^0*(\d{1,8})-((?:19|20)\d{2})$/;
/** `2021/S 081-209921`, also `2021_S_081-209921`: year, issue of the Official Journal, number. */
const OFFICIAL_JOURNAL = /^((?:19|20)\d{2})[/_ ]S[ _]?\d{1,3}[-–]0*(\d{1,8})$/;

/**
 * One way to write a TED publication number, whichever way it was written: number without leading zeros, hyphen,
 * year. Undefined where the text is not a publication number.
 */
export function publicationKey(written: string | undefined): string | undefined {
  const text = written?.trim() ?? '';
  const numbered = NUMBERED.exec(text);
  if (numbered) return Number(numbered[1]) > 0 ? `${Number(numbered[1])}-${numbered[2]}` : undefined;
  const journal = OFFICIAL_JOURNAL.exec(text);
  return journal ? `${Number(journal[2])}-${journal[1]}` : undefined;
}
