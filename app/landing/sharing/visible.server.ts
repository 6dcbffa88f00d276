import type { Actor, Role } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'
import { dayFromDate, type Day } from '~/shared/days'
import { mayShare } from './abilities'
import type { Part, ReadPart, Term } from './parts'
import { periodFrom, periodOf } from './period'
import { EVERY, METRICS, SCOPES, VERSION_STATES } from './vocabulary'

/** Whose agreements an actor may see: both cities and the incubator those of the enclave. */
export const visibleTo = ({ enclaveId, role }: Actor): { enclaveId: string; id?: string } =>
  mayShare(role, 'look') ? { enclaveId } : { enclaveId, id: NOBODY }

const WITH_VERSIONS = {
  park: { select: { nameZh: true, nameEn: true } },
  project: { select: { ref: true, landedName: true, firm: { select: { name: true } } } },
  versions: { orderBy: { number: 'desc' }, include: { terms: true } },
} satisfies Prisma.SharingAgreementInclude
export type AgreementRow = Prisma.SharingAgreementGetPayload<{ include: typeof WITH_VERSIONS }>

/** One agreement with its versions, the newest first; 404 when it is not the actor's to see. */
export async function ownAgreement(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'sharingAgreement'> = db,
): Promise<AgreementRow> {
  const where = { AND: [visibleTo(actor), { id: id ?? '' }] }
  const found = isId(id) ? await client.sharingAgreement.findFirst({ where, include: WITH_VERSIONS }) : null
  return found ?? notFound()
}

/** The first day of the latest period from a day on that is settled, or waits to be; null where none is. */
export async function settledFrom(
  tx: Pick<Tx, 'sharingSettlement'>,
  { enclaveId, id: agreementId, every }: Pick<AgreementRow, 'enclaveId' | 'id' | 'every'>,
  fromOn: Day,
): Promise<Day | null> {
  const period = { gte: periodOf(fromOn, EVERY.of(every)) }
  const settled = await tx.sharingSettlement.findFirst({
    where: { enclaveId, agreementId, state: { not: 'objected' }, period },
    orderBy: { period: 'desc' },
  })
  return settled && periodFrom(settled.period)
}

const WITH_PARTS = {
  parts: true,
  version: { select: { number: true, docNo: true } },
  agreement: { include: WITH_VERSIONS },
} satisfies Prisma.SharingSettlementInclude
export type SettlementRow = Prisma.SharingSettlementGetPayload<{ include: typeof WITH_PARTS }>

/** One settlement with its parts; 404 when it is not the actor's to see. */
export async function ownSettlement(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'sharingSettlement'> = db,
): Promise<SettlementRow> {
  const where = { enclaveId: actor.enclaveId, id: id ?? '', agreement: visibleTo(actor) }
  const found = isId(id) ? await client.sharingSettlement.findFirst({ where, include: WITH_PARTS }) : null
  return found ?? notFound()
}

/** The terms of a version, in the order of the metrics. */
export function termsOf(rows: AgreementRow['versions'][number]['terms']): Term[] {
  return METRICS.codes.flatMap((metric) => {
    const row = rows.find((one) => one.metric === metric)
    return row
      ? [{ metric, basePercent: row.basePercent.toString(), homePercent: row.homePercent.toString() }]
      : []
  })
}

/** A version as rules and pages need it. */
export function versionOf(row: AgreementRow['versions'][number]) {
  return {
    id: row.id,
    number: row.number,
    state: VERSION_STATES.of(row.state),
    from: dayFromDate(row.fromOn),
    until: row.untilOn && dayFromDate(row.untilOn),
    docNo: row.docNo,
    reason: row.reason,
    afterTerm: row.afterTerm,
    answer: row.answer,
    terms: termsOf(row.terms),
  }
}

export const agreedOf = ({ versions }: Pick<AgreementRow, 'versions'>) =>
  versions.map(versionOf).filter(({ state }) => state === 'agreed')

/** An agreement as pages name it, and of what it is. */
export function headOf(row: AgreementRow) {
  const { id, ref, titleZh, titleEn, park, project } = row
  return {
    id,
    ref,
    zh: titleZh,
    en: titleEn,
    scope: SCOPES.of(row.scope),
    every: EVERY.of(row.every),
    of: park ? { zh: park.nameZh, en: park.nameEn } : project && { zh: nameOf(project), en: nameOf(project) },
  }
}
const nameOf = (project: NonNullable<AgreementRow['project']>) =>
  `${project.landedName ?? project.firm.name} · ${project.ref}`

type PartRow = Omit<Prisma.SharingPartGetPayload<object>, 'enclaveId' | 'settlementId'>

/** The parts of a settlement as a role reads them: to the host city no figure is said that could be a single firm's. */
export function partsFor(role: Role, rows: readonly PartRow[]): ReadPart[] {
  const seesFirms = mayShare(role, 'see_firms')
  return partsFrom(rows).map((part) => {
    const shown = part.told || (seesFirms && part.firms > 0)
    const lawShown = shown && (part.lawTold || seesFirms)
    return { ...part, ...(shown ? {} : NOTHING), ...(lawShown ? {} : NO_LAW), shown, lawShown }
  })
}
const NONE = '0.00'
const NO_LAW = { lawHome: NONE, lawHost: NONE, lawOther: NONE }
const NOTHING = { firms: 0, missing: 0, amount: NONE, shared: NONE, agreedHome: NONE, agreedHost: NONE }

/** The parts of a settlement, in the order of the metrics. */
export function partsFrom(rows: readonly PartRow[]): Part[] {
  return METRICS.codes.flatMap((metric) => {
    const row = rows.find((one) => one.metric === metric)
    if (!row) return []
    const { firms, missing } = row
    return [
      {
        metric,
        firms,
        missing,
        basePercent: row.basePercent.toString(),
        homePercent: row.homePercent.toString(),
        amount: row.amount.toFixed(2),
        lawHome: row.lawHome.toFixed(2),
        lawHost: row.lawHost.toFixed(2),
        lawOther: row.lawOther.toFixed(2),
        shared: row.shared.toFixed(2),
        agreedHome: row.agreedHome.toFixed(2),
        agreedHost: row.agreedHost.toFixed(2),
        told: row.told,
        lawTold: row.lawTold,
      },
    ]
  })
}
