/** Whom visitors and users can write to. */
export class ContactDto {
  /**
   * Of those who run this installation; null = not told.
   * @example hulp@schakel.example
   */
  email: string | null;
}
