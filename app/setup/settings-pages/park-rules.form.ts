import { Decimal } from 'decimal.js'
import { z } from 'zod'
import { decimalField, numbersField, wholeField, wholeNumbersField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'
import { readNumber } from '~/shared/typed-number'
import { WHEN } from './when.form'

const wrong = { missing: 'required', wrong: 'number_wrong' }
const points = decimalField({ digits: 3, places: 2 }, wrong)
  .transform(Number)
  .refine((value) => value <= 100, 'number_wrong')

type Indicator = { zh: string; en: string; weight: number; target: number | null }

/** One indicator a line, its cells apart by a bar or a tab: Chinese, English, weight, target (may be left out). */
function readIndicators(typed: string): Indicator[] | null {
  const lines = typed.split('\n').flatMap((line) => {
    const cells = line.split(/[|｜\t]/).map((cell) => cell.trim())
    return cells.some((cell) => cell !== '') ? [cells] : []
  })
  const read = lines.map(([zh = '', en = '', weight = '', target = '']) => ({
    zh,
    en: en || zh,
    weight: figure(weight),
    target: target === '' ? null : figure(target),
  }))
  return read.every(isSound) ? read : null
}

/** A figure of a cell; what cannot be read is sound nowhere. */
function figure(typed: string): number {
  const read = readNumber(typed, { unit: 'percent', digits: 3 })
  return read.ok ? Number(read.value) : NaN
}

function isSound({ zh, en, weight, target }: Indicator): boolean {
  const fine = zh !== '' && zh.length <= 40 && en.length <= 80 && weight > 0 && weight <= 100
  return fine && (target === null || (target >= 0 && target <= 100))
}

/** The indicators as the field shows them again. */
export function indicatorsInLines(indicators: readonly Indicator[]): string {
  return indicators.map(({ zh, en, weight, target }) => [zh, en, weight, target ?? ''].join(' | ')).join('\n')
}

/** Whether parts are a hundred together, as they were typed: 70.1, 20.2 and 9.7 are. */
function isHundred(parts: readonly number[]): boolean {
  return parts.reduce((sum, part) => sum.plus(part), new Decimal(0)).eq(100)
}

const MOST_INDICATORS = 12
const MOST_ALERTS = 6

/** Days before, apart by commas; the most first, each once. */
const wholeNumbers = wholeNumbersField([1, 365], 'day', 'number_wrong')
  .refine((days) => days.length <= MOST_ALERTS, 'number_wrong')
  .transform((days) => days.toSorted((one, other) => other - one))

/** By what parks are assessed, when one moves down, and how the reward is shared. */
export const ParkRulesForm = z
  .object({
    indicators: paragraph(2000, { missing: 'required' }).transform((typed, context) => {
      const read = readIndicators(typed)
      const isWhole = read !== null && isHundred(read.map(({ weight }) => weight))
      if (read && read.length <= MOST_INDICATORS && isWhole) return read
      context.addIssue({ code: 'custom', message: read ? 'weights_wrong' : 'indicators_wrong' })
      return z.NEVER
    }),
    excellentFrom: points,
    goodFrom: points,
    fairFrom: points,
    reviewsInARow: wholeField([1, 12], wrong),
    lastPlaces: wholeField([1, 50], wrong),
    lastIn: z.enum(['each', 'last'], 'required'),
    observationMonths: wholeField([1, 60], wrong, 'month'),
    observationAlertDays: wholeNumbers,
    objectionDays: wholeField([0, 60], wrong, 'day'),
    slipTimes: wholeField([2, 1_000_000], wrong),
    rewardShares: numbersField({ unit: 'percent', digits: 3, places: 2 }, 'shares_wrong').refine(
      (shares) => shares.length === 0 || (shares.every((share) => share > 0) && isHundred(shares)),
      'shares_wrong',
    ),
    ...WHEN,
  })
  .refine(({ excellentFrom, goodFrom, fairFrom }) => excellentFrom > goodFrom && goodFrom > fairFrom, {
    path: ['fairFrom'],
    error: 'grades_wrong',
  })
  .transform(({ effectiveOn, reason, basedOn, lastIn, ...content }) => ({
    content: { ...content, lastInEach: lastIn === 'each' },
    when: { effectiveOn, reason, basedOn },
  }))
