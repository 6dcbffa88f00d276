import { must } from '~/example/drivers/must'
import { answerQuarter } from '~/landing/quarters/answer.server'
import { QuarterForm } from '~/landing/quarters/quarter.form'
import { quarterAsked, type LandedMade } from '../support/scenes/landing/landed'
import type { World } from '../support/world'

/** A working morning within the days in which the third quarter of 2026 is answered. */
export const OCTOBER = new Date('2026-10-08T02:00:00Z')
export const typed = (output: string, given: Record<string, string> = {}) =>
  QuarterForm.parse({ output, tax: '12.5', jobs: '40', consent: 'yes', basedOn: '0', ...given })

/** Answers a quarter of a landing as its founder would, by the letter's link. */
export async function say(world: World, made: LandedMade, quarter: string, output: string, given = {}) {
  const { token, quarterId } = await quarterAsked(world, made, { quarter })
  must(await answerQuarter({ token }, typed(output, given), world.now), `${quarter} ${output}`)
  return { token, quarterId }
}

export const status = async (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : thrown),
  )
