/** How much there is at this moment, at most half a minute old. */
export class CountsDto {
  /**
   * Published social firms.
   * @example 62
   */
  firms: number;
  /** Open needs and consultations together. */
  open: number;
  /** Open consultations. */
  consultations: number;
  /**
   * What is open and closes within seven days.
   * @example 3
   */
  closingThisWeek: number;
}
