import { askQuarters } from '~/landing/quarters/ask.server'
import { answerQuarter } from '~/landing/quarters/answer.server'
import { firstDayOf, lastEnded, quarterBefore, type Quarter } from '~/landing/quarters/quarter'
import { QuarterForm } from '~/landing/quarters/quarter.form'
import { remindOfQuarters } from '~/landing/quarters/remind.server'
import { secretOf } from '~/landing/quarters/links.part.server'
import { db } from '~/platform/db.server'
import { addDays } from '~/shared/days'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { COURSES, QUARTERS_BACK, quarterOf } from '~/example/plans/quarters-of-weinan'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

/** The quarters after landing: asked for by letter, answered by its link; two firms are silent at last. */
export function runQuarters(enclave: Enclave): void {
  const { time, today, enclaveId } = enclave
  const chance = enclave.chance.of('quarters')
  const last = lastEnded(today)
  time.begin(async () => {
    for (let ago = QUARTERS_BACK - 1; ago >= 0; ago -= 1) {
      const quarter = quarterBefore(last, ago)
      const begin = firstDayOf(quarterBefore(quarter, -1))
      const on = (days: number) => momentOf(workingDayFrom(addDays(begin, days)), chance, 10, 11)
      await askQuarters(await time.until(on(7)), enclaveId)
      const answeredAt = await time.until(on(13))
      await answerAll(enclave, quarter, ago, answeredAt)
      if (ago === 0) await remindOfQuarters(await time.until(on(21)), enclaveId)
    }
  })
}

async function answerAll({ enclaveId, chance }: Enclave, quarter: Quarter, ago: number, at: Date) {
  const asks = await db.quarterAsk.findMany({
    where: { enclaveId, quarter },
    include: { links: { orderBy: { id: 'asc' }, take: 1 }, project: { include: { firm: true } } },
    orderBy: { project: { ref: 'asc' } },
  })
  for (const { projectId, project, links } of asks) {
    const [link] = links
    if (!link) continue
    const own = chance.of(`quarters ${project.firm.uscc}`)
    const course = COURSES[Number(project.ref.slice(-4))] ?? 'steady'
    const figures = quarterOf(course, ago, own.whole(80, 380), own)
    if (!figures) continue
    const input = QuarterForm.parse({ ...figures, consent: 'yes', basedOn: '0' })
    const token = secretOf(enclaveId, link.id)
    must(await answerQuarter({ token }, input, at), `answer ${quarter} of ${projectId}`)
  }
}
