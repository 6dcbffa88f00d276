import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { dayOf, type Day } from '~/shared/days'
import { setupFacts } from './facts.server'
import { missingIn, standingOf, STEPS } from './steps'

/** Every step of setting an enclave up with how far it is, and what is missing before it can be published. */
export async function setupView({ enclaveId, enclaveSlug: slug }: Actor, day: Day) {
  const [enclave, facts] = await Promise.all([enclaveOn(db, enclaveId, day), setupFacts(db, enclaveId, day)])
  return {
    slug,
    facts,
    home: { zh: enclave.homeCityZh, en: enclave.homeCityEn },
    host: { zh: enclave.hostCityZh, en: enclave.hostCityEn },
    publishedOn: enclave.publishedAt && dayOf(enclave.publishedAt),
    steps: STEPS.map((step) => ({ step, standing: standingOf(step, facts) })),
    missing: missingIn(facts),
  }
}
export type SetupView = Awaited<ReturnType<typeof setupView>>
