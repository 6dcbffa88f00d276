import { cityNames } from '~/ground/enclaves/cities.server'
import { logoOf } from '~/ground/papers/logo.server'
import type { Sheet } from '~/ground/papers/sheet'
import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { testInWords } from '~/residence/graduation/test-view'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { blocksOfFile } from './blocks'
import { factsOfGraduation } from './facts.server'
import { graduationFileWords } from './words'

/** The file of a graduation as a sheet: the same on the screen, on A4 and in Word. */
export async function graduationFile(actor: Actor, firmId: string | undefined, today: Day, locale: Locale) {
  const [facts, cities, enclave] = await Promise.all([
    factsOfGraduation(actor, firmId, today, locale),
    cityNames(actor.enclaveId),
    enclaveOn(db, actor.enclaveId, today),
  ])
  const { firm, test } = facts
  const w = graduationFileWords[locale]
  const sheet: Sheet = {
    organisation: locale === 'en' ? enclave.nameEn : enclave.nameZh,
    logo: logoOf(enclave),
    number: w.number(firm.ref),
    title: w.titleOf(firm.name),
    blocks: blocksOfFile(facts, test && testInWords(test, cities, locale), locale),
    signing: '',
    signatures: [],
    foot: w.foot(today),
  }
  return { firm: { id: firm.id, name: firm.name, ref: firm.ref }, sheet }
}
