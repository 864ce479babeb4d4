/** How often the findings of each rule were right: every one was read. */
export interface Measured {
  /** What the rules were run over. */
  readonly sets: readonly string[];
  /** By rule, for each of the sets: right, wrong. */
  readonly findings: Readonly<Record<string, readonly (readonly [right: number, wrong: number])[]>>;
}

// prettier-ignore
export const measured: Measured = {
  sets: [
    '420 political news articles of 2015-16',
    '339 articles of agencies, papers and a news wiki',
    'our own articles',
    'four articles with slips planted',
  ],
  findings: {
    'date/age-arithmetic': [[0, 0], [0, 0], [0, 0], [2, 0]],
    'date/duration-arithmetic': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'date/impossible': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'date/impossible-time': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'date/range-reversed': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'date/relative-no-date': [[0, 0], [6, 0], [7, 0], [0, 0]],
    'date/tense': [[0, 0], [0, 0], [0, 0], [2, 0]],
    'date/weekday-mismatch': [[0, 0], [0, 0], [1, 0], [2, 0]],
    'number/change-arithmetic': [[0, 0], [0, 0], [1, 0], [4, 0]],
    'number/conflict': [[0, 2], [0, 0], [0, 0], [0, 0]],
    'number/conversion': [[0, 0], [0, 0], [0, 0], [4, 0]],
    'number/exchange-rate': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'number/headline-mismatch': [[0, 0], [0, 2], [0, 0], [0, 0]],
    'number/list-count': [[0, 0], [0, 0], [0, 0], [2, 0]],
    'number/magnitude': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'number/parts-sum': [[0, 0], [0, 0], [0, 0], [2, 0]],
    'number/percent-over-100': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'number/percent-vs-points': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'number/ratio-arithmetic': [[0, 0], [0, 0], [0, 0], [2, 0]],
    'number/unit-mismatch': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'quote/duplicate': [[0, 2], [1, 0], [0, 0], [0, 0]],
    'quote/edited': [[3, 0], [1, 0], [0, 0], [0, 0]],
    'quote/headline-missing': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'quote/mixed-marks': [[45, 2], [1, 0], [0, 0], [2, 0]],
    'quote/near-duplicate': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'quote/unbalanced': [[32, 1], [6, 0], [0, 0], [1, 0]],
    'source/anonymous-only': [[1, 0], [0, 2], [0, 1], [0, 0]],
    'source/anonymous-unexplained': [[9, 1], [3, 0], [1, 0], [0, 0]],
    'source/unattributed-expectation': [[29, 13], [11, 5], [0, 0], [0, 0]],
    'source/vague': [[1, 0], [1, 0], [0, 0], [0, 0]],
    'speaker/age-conflict': [[0, 0], [0, 0], [0, 0], [1, 0]],
    'speaker/name-variant': [[5, 0], [2, 0], [0, 0], [1, 0]],
    'text/encoding': [[7, 0], [0, 0], [0, 0], [2, 0]],
    'text/invisible': [[6, 0], [0, 0], [0, 0], [0, 0]],
    'text/leftover': [[0, 0], [0, 0], [0, 0], [3, 0]],
    'text/missing-space': [[3, 2], [3, 0], [15, 0], [2, 0]],
    'text/repeated-paragraph': [[2, 0], [0, 0], [0, 0], [0, 0]],
    'text/repeated-word': [[10, 1], [4, 0], [0, 0], [0, 0]],
  },
};
