import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { remembered } from '~/platform/remembered.server'
import { askTogether } from '~/platform/together.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { changesFromJson, IDENTITY_FIELDS } from '~/ground/firms/identity'
import { identityInWords, identityWords } from '~/ground/firms/identity-words'
import { visibleSql, visibleTo } from '~/ground/firms/visible.server'

export type OpenChange = { id: string; on: Day } | null
export type DeclinedChange = { on: Day; answer: string } | null

/** What a firm has asked to change of its register, the latest first, read once for a page. */
export function changesOn(enclaveId: string, firmId: string) {
  return remembered(`changes ${firmId}`, () =>
    db.firmChange.findMany({
      where: { enclaveId, firmId },
      orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
      take: 200,
    }),
  )
}

/** The request of a firm that is being checked, and its last one when that was declined. */
export async function changesOfFirm(enclaveId: string, firmId: string) {
  const last = (await changesOn(enclaveId, firmId)).find(({ state }) => state !== 'withdrawn')
  const open: OpenChange = last?.state === 'asked' ? { id: last.id, on: dayOf(last.askedAt) } : null
  const declined: DeclinedChange =
    last?.state === 'declined' ? { on: dayOf(last.askedAt), answer: last.answer ?? '' } : null
  return { open, declined }
}

/** One request as an officer checks it: what is, what is to be, why, and the proof. */
export async function changeToCheck(
  actor: Actor,
  firmId: string,
  changeId: string | undefined,
  locale: Locale,
) {
  const { enclaveId } = actor
  const change = isId(changeId)
    ? await db.firmChange.findFirst({
        where: { enclaveId, id: changeId, firmId, firm: visibleTo(actor) },
        include: { firm: { select: { name: true } } },
      })
    : null
  if (!change) notFound()
  const [file, by] = await Promise.all([
    change.fileId ? db.file.findUnique({ where: { id: change.fileId } }) : null,
    db.user.findUnique({ where: { id: change.askedById }, select: { name: true } }),
  ])
  const w = inLocale(identityWords, locale)
  const changes = changesFromJson(change.changes)
  return {
    id: change.id,
    firmName: change.firm.name,
    state: change.state,
    reason: change.reason,
    lines: IDENTITY_FIELDS.flatMap((field) => {
      const one = changes[field]
      if (!one) return []
      const say = (value: string) => identityInWords(field, value, locale)
      return [{ field, label: w.field[field], before: say(one.before), after: say(one.after) }]
    }),
    sinceOn: change.sinceOn && dayFromDate(change.sinceOn),
    askedBy: by?.name ?? '',
    askedOn: dayOf(change.askedAt),
    file: file && { id: file.id, name: file.name },
  }
}

type Asked = { id: string; since: Day; firmId: string; firmName: string; ref: string; track: string }

/** The requests that wait for an officer, as the desk's today lists them. */
export async function changeItems(actor: Actor, locale: Locale): Promise<DeskItem[]> {
  const w = inLocale(identityWords, locale)
  const rows = await askTogether<Asked>(Prisma.sql`
    SELECT c.id, (c."askedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS since, f.id AS "firmId", f.name AS "firmName",
      f.ref, f.track
    FROM "FirmChange" c JOIN "Firm" f ON f."enclaveId" = c."enclaveId" AND f.id = c."firmId"
    WHERE c.state = 'asked' AND ${visibleSql(actor)} ORDER BY c."askedAt", c.id`)
  return rows.map(({ id, ...row }) => ({
    key: `change-${id}`,
    kind: 'firm',
    ...row,
    step: w.step,
    turn: 'us',
    dueOn: null,
    to: paths.deskFirmChange(actor.enclaveSlug, row.firmId, id),
  }))
}
