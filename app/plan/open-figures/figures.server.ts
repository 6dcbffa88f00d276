import type { enclaveBySlug } from '~/ground/people/guard.server'
import { boardOf, withTargets } from '~/plan/board/board.server'
import { closingsOf } from '~/plan/months/queries.server'
import { nameOfMonth } from '~/plan/months/calendar'
import { db } from '~/platform/db.server'
import { Decimal } from 'decimal.js'
import type { Day } from '~/shared/days'
import type { OpenFigures } from './shape'

type Enclave = Awaited<ReturnType<typeof enclaveBySlug>>

/** What an enclave publishes of its plan: approved figures only, nothing of what waits or of whom. */
export async function openFigures(enclave: Enclave, today: Day): Promise<OpenFigures> {
  const board = withTargets(await boardOf(enclave.id, today))
  const closings = await closingsOf(enclave.id, board)
  const figures = await db.monthFigure.findMany({
    where: { enclaveId: enclave.id, closingId: { in: closings.map(({ id }) => id) } },
    select: { closingId: true, indicatorId: true, value: true, due: true },
  })
  const { slug, nameZh, nameEn, homeCityZh, homeCityEn, hostCityZh, hostCityEn } = enclave
  return {
    version: 1,
    enclave: {
      slug,
      name: { zh: nameZh, en: nameEn },
      homeCity: { zh: homeCityZh, en: homeCityEn },
      hostCity: { zh: hostCityZh, en: hostCityEn },
    },
    plan: { from: board.from, to: board.to },
    asOf: board.over ? board.to : board.today,
    indicators: board.indicators.map(
      ({ id, code, name, unit, unitCode, rule, note, target, strict, better, progress }) => ({
        code,
        name,
        unit: unitCode as OpenFigures['indicators'][number]['unit'],
        unitName: unit,
        definition: rule,
        note,
        target: exact(target),
        mustExceed: strict,
        better,
        value: exact(progress.value),
        due: exact(progress.due),
        months: closings.flatMap((closing) => {
          const own = figures.find((one) => one.closingId === closing.id && one.indicatorId === id)
          if (!own) return []
          const [value, due] = [exact(own.value.toFixed(2)), exact(own.due.toFixed(2))]
          return [{ month: nameOfMonth(closing.month), until: closing.until, value, due }]
        }),
      }),
    ),
  }
}

const exact = (value: string) => new Decimal(value).toFixed()
