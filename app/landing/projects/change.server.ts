import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import { landingEvents } from './events'
import type { Change } from './move.form'
import { notifyAll } from './notify.server'
import { ownProject, type ProjectRow } from './visible.server'
import { projectLetters } from './letters'

export type ChangeRefusal = 'is_dropped' | 'area_missing' | 'facts_unchanged' | 'changed_meanwhile'

/**
 * Changes how much a project invests, on how much land or floor, what it makes and which leader is in charge; what was
 * said before stays on record.
 */
export async function changeProject(
  actor: Actor,
  projectId: string,
  input: Change,
  now: Date,
): Promise<Outcome<{ projectId: string }, ChangeRefusal>> {
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    if (!can(actor.role, 'change')) forbidden()
    const { enclaveId, id, firmId, ref, premises } = project
    if (project.stage === 'dropped') return refuse('is_dropped')
    const area = premises === 'land' ? input.areaMu : input.areaSqm
    if (!area) return refuse('area_missing')
    const changes = changesOf(project, { ...input, area })
    if (changes.length === 0) return refuse('facts_unchanged')
    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, version: input.version, stage: { not: 'dropped' } },
      data: {
        investmentYuan: input.investment,
        productZh: input.product,
        leader: input.leader ?? '',
        ...(premises === 'land' ? { areaMu: area } : { areaSqm: area }),
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await notifyAll(tx, actor, project, projectLetters.landing_changed, { reason: input.reason }, now)
    const event = landingEvents.landing_changed({ ref, reason: input.reason, changes })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'project', id }, firmId, event }, now)
    return ok({ projectId: id })
  })
}

type Said = Pick<Change, 'investment' | 'product' | 'leader'> & { area: string }

/** What differs, each with what stood before; 32 and 32.00 are the same. */
function changesOf({ premises, investmentYuan, areaMu, areaSqm, productZh, leader }: ProjectRow, said: Said) {
  const land = premises === 'land'
  const before = land ? areaMu : areaSqm
  const lines = [
    {
      field: 'investment',
      from: investmentYuan.toFixed(2),
      to: said.investment,
      same: investmentYuan.equals(said.investment),
    },
    {
      field: land ? 'areaMu' : 'areaSqm',
      from: before?.toString() ?? '',
      to: said.area,
      same: before?.equals(said.area) ?? false,
    },
    { field: 'product', from: productZh, to: said.product, same: productZh === said.product },
    { field: 'leader', from: leader, to: said.leader ?? '', same: leader === (said.leader ?? '') },
  ]
  return lines.filter(({ same }) => !same).map(({ field, from, to }) => ({ field, from, to }))
}
