import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { checkUscc } from '~/shared/codes/uscc'
import { problemOf } from '~/ground/forms/check-answers'
import { normalAnswer } from '~/ground/forms/normal-answer'
import type { Answers, FormSection } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { lateAccess, spendLateCode, type LateRefusal } from '~/admission/intakes/late-access.part.server'
import {
  formForIntake,
  openIntake,
  takesApplications,
  type IntakeTimetable,
} from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from '~/admission/applications/events'
import { knownAnswers } from './known-answers.part.server'
import type { Start } from './start.form'

export type StartRefusal =
  | 'no_open_intake'
  | 'uscc_format'
  | 'uscc_needs_reason'
  | 'firm_of_others'
  | 'staff_cannot_apply'
  | 'already_applied'
  | 'no_form'
  | 'founded_later'
  | 'not_your_firm'
  | LateRefusal
type Started = { ref: string; firmId: string; applicationId: string }
type Founder = { userId: string; name: string }

/** Registers the founder's firm in the enclave and begins its application in the open intake. */
export async function startApplication(
  user: Founder,
  enclaveId: string,
  input: Start,
  now: Date,
): Promise<Outcome<Started, StartRefusal>> {
  const checked = checkUscc(input.uscc)
  if (checked.format !== 'ok') return refuse('uscc_format')
  if (checked.checkDigit === 'wrong' && !input.usccReason) return refuse('uscc_needs_reason')
  if (input.foundedOn > dayOf(now)) return refuse('founded_later')
  return begin(user, enclaveId, input, now, async (tx, way) => {
    const { intake } = way
    const known = await firmOf(tx, enclaveId, checked.text)
    const mine = known ? await membershipOf(tx, enclaveId, known.id, user.userId) : null
    if (known && !mine) return refuse('firm_of_others')
    const { carried } = input
    if (known) return draft(tx, user, { enclaveId, ...way, firm: known, carried }, now)
    const reason = checked.checkDigit === 'wrong' ? (input.usccReason ?? null) : null
    const form = await formForIntake(tx, enclaveId, intake, input.track)
    if (!form) return refuse('no_form')
    const firm = await register(tx, user, { enclaveId, uscc: checked.text, reason, input }, now)
    return draft(tx, user, { enclaveId, ...way, firm, carried }, now)
  })
}

/** A firm that is on record begins another application, in the open intake. */
export async function startAgain(
  actor: Actor,
  input: Key & { carried?: string | undefined; cloneOf?: string | undefined },
  now: Date,
): Promise<Outcome<Started, StartRefusal>> {
  const { enclaveId, firmId } = actor
  if (actor.role !== 'founder' || !firmId) return refuse('not_your_firm')
  return begin(actor, enclaveId, input, now, async (tx, way) => {
    const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
    const { carried, cloneOf } = input
    return draft(tx, actor, { enclaveId, ...way, firm, carried, cloneOf }, now)
  })
}

/** The intake an application begins in, and the late code that lets it in. */
type Way = { intake: IntakeTimetable; codeId: string | null }
type Key = { idempotencyKey?: string | undefined; lateCode?: string | undefined }
type Began = Outcome<Started, StartRefusal>
type Work = (tx: Tx, way: Way) => Promise<Outcome<Started, StartRefusal>>

async function begin(
  user: Founder,
  enclaveId: string,
  { idempotencyKey: key, lateCode }: Key,
  now: Date,
  work: Work,
): Promise<Began> {
  const run = () =>
    inTransaction((tx) =>
      once(tx, { userId: user.userId, key, command: 'application.start' }, now, async () => {
        if (!(await isPublished(tx, enclaveId))) return refuse('no_open_intake')
        const way = lateCode
          ? await lateAccess(tx, enclaveId, lateCode, now)
          : await wayOf(tx, enclaveId, now)
        if (!way.ok) return way
        const where = { enclaveId, userId: user.userId, role: { not: 'founder' }, endedAt: null }
        if ((await tx.membership.count({ where })) > 0) return refuse('staff_cannot_apply')
        return work(tx, way.value)
      }),
    )
  const already = () => refuse('already_applied')
  const staff = () => refuse('staff_cannot_apply')
  // Whoever registered the firm meanwhile may be the same person: looked at once more, it is on record.
  const again = () =>
    onConstraint<Began, Began>(run, {
      one_open_application_per_firm_and_intake: already,
      Firm_enclaveId_uscc_key: () => refuse('firm_of_others'),
      founder_or_staff_of_an_enclave: staff,
    })
  return onConstraint<Began, Began | Promise<Began>>(run, {
    one_open_application_per_firm_and_intake: already,
    Firm_enclaveId_uscc_key: again,
    founder_or_staff_of_an_enclave: staff,
  })
}

