/** What everyone may know of a buyer. */
export class BuyerDto {
  id: string;
  name: string;
  /**
   * Colour of its pages; null = that of Schakel.
   * @example #1f5f8b
   */
  accent: string | null;
  /** Needs and consultations that are planned or open. */
  current: number;
  /** All that it ever published. */
  published: number;
}
