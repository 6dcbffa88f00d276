import { recordEvent } from '~/ground/audit/record.server'
import { paperFromJson } from '~/ground/papers/paper-json'
import { canonical } from '~/ground/papers/worded-paper'
import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId, sha256 } from '~/platform/ids.server'
import { dayInFull } from '~/landing/land/paper-words'
import { ownProject, type ProjectRow } from '~/landing/projects/visible.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { separated, sizeInWords } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { may } from '~/landing/commitments/abilities'
import { amountInWords } from '~/landing/commitments/amount-words'
import { commitmentEvents } from '~/landing/commitments/events'
import { lockedProject } from '~/landing/commitments/locked.server'
import { agreementPaperWords } from './paper-words'
import { paperWithClauses } from './paper-text'
import { agreementTextInForce } from './texts.server'
import { CONSEQUENCES, KINDS, OFFICES, type Side } from '~/landing/commitments/vocabulary'

type Client = Pick<Tx, 'commitment' | 'landingText' | 'landingAgreement'> & Parameters<typeof enclaveOn>[0]

const MOST = 60

/**
 * The agreement as it would be made out on a day, with the hash of what it says: clauses and text of the moment. It may
 * bear another day, to tell whether it says something else now than one that was made out then.
 */
async function drafted(client: Client, project: ProjectRow, today: Day, dated: Day = today) {
  const { enclaveId, id: projectId } = project
  const [text, enclave, rows] = [
    await agreementTextInForce(client, enclaveId, today),
    await enclaveOn(client, enclaveId, today),
    await client.commitment.findMany({
      where: { enclaveId, projectId, state: { notIn: ['proposed', 'dropped'] } },
      include: { department: true, dependsOn: true },
      orderBy: [{ dueOn: 'asc' }, { ref: 'asc' }],
      take: MOST,
    }),
  ]
  const both = <T>(say: (locale: Locale) => T) => ({ zh: say('zh'), en: say('en') })
  const clausesOf = (side: Side) =>
    both((locale) => {
      const w = agreementPaperWords[locale]
      const own = rows.filter((row) => row.side === side)
      return own.length === 0 ? [w.none] : own.map((row, index) => clauseOf(row, index + 1, project, locale))
    })
  const organisation = { zh: enclave.sponsorZh || enclave.nameZh, en: enclave.sponsorEn || enclave.nameEn }
  const values = {
    number: both(() => project.ref),
    firm: both(() => project.firm.name),
    uscc: both((locale) => project.firm.uscc ?? (locale === 'zh' ? '待补' : 'to be given')),
    park: { zh: project.park.nameZh, en: project.park.nameEn },
    authority: organisation,
    investment: both((locale) => sizeInWords(project.investmentYuan.toFixed(2), locale)),
    place: both((locale) => placeOf(project, locale)),
    product: both(() => project.productZh),
    day: both((locale) => dayInFull(dated, locale)),
  }
  const paper = paperWithClauses(text, values, { city: clausesOf('city'), firms: clausesOf('firm') })
  return {
    paper,
    textVersion: text.version,
    organisation,
    clauses: rows.length,
    sha256: sha256(canonical(paper)),
  }
}

function placeOf({ premises, areaMu, areaSqm }: ProjectRow, locale: Locale): string {
  const w = agreementPaperWords[locale]
  if (premises === 'land') return areaMu ? w.mu(separated(areaMu.toString())) : w.land
  return areaSqm ? w.sqm(separated(areaSqm.toString())) : w.factory
}

type Clause = {
  kind: string
  what: string
  amount: { toFixed(places: number): string }
  dueOn: Date
  withinDays: number | null
  office: string | null
  department: { nameZh: string; nameEn: string } | null
  dependsOn: { what: string } | null
  consequence: string
  consequenceText: string
}