async function wayOf(tx: Tx, enclaveId: string, now: Date): Promise<Outcome<Way, 'no_open_intake'>> {
  const today = dayOf(now)
  const intake = await openIntake(enclaveId, today, tx)
  if (!intake || !takesApplications(intake, today, now)) return refuse('no_open_intake')
  return ok({ intake, codeId: null })
}

/** The firm of a credit code; of one that was merged, the firm that it is. */
async function firmOf(tx: Tx, enclaveId: string, uscc: string) {
  const firm = await tx.firm.findUnique({ where: { enclaveId_uscc: { enclaveId, uscc } } })
  if (!firm?.mergedIntoId) return firm
  return tx.firm.findUnique({ where: { enclaveId_id: { enclaveId, id: firm.mergedIntoId } } })
}

function membershipOf(tx: Tx, enclaveId: string, firmId: string, userId: string) {
  return tx.membership.findFirst({ where: { enclaveId, firmId, userId, role: 'founder', endedAt: null } })
}

type Registration = { enclaveId: string; uscc: string; reason: string | null; input: Start }

async function register(tx: Tx, user: Founder, { enclaveId, uscc, reason, input }: Registration, now: Date) {
  const { name, track, industryCode, contactName, contactPhone } = input
  const firm = await tx.firm.create({
    data: {
      enclaveId,
      id: newId(),
      ref: await nextRef(tx, enclaveId, 'F', yearOf(dayOf(now))),
      uscc,
      usccReason: reason,
      name,
      track,
      industryCode,
      contactName,
      contactPhone,
      foundedOn: dateOfDay(input.foundedOn),
      isExample: await isExample(tx, enclaveId),
      createdAt: now,
    },
  })
  await tx.membership.create({
    data: { enclaveId, id: newId(), userId: user.userId, role: 'founder', firmId: firm.id, createdAt: now },
  })
  return firm
}

/** An enclave that is private takes no application, whatever intake it has prepared. */
async function isPublished(tx: Tx, id: string): Promise<boolean> {
  return (await tx.enclave.count({ where: { id, publishedAt: { not: null } } })) > 0
}

async function isExample(tx: Tx, enclaveId: string): Promise<boolean> {
  return (await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: { isExample: true } }))
    .isExample
}

type Beginning = {
  enclaveId: string
  intake: IntakeTimetable
  codeId: string | null
  firm: { id: string; track: string }
  carried: string | undefined
  cloneOf?: string | undefined
}

async function draft(tx: Tx, user: Founder, beginning: Beginning, now: Date) {
  const { enclaveId, intake, codeId, firm, carried, cloneOf } = beginning
  const form = await formForIntake(tx, enclaveId, intake, firm.track)
  if (!form) return refuse('no_form')
  if (codeId && !(await spendLateCode(tx, enclaveId, codeId))) return refuse('late_code_used_up')
  const sections = sectionsFromJson(form.sections)
  const known = await knownAnswers(tx, { enclaveId, firmId: firm.id, cloneOf, sections, today: dayOf(now) })
  const said = answersCarried(sections, carried)
  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'XF', yearOf(dayOf(now)))
  await tx.application.create({
    data: {
      enclaveId,
      id,
      ref,
      intakeId: intake.id,
      firmId: firm.id,
      track: firm.track,
      state: 'draft',
      lateCodeId: codeId,
      formId: form.id,
      createdById: user.userId,
      createdAt: now,
      stateSince: now,
      answers: { ...known.answers, ...said },
      fields: {
        ...known.fields,
        ...Object.fromEntries(Object.keys(said).map((key) => [key, { version: 0 }])),
      },
    },
  })
  await recordEvent(
    tx,
    {
      enclaveId,
      actor: { userId: user.userId, name: user.name, role: 'founder' },
      subject: { type: 'application', id },
      firmId: firm.id,
      event: applicationEvents.application_started({
        ref,
        intake: intake.number,
        track: firm.track,
        ...(codeId ? { lateCode: codeId } : {}),
      }),
    },
    now,
  )
  return ok({ ref, firmId: firm.id, applicationId: id })
}

/** Answers given in the self-check to the form's own questions; what cannot be read stays as it was typed. */
function answersCarried(sections: readonly FormSection[], carried: string | undefined): Answers {
  const given = Object.fromEntries(new URLSearchParams(carried ?? ''))
  const questions = sections.flatMap((section) => section.questions)
  return Object.fromEntries(
    questions.flatMap((question): [string, string][] => {
      const typed = normalAnswer(question, given[question.key] ?? '')
      const isChosen =
        question.type === 'choice' || question.type === 'choices' || question.type === 'boolean'
      const keeps = typed !== '' && (!isChosen || problemOf(question, typed) === null)
      return keeps ? [[question.key, typed]] : []
    }),
  )
}
