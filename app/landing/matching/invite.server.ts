import { recordEvent } from '~/ground/audit/record.server'
import type { Letter } from '~/ground/letters/letter'
import type { Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { matchingEvents } from './events'
import { sitesOfParkFor } from './matches.server'
import type { AnswerForm, InviteForm, WithdrawForm } from './need.form'
import { matchingWords } from './words'
import { matchingLetters } from './letters'

export type InviteRefusal = 'already_invited' | 'not_open' | 'no_such_site'
type Invited = Outcome<{ id: string }, InviteRefusal>
const WITH_NAMES = {
  park: { select: { nameZh: true, nameEn: true } },
  firm: { select: { name: true } },
} satisfies Prisma.ParkInvitationInclude
type Row = Prisma.ParkInvitationGetPayload<{ include: typeof WITH_NAMES }>

/** A park officer asks a firm that shows what it needs to come and look; one invitation waits at a time. */
export async function inviteFirm(
  actor: Actor,
  firmId: string | undefined,
  input: InviteForm,
  now: Date,
): Promise<Invited> {
  if (actor.role !== 'park') forbidden()
  if (!isId(firmId)) return notFound()
  const work = () => inTransaction((tx) => invited(tx, actor, firmId, input, now))
  return onConstraint<Invited, Invited>(work, {
    a_park_waits_for_one_answer: () => refuse('already_invited'),
  })
}

async function invited(tx: Tx, actor: Actor, firmId: string, input: InviteForm, now: Date): Promise<Invited> {
  const { enclaveId, userId } = actor
  const parkId = actor.parkId ?? notFound()
  const { siteId, words } = input
  const open = await tx.siteNeed.findFirst({
    where: {
      enclaveId,
      firmId,
      openTo: 'parks',
      firm: { projects: { none: { stage: { not: 'dropped' } } } },
    },
  })
  if (!open) return refuse('not_open')
  const fitting = await sitesOfParkFor(enclaveId, parkId, firmId, dayOf(now), tx)
  if (siteId !== null && !fitting.some(({ id }) => id === siteId)) return refuse('no_such_site')
  if (await tx.parkInvitation.findFirst({ where: { enclaveId, parkId, firmId, state: 'invited' } }))
    return refuse('already_invited')
  const id = newId()
  const row = await tx.parkInvitation.create({
    data: { enclaveId, id, parkId, firmId, siteId, words, state: 'invited', madeById: userId, madeAt: now },
    include: WITH_NAMES,
  })
  await tellFounders(tx, row, { letter: matchingLetters.park_invites, note: words }, now)
  await keep(tx, actor, row, matchingEvents.park_invited_firm({ ...namesIn(row), words }), now)
  return ok({ id })
}

export type WithdrawRefusal = 'answered'

/** A park officer takes the park's own invitation back while it waits for an answer; the firm hears of it. */
export async function withdrawInvitation(
  actor: Actor,
  firmId: string | undefined,
  { reason }: WithdrawForm,
  now: Date,
): Promise<Outcome<null, WithdrawRefusal>> {
  if (actor.role !== 'park') forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, WithdrawRefusal>> => {
    const row = await invitationByPark(actor, firmId, tx)
    const { count } = await tx.parkInvitation.updateMany({
      where: { enclaveId, id: row.id, state: 'invited' },
      data: { state: 'withdrawn', answer: reason, answeredById: userId, answeredAt: now },
    })
    if (count === 0) return refuse('answered')
    await tellFounders(tx, row, { letter: matchingLetters.park_invitation_withdrawn, note: reason }, now)
    await keep(tx, actor, row, matchingEvents.park_invitation_withdrawn({ ...namesIn(row), reason }), now)
    return ok(null)
  })
}

/** The newest invitation of the officer's own park to a firm; 404 where there is none. */
export async function invitationByPark(
  { enclaveId, parkId }: Actor,
  firmId: string | undefined,
  tx: Pick<Tx, 'parkInvitation'> = db,
): Promise<Row> {
  if (!isId(firmId) || parkId === null) return notFound()
  const row = await tx.parkInvitation.findFirst({
    where: { enclaveId, parkId, firmId },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    include: WITH_NAMES,
  })
  return row ?? notFound()
}