/** A clause as the agreement says it: what, how much, by when, on what it hangs, whose it is, what follows. */
function clauseOf(row: Clause, n: number, { park }: ProjectRow, locale: Locale): string {
  const w = agreementPaperWords[locale]
  const zh = locale === 'zh'
  const kind = KINDS.of(row.kind)
  const office = row.office === null ? null : OFFICES.of(row.office)
  const owner =
    office === 'park'
      ? [park.nameZh, park.nameEn]
      : office === 'department'
        ? [row.department?.nameZh, row.department?.nameEn]
        : office
          ? [OFFICES.words.zh[office], OFFICES.words.en[office]]
          : []
  const owned = owner[zh ? 0 : 1]
  const consequence = CONSEQUENCES.of(row.consequence)
  const follows = [consequence === 'none' ? '' : CONSEQUENCES.words[locale][consequence], row.consequenceText]
  const parts = [
    row.what,
    amountInWords(kind, row.amount.toFixed(2), locale),
    w.by(dayFromDate(row.dueOn)),
    row.dependsOn ? w.hangs(row.dependsOn.what, row.withinDays ?? 0) : '',
    owned ? w.owner(owned) : '',
    follows.some(Boolean) ? w.late(follows.filter(Boolean).join(w.join)) : '',
  ]
  return w.clause(
    n,
    KINDS.words[locale][kind],
    parts.filter((part) => part !== ''),
  )
}

/** The agreement on a project: the newest that was made out, and what it would say now; 404 when it is not the actor's to see. */
export async function agreementOf(actor: Actor, projectId: string, today: Day) {
  const project = await ownProject(db, actor, projectId)
  const { enclaveId } = project
  const [now, issued] = await Promise.all([
    drafted(db, project, today),
    db.landingAgreement.findFirst({ where: { enclaveId, projectId }, orderBy: { version: 'desc' } }),
  ])
  const made = issued && {
    version: issued.version,
    textVersion: issued.textVersion,
    issuedOn: dayFromDate(issued.issuedOn),
    sha256: issued.sha256,
    paper: paperFromJson(issued.paper),
  }
  // The day on which it is read is no change of what it says.
  const asIssued = made ? (await drafted(db, project, today, made.issuedOn)).sha256 === made.sha256 : false
  return {
    project: { id: project.id, ref: project.ref, firm: project.firm.name, stage: project.stage },
    organisation: now.organisation,
    clauses: now.clauses,
    seen: now.sha256.slice(0, 16),
    draft: now.paper,
    issued: made,
    /** The clauses, or the text, are others now than when it was made out. */
    isChanged: made !== null && !asIssued,
  }
}
export type AgreementView = Awaited<ReturnType<typeof agreementOf>>

export type IssueRefusal = 'no_clauses' | 'changed_meanwhile' | 'is_dropped' | 'nothing_changed'

/** Makes the agreement out with the clauses of the moment, exactly as it was read, and keeps it with its hash. */
export async function issueAgreement(
  actor: Actor,
  projectId: string,
  { seen }: { seen: string },
  now: Date,
): Promise<Outcome<{ version: number }, IssueRefusal>> {
  if (!may(actor.role, 'issue')) forbidden()
  return inTransaction(async (tx): Promise<Outcome<{ version: number }, IssueRefusal>> => {
    const project = await lockedProject(tx, actor, projectId)
    const { enclaveId, firmId, ref } = project
    const today = dayOf(now)
    if (project.stage === 'dropped') return refuse('is_dropped')
    const made = await drafted(tx, project, today)
    if (made.clauses === 0) return refuse('no_clauses')
    if (made.sha256.slice(0, 16) !== seen) return refuse('changed_meanwhile')
    const newest = await tx.landingAgreement.findFirst({
      where: { enclaveId, projectId },
      orderBy: { version: 'desc' },
    })
    if (newest) {
      const then = await drafted(tx, project, today, dayFromDate(newest.issuedOn))
      if (then.sha256 === newest.sha256) return refuse('nothing_changed')
    }
    const version = (newest?.version ?? 0) + 1
    const { paper, textVersion, clauses, sha256: hash } = made
    const by = { issuedOn: dateOfDay(today), issuedById: actor.userId, issuedAt: now }
    await tx.landingAgreement.create({
      data: { enclaveId, id: newId(), projectId, version, textVersion, paper, sha256: hash, ...by },
    })
    const event = commitmentEvents.landing_agreement_issued({ ref, version, clauses, sha256: hash })
    const subject = { type: 'landing_agreement', id: projectId }
    await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
    return ok({ version })
  })
}
