import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import { logoOf } from '~/ground/papers/logo.server'
import { blocksOf, type Sheet } from '~/ground/papers/sheet'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { certificatePaper } from './certificate-paper'
import { certificateTextOn } from './certificate-texts.server'
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
  const [enclave, names, wording] = await Promise.all([
    enclaveOn(db, enclaveId, day),
    namesOf([graduatedById]),
    certificateTextOn(db, enclaveId, day),
  ])
  const w = certificateWords[locale]
  const of = locale === 'en' ? enclave.nameEn : enclave.nameZh
  const test = testFromJson(tenancy.graduation)
  const signer = names.get(graduatedById ?? '')
  const from = tenancy.startedOn && dayFromDate(tenancy.startedOn)
  const inBoth = (value: string | null | undefined) => ({ zh: value || '—', en: value || '—' })
  const onDay = (on: Day) => ({ zh: certificateWords.zh.day(on), en: certificateWords.en.day(on) })
  const paper = certificatePaper.paperOf(wording, {
    firm: inBoth(firm.name),
    uscc: inBoth(firm.uscc),
    enclave: { zh: enclave.nameZh, en: enclave.nameEn },
    number: inBoth(number),
    from: from ? onDay(from) : inBoth(null),
    day: onDay(day),
    set: { zh: test?.titleZh ?? '—', en: test?.titleEn ?? '—' },
    signer: inBoth(signer),
  })[locale]
  const sheet: Sheet = {
    organisation: of,
    logo: logoOf(enclave),
    number: w.number(number),
    title: paper.title,
    blocks: [
      ...blocksOf(paper.lines),
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