export type AnswerRefusal = 'answered'

/** A founder answers a park; the park's officers hear of it. */
export async function answerPark(
  actor: Actor,
  id: string | undefined,
  { outcome, answer }: AnswerForm,
  now: Date,
): Promise<Outcome<null, AnswerRefusal>> {
  if (actor.role !== 'founder') forbidden()
  const { enclaveId, userId, enclaveSlug: slug } = actor
  return inTransaction(async (tx): Promise<Outcome<null, AnswerRefusal>> => {
    const row = await ownInvitation(actor, id, tx)
    const { count } = await tx.parkInvitation.updateMany({
      where: { enclaveId, id: row.id, state: 'invited' },
      data: { state: outcome, answer, answeredById: userId, answeredAt: now },
    })
    if (count === 0) return refuse('answered')
    const officers = await tx.membership.findMany({
      where: { enclaveId, role: 'park', parkId: row.parkId, endedAt: null },
      select: { userId: true },
      orderBy: { userId: 'asc' },
    })
    const said = {
      letter: matchingLetters.park_invitation_answered,
      note: answer,
      page: paths.parkFirms(slug),
      outcome,
    } as const
    for (const { userId: to } of officers) await tell(tx, row, { ...said, to }, now)
    const event = { ...namesIn(row), answer }
    const told =
      outcome === 'accepted'
        ? matchingEvents.park_invitation_accepted(event)
        : matchingEvents.park_invitation_declined(event)
    await keep(tx, actor, row, told, now)
    return ok(null)
  })
}

/** One invitation of the founder's own firm; 404 otherwise. */
export async function ownInvitation(
  { enclaveId, firmId }: Actor,
  id: string | undefined,
  tx: Pick<Tx, 'parkInvitation'> = db,
): Promise<Row> {
  if (!isId(id) || firmId === null) return notFound()
  return (
    (await tx.parkInvitation.findFirst({ where: { enclaveId, id, firmId }, include: WITH_NAMES })) ??
    notFound()
  )
}

const namesIn = ({ park, firm }: Row) => ({ park: park.nameZh, parkEn: park.nameEn, firm: firm.name })

type Told = {
  to: string
  letter: Letter<'park' | 'firm' | 'note' | 'outcome' | 'link'>
  note: string
  page: string
  outcome?: AnswerForm['outcome']
}

async function tellFounders(tx: Tx, row: Row, told: Pick<Told, 'letter' | 'note'>, now: Date): Promise<void> {
  const { enclaveId, firmId } = row
  const founders = await tx.membership.findMany({
    where: { enclaveId, role: 'founder', firmId, endedAt: null },
    select: { userId: true },
    orderBy: { userId: 'asc' },
  })
  for (const { userId: to } of founders) await tell(tx, row, { ...told, to, page: paths.mySites }, now)
}

async function tell(tx: Tx, row: Row, { to, letter, note, page, outcome }: Told, now: Date): Promise<void> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: to }, select: { locale: true } })
  const locale = user.locale === 'en' ? 'en' : 'zh'
  const park = locale === 'en' ? row.park.nameEn : row.park.nameZh
  const said = outcome && matchingWords[locale].outcomes[outcome]
  const params: Params = {
    park,
    firm: row.firm.name,
    note,
    link: env().BASE_URL + page,
    ...(said ? { outcome: said } : {}),
  }
  await postLetter(
    tx,
    { enclaveId: row.enclaveId, toUserId: to, letter, about: { type: 'firm', id: row.firmId }, params },
    now,
  )
}

async function keep(
  tx: Tx,
  actor: Actor,
  row: Row,
  event: Parameters<typeof recordEvent>[1]['event'],
  now: Date,
) {
  const { enclaveId, firmId } = row
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'firm', id: firmId }, firmId, event }, now)
}
