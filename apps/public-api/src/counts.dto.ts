/** How much there is at this moment, at most half a minute old. */
export class CountsDto {
  /**
   * Published social firms.
   * @example 62
   */
  firms: number;
  /** Needs and consultations together that are open or announced: as many as a search without filters finds. */
  current: number;
  /** Consultations among them. */
  consultations: number;
  /**
   * What closes within seven days.
   * @example 3
   */
  closingThisWeek: number;
}
