/**
 * What may be wrong with one field, by a code that never changes, with the names of its parameters. Together with the
 * parameters a code says enough to tell it in any language; `message` says it in English, for who writes a program.
 */
export const FIELD_CODES = {
  // Presence and kind
  required: [],
  unknownField: [],
  isNotEmpty: [],
  isString: [],
  isInt: [],
  isNumber: [],
  isBoolean: [],
  isArray: [],
  isObject: [],
  nestedValidation: [],
  isCounts: [],
  answerValue: [],
  // Size
  length: ['min', 'max'],
  minLength: ['min'],
  maxLength: ['max'],
  maxWords: ['max', 'given'],
  min: ['min'],
  max: ['max'],
  arrayMinSize: ['min'],
  arrayMaxSize: ['max'],
  between: ['min', 'max'],
  rangeReversed: [],
  // Form
  matches: [],
  plainText: [],
  isEmail: [],
  isUrl: [],
  isUuid: [],
  day: [],
  moment: [],
  kvkNumber: [],
  postcode: [],
  languageCode: [],
  countryCode: [],
  phone: [],
  colour: [],
  token: [],
  ledgerHead: [],
  questionId: [],
  cursor: [],
  idempotencyKey: [],
  // Choice
  isIn: ['values'],
  unknownCode: ['given', 'meant'],
  unknownCpv: ['given', 'meant'],
  unknownNuts: ['given', 'meant'],
  unknownPlace: ['given', 'meant'],
  unknownQuestion: ['given'],
  unknownMember: [],
  duplicate: [],
  taken: [],
  eitherOr: [],
  // Time
  deadlinePassed: [],
  dateInFuture: [],
  onlyLater: [],
  fixedSincePublication: [],
  workingDays: ['min'],
  questionsAfterDeadline: [],
  // Files
  fileEmpty: [],
  fileType: ['values'],
  fileContent: ['expected'],
  fileUnsafe: ['reason'],
  fileVirus: ['given'],
  // Rules of one field
  countsExceedEmployees: [],
  contrast: ['min', 'given'],
  tellsWhoAsks: ['found'],
  weakPassword: [],
  wrongPassword: [],
  quotesConfidential: [],
  /** Wrong in a way that only `message` tells. */
  invalid: [],
} as const satisfies Record<string, readonly string[]>;

export type FieldCode = keyof typeof FIELD_CODES;

/** The parameters of a code, by the names above. */
export type FieldParameters = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing wrong with the input: where (a JSON pointer, or the name of a query parameter) and how to mend it. */
export interface FieldError {
  pointer: string;
  message: string;
  /** `invalid` unless said. */
  code?: FieldCode | undefined;
  params?: FieldParameters | undefined;
}
