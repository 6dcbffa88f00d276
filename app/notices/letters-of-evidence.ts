import type { Locale } from '~/shared/words'

type Params = Record<string, string | number>
type Letter = Record<Locale, (params: Params) => { subject: string; body: string }>
const p = (params: Params, key: string) => String(params[key] ?? '')

/** Letters about rows of evidence, between the incubator and the bureau. */
export const EVIDENCE_LETTERS = {
  evidence_returned: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 退回，请补证`,
      body: `${p(v, 'firm')}的证据 ${p(v, 'ref')} 由${p(v, 'by')}退回。\n\n原因：${p(v, 'reason')}\n\n补好后在这一页再次提交；不再主张的，请撤回：\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')} was returned: proof is missing`,
      body: `${p(v, 'by')} returned the evidence ${p(v, 'ref')} of ${p(v, 'firm')}.\n\nReason: ${p(v, 'reason')}\n\nOnce mended, submit it again on this page, or withdraw it there:\n\n${p(v, 'link')}`,
    }),
  },
  evidence_withdrawn: {
    zh: (v) => ({
      subject: `${p(v, 'ref')} 已撤回，不再计入`,
      body: `${p(v, 'firm')}的证据 ${p(v, 'ref')} 由${p(v, 'by')}撤回，从指标中扣除。\n\n原因：${p(v, 'reason')}\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'ref')} was withdrawn and no longer counts`,
      body: `${p(v, 'by')} withdrew the evidence ${p(v, 'ref')} of ${p(v, 'firm')}; it has left the figure.\n\nReason: ${p(v, 'reason')}\n\n${p(v, 'link')}`,
    }),
  },
} satisfies Record<string, Letter>
