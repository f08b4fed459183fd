import type { QuestionAnswer } from '../questionnaire/answer.js';
import type { Question } from '../questionnaire/questionnaire.js';

/** How answers to one question spread: what a chart shows. Null for texts, which nobody can count. */
export interface Distribution {
  /** How many firms answered the question. */
  firms: number;
  /** In the order of the question: options, steps, ranges of numbers, months. */
  bars: Bar[];
  /** Of numbers and scales; null for others, and where nobody answered. */
  summary: Summary | null;
}

export interface Bar {
  /** The option as asked, the step, the range as `10 – 19`, or the month as `2027-03`. */
  label: string;
  firms: number;
}

export interface Summary {
  min: number;
  max: number;
  mean: number;
  median: number;
}

/** At most so many ranges: more than a reader takes in. */
const MOST_RANGES = 8;

/** @param values the answers of firms that answered; one each */
export function distributionOf(question: Question, values: readonly QuestionAnswer['value'][]): Distribution | null {
  const numbers = values.filter((value) => typeof value === 'number');
  switch (question.type) {
    case 'choice':
    case 'multiple-choice':
      return { firms: values.length, bars: countEach(question.options ?? [], values.map(asList)), summary: null };
    case 'scale': {
      const steps = Array.from({ length: question.steps ?? 0 }, (_, at) => String(at + 1));
      const bars = countEach(
        steps,
        numbers.map((value) => [String(value)]),
      );
      return { firms: numbers.length, bars, summary: summaryOf(numbers) };
    }
    case 'number':
      return { firms: numbers.length, bars: rangesOf(numbers), summary: summaryOf(numbers) };
    case 'date': {
      const months = values.map((value) => String(value).slice(0, 7));
      const inOrder = [...new Set(months)].sort();
      return {
        firms: months.length,
        bars: countEach(
          inOrder,
          months.map((month) => [month]),
        ),
        summary: null,
      };
    }
    default:
      return null;
  }
}

function asList(value: QuestionAnswer['value']): string[] {
  return Array.isArray(value) ? value : [String(value)];
}

function countEach(labels: readonly string[], chosen: readonly string[][]): Bar[] {
  return labels.map((label) => ({ label, firms: chosen.filter((labels) => labels.includes(label)).length }));
}

/** Lowest, highest, mean and middle value; null for none. */
export function summaryOf(numbers: readonly number[]): Summary | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return null;
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1] ?? min, sorted[Math.floor(middle)] ?? max];
  // halves and shares first: sums of large numbers would overflow
  const mean = sorted.reduce((sum, number) => sum + number / sorted.length, 0);
  return { min, max, mean: within(mean, min, max), median: within(below / 2 + above / 2, below, above) };
}

function within(number: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, number));
}

/**
 * Ranges of equal, round width that hold all numbers; few answers make few ranges. Of whole numbers each says its first
 * and its last; of others it is from the first on, up to but without the last.
 */
export function rangesOf(numbers: readonly number[]): Bar[] {
  const summary = summaryOf(numbers);
  if (!summary) return [];
  const { min, max } = summary;
  if (min === max) return [{ label: String(min), firms: numbers.length }];
  const isWhole = numbers.every(Number.isSafeInteger);
  const ranges = Math.min(MOST_RANGES, Math.ceil(Math.log2(numbers.length)) + 1);
  const rough = roundWidth(max / ranges - min / ranges);
  const width = isWhole ? Math.max(1, rough) : rough;
  // too close together for a number to tell
  if (!(width > 0)) return [{ label: range(min, max), firms: numbers.length }];
  const first = Math.floor(min / width);
  const last = Math.floor(max / width);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const index = first + at;
    const firms = numbers.filter((number) => Math.floor(number / width) === index).length;
    return { label: isWhole ? wholeRange(index * width, width) : range(index * width, (index + 1) * width), firms };
  });
}

/** `10 – 19`, or `10` where it holds one number. */
function wholeRange(first: number, width: number): string {
  return width === 1 ? String(first) : range(first, first + width - 1);
}

function range(from: number, to: number): string {
  return `${round(from)} – ${round(to)}`;
}

/** The next of 1, 2, 5, 10, 20, 50 … that is at least so wide. */
function roundWidth(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((factor) => factor * power >= atLeast) ?? 10;
  return factor * power;
}

/** Without the dust of binary fractions. */
function round(number: number): number {
  return Number(number.toPrecision(12));
}
