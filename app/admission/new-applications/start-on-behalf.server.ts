import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import type { Answers } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayOf, yearOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from '~/admission/applications/events'

export type OnBehalf = {
  intakeId: string
  formId: string
  track: string
  uscc: string
  name: string
  foundedOn: Day
  industryCode: string
  contactName: string
  contactPhone: string
  answers: Answers
  /** The firm on record that was looked at before, or null when there was none; another now is a refusal. */
  seen?: string | null
}
export type Begun = { ref: string; firmId: string; applicationId: string }
export type OnBehalfRefusal = 'already_applied' | 'founded_later' | 'changed_meanwhile'

/** An officer begins an application for a firm, as the firm handed it over; the firm completes and submits it. */
export async function startOnBehalf(
  actor: Actor,
  input: OnBehalf,
  now: Date,
): Promise<Outcome<Begun, OnBehalfRefusal>> {
  return onBehalfRefused(() => inTransaction((tx) => beginOnBehalf(tx, actor, input, now)))
}

/** The same as part of a greater change; what the database refuses is turned into words by `onBehalfRefused`. */
export async function beginOnBehalf(
  tx: Tx,
  actor: Actor,
  input: OnBehalf,
  now: Date,
): Promise<Outcome<Begun, OnBehalfRefusal>> {
  const { enclaveId } = actor
  const { uscc, intakeId, seen } = input
  if (input.foundedOn > dayOf(now)) return refuse('founded_later')
  const known = await tx.firm.findUnique({ where: { enclaveId_uscc: { enclaveId, uscc } } })
  const there = known ? (known.mergedIntoId ?? known.id) : null
  if (seen !== undefined && seen !== there) return refuse('changed_meanwhile')
  if (there) {
    const open = { enclaveId, intakeId, firmId: there, state: { notIn: ['withdrawn', 'lapsed'] } }
    if ((await tx.application.count({ where: open })) > 0) return refuse('already_applied')
  }
  const firmId = there ?? (await register(tx, enclaveId, input, now)).id
  return ok({ ...(await draft(tx, actor, firmId, input, now)), firmId })
}

/** Runs a change that begins an application for a firm, and answers what the database refuses of it. */
export function onBehalfRefused<T>(
  work: () => Promise<Outcome<T, OnBehalfRefusal>>,
): Promise<Outcome<T, OnBehalfRefusal>> {
  return onConstraint<Outcome<T, OnBehalfRefusal>, Outcome<T, OnBehalfRefusal>>(work, {
    one_open_application_per_firm_and_intake: () => refuse('already_applied'),
    Firm_enclaveId_uscc_key: () => refuse('changed_meanwhile'),
  })
}

async function register(tx: Tx, enclaveId: string, input: OnBehalf, now: Date) {
  const { uscc, name, track, industryCode, contactName, contactPhone, foundedOn } = input
  const { isExample } = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  return tx.firm.create({
    data: {
      enclaveId,
      id: newId(),
      ref: await nextRef(tx, enclaveId, 'F', yearOf(dayOf(now))),
      uscc,
      name,
      track,
      industryCode,
      contactName,
      contactPhone,
      isExample,
      createdAt: now,
      foundedOn: dateOfDay(foundedOn),
    },
  })
}

async function draft(tx: Tx, actor: Actor, firmId: string, input: OnBehalf, now: Date) {
  const { enclaveId } = actor
  const { intakeId, formId, track, answers } = input
  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'XF', yearOf(dayOf(now)))
  await tx.application.create({
    data: {
      enclaveId,
      id,
      ref,
      intakeId,
      firmId,
      track,
      formId,
      answers,
      state: 'draft',
      onBehalf: true,
      createdById: actor.userId,
      createdAt: now,
      stateSince: now,
    },
  })
  const subject = { type: 'application', id }
  const event = applicationEvents.application_started({ ref, track, onBehalf: true })
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
  return { ref, applicationId: id }
}
