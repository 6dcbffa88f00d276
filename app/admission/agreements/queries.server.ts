import { settingOn } from '~/ground/settings/enclave.server'
import { termsOffered } from '~/ground/settings/terms'
import { visibleTo as visibleApplications } from '~/admission/applications/queries.server'
import { answersFromJson } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { sha256 } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { DEFAULT_TEXT } from './default-text'
import { canonical } from '~/ground/papers/worded-paper'
import { paperFromJson } from '~/ground/papers/paper-json'

/** Whose agreements an actor may see: those of applications they may see, experts excepted. */
export function visibleTo(actor: Actor): Prisma.AgreementWhereInput {
  const { enclaveId, role } = actor
  const isFar = role === 'department' || role === 'host_bureau'
  if (role === 'expert' || role === 'park' || isFar) return { enclaveId, id: { in: [] } }
  return { enclaveId, application: visibleApplications(actor) }
}

/** The agreement in force of an application as it was issued, and where its signature stands; null before it. */
export async function agreementOf(actor: Actor, applicationId: string) {
  const row = await db.agreement.findFirst({
    where: { AND: [{ applicationId, voidedAt: null }, visibleTo(actor)] },
  })
  if (!row) return null
  const paper = paperFromJson(row.paper)
  const files = await db.file.findMany({
    where: { id: { in: [row.returnedFileId, row.signedFileId].filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  const fileOf = (id: string | null) => files.find((file) => file.id === id) ?? null
  return {
    id: row.id,
    textVersion: row.textVersion,
    termMonths: row.termMonths,
    paper,
    sha256: row.sha256,
    intact: sha256(canonical(paper)) === row.sha256,
    issuedOn: dayOf(row.issuedAt),
    dueOn: dayFromDate(row.dueOn),
    sentBackNote: row.sentBackNote,
    returnedOn: row.returnedAt ? dayOf(row.returnedAt) : null,
    returnedFile: fileOf(row.returnedFileId),
    signedOn: row.signedOn ? dayFromDate(row.signedOn) : null,
    signedFile: fileOf(row.signedFileId),
  }
}
export type AgreementView = NonNullable<Awaited<ReturnType<typeof agreementOf>>>

/** The text in force on a day: the enclave's newest that has taken effect, else the one Feidi brings. */
export async function textInForce(tx: Tx, enclaveId: string, day: Day) {
  const own = await tx.agreementText.findFirst({
    where: { enclaveId, effectiveOn: { lte: dateOfDay(day) } },
    orderBy: { version: 'desc' },
  })
  return own ?? DEFAULT_TEXT
}

/** Every text the enclave has published, newest first, the one Feidi brings last. */
export async function textVersions({ enclaveId }: Actor, today: Day) {
  const rows = await db.agreementText.findMany({ where: { enclaveId }, orderBy: { version: 'desc' } })
  const inForce = (await textInForce(db, enclaveId, today)).version
  const line = (text: typeof DEFAULT_TEXT, effectiveOn: Day | null) => ({
    version: text.version,
    titleZh: text.titleZh,
    titleEn: text.titleEn,
    bodyZh: text.bodyZh,
    bodyEn: text.bodyEn,
    effectiveOn,
    inForce: text.version === inForce,
  })
  return [...rows.map((row) => line(row, dayFromDate(row.effectiveOn))), line(DEFAULT_TEXT, null)]
}

/** By firm, how much space it asked for when it was admitted. */
export async function spacesWished(actor: Actor, firmIds: readonly string[]) {
  const rows = await db.application.findMany({
    where: { AND: [visibleApplications(actor), { firmId: { in: [...firmIds] }, state: 'admitted' }] },
    select: { firmId: true, answers: true },
    orderBy: { createdAt: 'asc' },
  })
  return new Map(
    rows.map(({ firmId, answers }) => {
      const { area_needed, desks_needed } = answersFromJson(answers)
      return [firmId, { sqm: area_needed ?? '', desks: desks_needed ?? '' }]
    }),
  )
}

/** How much space the application asks for, as typed there. */
export async function spaceWished(actor: Actor, applicationId: string) {
  const row = await db.application.findFirst({
    where: { AND: [{ id: applicationId }, visibleApplications(actor)] },
    select: { answers: true },
  })
  const answers = answersFromJson(row?.answers)
  return { sqm: answers.area_needed ?? '', desks: answers.desks_needed ?? '' }
}

/** The rooms that are reserved for the firm of an application until it is in, and to which day; null without any. */
export async function roomsReserved({ enclaveId }: Actor, applicationId: string, today: Day) {
  const held = await db.lease.findMany({
    where: { enclaveId, heldForId: applicationId, state: 'active', endsBefore: { gt: dateOfDay(today) } },
    select: { endsBefore: true, unit: { select: { code: true } } },
    orderBy: { unit: { code: 'asc' } },
    take: 60,
  })
  const [first] = held
  return first
    ? {
        rooms: held.map(({ unit }) => unit.code).join('、'),
        until: addDays(dayFromDate(first.endsBefore), -1),
      }
    : null
}

/** The lengths of a term that an agreement issued today may have. */
export async function termsToChoose(enclaveId: string) {
  return termsOffered(await settingOn(db, enclaveId, 'terms'))
}
