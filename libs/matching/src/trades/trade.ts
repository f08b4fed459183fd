/**
 * A trade: work that social firms do, under all the names people give it. CPV labels know few of these names, and firms
 * know few CPV codes; a trade ties them together, in two languages.
 */
export interface Trade {
  /** Dutch, kebab-case, never changes: `glazenwassen`. */
  id: string;
  /** CPV 2008 codes (Regulation (EC) No 213/2008) that mean this trade, with everything below them; none where CPV has no such code. */
  cpv: readonly string[];
  nl: TradeNames;
  en: TradeNames;
  questions: readonly TradeQuestion[];
}

export interface TradeNames {
  /** What to call the trade on a screen. */
  label: string;
  /**
   * Synonyms and typical phrases. A name of several words is found where its words stand near each other in a sentence,
   * in any order and inflection, also as parts of a compound.
   */
  names: readonly string[];
}

/** A plain question to a firm in this trade, whose answer makes its profile sharper. */
export interface TradeQuestion {
  /** Of this trade and question, never changes: `glazenwassen.binnen`. */
  id: string;
  /** CPV codes to add where the answer is yes; may be none. */
  cpv: readonly string[];
  nl: QuestionWords;
  en: QuestionWords;
}

export interface QuestionWords {
  asks: string;
  /** What a yes means, to add to what the firm offers; empty where the firm has to find the words itself. */
  adds: string;
  /** A profile that holds one of these, found as names of trades are, has answered the question. */
  answers: readonly string[];
}
