import { recordEvent } from '~/ground/audit/record.server'
import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dayFromDate, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import { firmEvents } from './events'
import type { FiguresInput } from './report-figures.form'
import { visibleTo } from './visible.server'

export type FiguresRefusal = 'before_the_firm' | 'year_to_come' | 'changed_meanwhile' | 'unknown_file'

/** Reports the figures of a year, or corrects them: a correction is a new version, the highest one counts. */
export async function reportFigures(
  actor: Actor,
  firmId: string,
  input: FiguresInput,
  now: Date,
): Promise<Outcome<{ version: number }, FiguresRefusal>> {
  if (!can(actor.role, 'report_figures')) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'report_figures' }
  const work = () =>
    inTransaction((tx) => once(tx, by, now, () => writeFigures(tx, actor, firmId, input, now)))
  return onConstraint(work, {
    YearFigures_enclaveId_firmId_year_version_key: () => refuse('changed_meanwhile'),
  })
}

async function writeFigures(
  tx: Tx,
  actor: Actor,
  firmId: string,
  input: FiguresInput,
  now: Date,
): Promise<Outcome<{ version: number }, FiguresRefusal>> {
  const { enclaveId } = actor
  const { year, basedOn, file, idempotencyKey: _, ...figures } = input
  const firm = (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })) ?? notFound()
  const founded = yearOf(dayFromDate(firm.foundedOn))
  if (year < founded) return refuse('before_the_firm', { year, founded })
  if (year > yearOf(dayOf(now))) return refuse('year_to_come', { year })
  const last = await tx.yearFigures.findFirst({
    where: { enclaveId, firmId, year },
    orderBy: { version: 'desc' },
  })
  const known = last?.version ?? 0
  if (basedOn !== undefined && basedOn !== known) return refuse('changed_meanwhile')

  const id = newId()
  if (file) {
    const attached = await attachFile(tx, actor, file, { type: 'figures', id })
    if (!attached.ok) return attached
  }
  const version = known + 1
  await tx.yearFigures.create({
    data: {
      enclaveId,
      id,
      firmId,
      year,
      version,
      ...figures,
      fileId: file ?? null,
      reportedById: actor.userId,
      reportedAt: now,
    },
  })
  const kind = version === 1 ? 'figures_reported' : 'figures_corrected'
  const payload = { year, version, ...figures, taxYuan: figures.taxYuan ?? null }
  await recordEvent(
    tx,
    { enclaveId, actor, subject: { type: 'figures', id }, firmId, event: firmEvents[kind](payload) },
    now,
  )
  return ok({ version })
}
