/**
 * What each sign weighs when a text is led to a group of CPV, fitted on notices in 24 languages and rounded. In one
 * place, with a version, so that what was suggested can be told apart from what would be.
 */
export const SUGGESTION_WEIGHTS = {
  version: '2026-11',
  group: {
    /** How well the labels of the division fit on the whole. */
    divisionLabels: 2.9,
    divisionDocument: 0.8,
    /** The best label of the group, by five-letter windows. */
    bestLabel: 0.8,
    /** The same by stems. */
    bestStems: 0.6,
    /** How common the group is in published contracts. */
    common: 0.4,
    /** The best label after translation into English, and the labels of the group together. */
    translatedLabel: 0.8,
    translatedDocument: 1.3,
    /** Where the most alike published texts went, by label vectors. */
    alikeGroup: 0.15,
    alikeDivision: 0.2,
    /** The same by what they say in English. */
    translatedAlikeGroup: 0.12,
    translatedAlikeDivision: 0.25,
  },
  code: {
    label: 3.7,
    stems: 1.3,
    /** The best label of the class. */
    classLabel: 0.8,
    /** Buyers like groups and classes better than divisions and single products. */
    depth: [0, 0.9, 0.6, 0.1, 0],
    common: 0.7,
  },
} as const;
