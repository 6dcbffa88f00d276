import { dayOf } from '~/shared/days'
import { enclaveOn } from '~/ground/settings/enclave.server'
import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { unseal } from '~/platform/seal.server'

type Circular<L, P> = {
  letter: L
  setId: string
  params: Beside<L, P, 'enclave' | 'page' | 'link'>
}

/** One letter to everybody who asked to be told and confirmed it, each with the link that ends it. */
export async function notifySubscribers<L extends Letter, P extends Params>(
  tx: Tx,
  enclaveId: string,
  { letter, setId, params }: Circular<L, P>,
  now: Date,
): Promise<void> {
  const subscribers = await tx.criteriaSubscription.findMany({
    where: { enclaveId, confirmedAt: { not: null }, endedAt: null },
    orderBy: { id: 'asc' },
  })
  if (subscribers.length === 0) return
  const { slug, nameZh, nameEn } = await enclaveOn(tx, enclaveId, dayOf(now))
  const base = env().BASE_URL
  const said: Params = { ...params, enclaveZh: nameZh, enclaveEn: nameEn, page: base + paths.criteria(slug) }
  for (const { address, locale, leaveSealed } of subscribers) {
    await postLetter(
      tx,
      {
        enclaveId,
        letter,
        toAddress: address,
        locale: locale === 'en' ? 'en' : 'zh',
        params: said,
        secretLink: base + paths.criteriaLeave(slug, unseal(leaveSealed)),
        about: { type: 'criteria_set', id: setId },
      },
      now,
    )
  }
}
