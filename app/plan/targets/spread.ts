import { Decimal } from 'decimal.js'

/** How the target of a year may be spread over its months: evenly, more from month to month, or as months have been. */
export const CURVES = ['even', 'rising', 'as_before'] as const
export type Curve = (typeof CURVES)[number]
export const MONTHS = 12

/**
 * A year's target in twelve parts that add up to it exactly, by how much each month weighs; parts have so many decimal
 * places as the target may have. Where nothing weighs anything, all months weigh the same.
 */
export function spreadOver(target: string, weights: readonly Decimal.Value[], places: number): string[] {
  const given = weights.map((weight) => Decimal.max(weight, 0))
  const whole = given.reduce((sum, weight) => sum.plus(weight), new Decimal(0))
  const parts = whole.isZero() ? given.map(() => new Decimal(1)) : given
  const sum = whole.isZero() ? new Decimal(parts.length) : whole
  let [passed, spent] = [new Decimal(0), new Decimal(0)]
  return parts.map((weight) => {
    passed = passed.plus(weight)
    const due = passed.times(target).div(sum).toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
    const part = due.minus(spent)
    spent = due
    return part.toFixed()
  })
}

/** How much each month weighs on a curve; `before` is what the same months of earlier years brought together. */
export function weightsOf(curve: Curve, before: readonly string[]): Decimal.Value[] {
  if (curve === 'as_before') return [...before]
  return Array.from({ length: MONTHS }, (_, month) => (curve === 'rising' ? month + 1 : 1))
}

/** Whether parts add up to the whole exactly. */
export function addsUp(parts: readonly string[], whole: string): boolean {
  return parts.reduce((sum, part) => sum.plus(part), new Decimal(0)).eq(whole)
}

/** What of a target no part is to bring; negative where the parts are to bring more than the whole. */
export function remainderOf(parts: readonly { value: string }[], whole: string): string {
  return parts.reduce((left, { value }) => left.minus(value), new Decimal(whole)).toFixed()
}
