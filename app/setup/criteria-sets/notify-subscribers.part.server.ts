import { dayOf } from '~/shared/days'
import { enclaveOn } from '~/ground/settings/enclave.server'
import type { LetterKind } from '~/ground/letters/letters'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { unseal } from '~/platform/seal.server'

type Circular = {
  kind: Extract<LetterKind, 'criteria_changed' | 'criteria_called_off'>
  setId: string
  params: Record<string, string>
}

/** One letter to everybody who asked to be told and confirmed it, each with the link that ends it. */
export async function notifySubscribers(
  tx: Tx,
  enclaveId: string,
  { kind, setId, params }: Circular,
  now: Date,
): Promise<void> {
  const subscribers = await tx.criteriaSubscription.findMany({
    where: { enclaveId, confirmedAt: { not: null }, endedAt: null },
    orderBy: { id: 'asc' },
  })
  if (subscribers.length === 0) return
  const { slug, nameZh, nameEn } = await enclaveOn(tx, enclaveId, dayOf(now))
  const base = env().BASE_URL
  for (const { address, locale, leaveSealed } of subscribers) {
    await postLetter(
      tx,
      {
        enclaveId,
        kind,
        toAddress: address,
        locale: locale === 'en' ? 'en' : 'zh',
        params: { ...params, enclaveZh: nameZh, enclaveEn: nameEn, page: base + paths.criteria(slug) },
        secretLink: base + paths.criteriaLeave(slug, unseal(leaveSealed)),
        about: { type: 'criteria_set', id: setId },
      },
      now,
    )
  }
}
