import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import { logoOf } from '~/ground/papers/logo.server'
import type { Sheet } from '~/ground/papers/sheet'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { certificateWords } from './certificate-words'
import { testFromJson } from './stored-test.server'

/**
 * The certificate of a firm that has graduated, as it stood on that day: the enclave by its name then, the criteria of the
 * test that was kept. 404 before graduation, and when the firm is not the actor's to see.
 */
export async function certificateOf(actor: Actor, firmId: string | null | undefined, locale: Locale) {
  const { enclaveId } = actor
  const tenancy = isId(firmId)
    ? await db.tenancy.findFirst({
        where: { enclaveId, firmId, state: 'graduated', firm: firmsVisibleTo(actor) },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        include: { firm: true },
      })
    : null
  if (!tenancy?.graduatedOn || !tenancy.certificateNo) notFound()
  const { firm, certificateNo: number, graduatedById } = tenancy
  const day = dayFromDate(tenancy.graduatedOn)
  const [enclave, names] = await Promise.all([enclaveOn(db, enclaveId, day), namesOf([graduatedById])])
  const w = certificateWords[locale]
  const of = locale === 'en' ? enclave.nameEn : enclave.nameZh
  const test = testFromJson(tenancy.graduation)
  const set = test && (locale === 'en' ? test.titleEn : test.titleZh)
  const term = tenancy.startedOn ? w.term(dayFromDate(tenancy.startedOn), day, of) : ''
  const signer = names.get(graduatedById ?? '')
  const text = (said: string) => ({ kind: 'text', text: said }) as const
  const sheet: Sheet = {
    organisation: of,
    logo: logoOf(enclave),
    number: w.number(number),
    title: w.name,
    blocks: [
      text(w.certifies(firm.name, firm.uscc, term, set ?? '')),
      text(w.given),
      {
        kind: 'closing',
        text: [...(signer ? [w.signed(signer)] : []), w.issuer(of, day)].join('\n'),
      },
    ],
    signing: '',
    signatures: [],
    foot: w.foot(number, day),
  }
  return { firm: { id: firm.id, name: firm.name, ref: firm.ref }, number, sheet }
}
