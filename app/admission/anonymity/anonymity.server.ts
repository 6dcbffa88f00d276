import { tiesOfFirms } from '~/admission/experts/ties.server'
import { answersFromJson, type Answers, type FormSection } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { idsIn } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db, type Tx } from '~/platform/db.server'
import type { Locale } from '~/shared/words'
import { anonymousAnswers, identifyingAnswers } from './anonymous-answers'
import { HIDDEN, redactor, type Secrets } from '~/admission/experts/blind-text'
import { codeNameOf } from '~/admission/rubrics/code-name'

type Of = { enclaveId: string; applicationId: string }

/**
 * What hides the applicant of a file from an expert while the active phase hides names; null where the reader may
 * know the firm. Everything an expert reads of a file goes through it.
 */
export async function anonymityOf(
  actor: Pick<Actor, 'enclaveId' | 'role'>,
  applicationId: string,
  locale: Locale,
  client: Tx = db,
) {
  if (actor.role !== 'expert') return null
  const { enclaveId } = actor
  const row = await client.application.findUnique({
    where: { enclaveId_id: { enclaveId, id: applicationId } },
    select: {
      ref: true,
      track: true,
      firmId: true,
      intake: { select: { blindPapers: true, activePhase: { select: { seesNames: true } } } },
    },
  })
  if (!row || row.intake.activePhase.seesNames) return null
  const redact = redactor(await secretsOf({ enclaveId, applicationId }, row.firmId, client), locale)
  const hide = { redact, hidden: HIDDEN[locale] }
  return {
    redact,
    locale,
    codeName: codeNameOf(row),
    openPapers: idsIn(row.intake.blindPapers),
    answers: (sections: readonly FormSection[], answers: Answers) =>
      anonymousAnswers(sections, answers, hide),
  }
}
export type Anonymity = NonNullable<Awaited<ReturnType<typeof anonymityOf>>>

/** Everything on record by which the firm could be recognised: its own record, its people, what it answered. */
async function secretsOf({ enclaveId, applicationId }: Of, firmId: string, client: Tx): Promise<Secrets> {
  const firm = await client.firm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: firmId } },
    include: { places: { select: { address: true } } },
  })
  const ties = (await tiesOfFirms(enclaveId, [firmId], client)).get(firmId)
  const enclave = await client.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const members = await client.membership.findMany({ where: { enclaveId, firmId }, select: { userId: true } })
  const users = await client.user.findMany({
    where: { id: { in: members.map(({ userId }) => userId) } },
    select: { name: true, email: true, phone: true },
  })
  const { homeCityZh, homeCityEn, hostCityZh, hostCityEn } = enclave
  return {
    firms: ties?.names ?? [firm.name],
    cities: [homeCityZh, hostCityZh, homeCityEn.toLowerCase(), hostCityEn.toLowerCase()],
    people: [...(ties?.people ?? []), ...users.map(({ name }) => name)],
    others: [
      firm.contactPhone,
      ...(ties?.codes ?? []),
      ...(ties?.patents ?? []),
      ...firm.places.map(({ address }) => address).filter((address) => address.length >= 6),
      ...users.flatMap(({ email, phone }) => [email ?? '', phone ?? '']),
      ...(await toldIn({ enclaveId, applicationId }, client)),
    ],
  }
}

/** What the application itself says where names and numbers are asked, before and after corrections and amendments. */
async function toldIn({ enclaveId, applicationId }: Of, client: Tx): Promise<string[]> {
  const row = await client.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: applicationId } },
    select: {
      formId: true,
      answers: true,
      submissions: { select: { answers: true } },
    },
  })
  const form = await client.applicationForm.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: row.formId } },
    select: { sections: true },
  })
  const sections = sectionsFromJson(form.sections)
  return [row.answers, ...row.submissions.map((one) => one.answers)].flatMap((answers) =>
    identifyingAnswers(sections, answersFromJson(answers)),
  )
}
