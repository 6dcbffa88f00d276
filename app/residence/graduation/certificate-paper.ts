import { wordedPaper, type PaperText } from '~/ground/papers/worded-paper'

/** A certificate of graduation: without the firm and the day nobody could tell whose it is. */
export const certificatePaper = wordedPaper(
  {
    firm: { zh: '企业', en: 'firm' },
    uscc: { zh: '信用代码', en: 'credit code' },
    enclave: { zh: '孵化器', en: 'incubator' },
    number: { zh: '证书编号', en: 'certificate number' },
    from: { zh: '入驻日', en: 'moved in' },
    day: { zh: '毕业日', en: 'graduated' },
    set: { zh: '毕业条件', en: 'graduation criteria' },
    signer: { zh: '签发人', en: 'signer' },
  },
  ['firm', 'day'],
)
export type CertificateText = PaperText & { version: number }

/** The words Feidi brings for an enclave that has not published its own. */
export const DEFAULT_CERTIFICATE: CertificateText = {
  version: 0,
  titleZh: '毕业证书',
  titleEn: 'Certificate of graduation',
  bodyZh: `{企业}（统一社会信用代码 {信用代码}）自{入驻日}至{毕业日}在{孵化器}孵化，经审查符合{毕业条件}，准予毕业。
特发此证。`,
  bodyEn: `{firm} (unified social credit code {credit code}) was in residence at {incubator} from {moved in} to {graduated}, meets {graduation criteria}, and has graduated.
This certificate is given accordingly.`,
}
