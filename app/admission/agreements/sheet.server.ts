import { enclaveOn } from '~/ground/settings/enclave.server'
import { logoOf } from '~/ground/papers/logo.server'
import { sheetFile } from '~/ground/papers/word-file.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { Locale } from '~/shared/words'
import { agreementOf } from './queries.server'
import { sheetOf } from './sheet'

/** The agreement in force as a sheet in one language; null before it is issued. */
export async function sheetFor(actor: Actor, application: { id: string; ref: string }, locale: Locale) {
  const agreement = await agreementOf(actor, application.id)
  if (!agreement) return null
  const enclave = await enclaveOn(db, actor.enclaveId)
  const organisation = locale === 'zh' ? enclave.nameZh : enclave.nameEn
  const logo = logoOf(enclave)
  const { paper, ...rest } = agreement
  const sheet = sheetOf({ paper, ...rest }, { organisation, ref: application.ref, logo }, locale)
  return { agreement: rest, sheet }
}

type Application = { id: string; ref: string; state: string }

/** The agreement as its firm reads it; null before it is issued. */
export async function agreementForFounder(actor: Actor, application: Application, locale: Locale) {
  const issued = await sheetFor(actor, application, locale)
  if (!issued) return null
  const { dueOn, signedOn, returnedOn, returnedFile, sentBackNote } = issued.agreement
  return {
    ref: application.ref,
    sheet: issued.sheet,
    open: application.state === 'public_notice' && !signedOn,
    dueOn,
    signedOn,
    returnedOn,
    returned: returnedFile?.name ?? null,
    sentBackNote,
  }
}
export type FounderAgreement = NonNullable<Awaited<ReturnType<typeof agreementForFounder>>>

/** The agreement as a Word file, to be signed; 404 before it is issued. */
export async function agreementDocx(
  actor: Actor,
  application: { id: string; ref: string },
  locale: Locale,
): Promise<Response> {
  const { sheet } = (await sheetFor(actor, application, locale)) ?? notFound()
  return sheetFile(`${application.ref}-agreement`, sheet)
}
