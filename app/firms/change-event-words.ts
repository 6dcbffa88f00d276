import { changesFromJson } from './identity'
import { changesInWords } from './identity-words'

type Payload = Record<string, unknown>
const reasonOf = (p: Payload) => (typeof p.reason === 'string' ? p.reason : '')
const lines = (p: Payload, locale: 'zh' | 'en') =>
  changesInWords(changesFromJson(p.changes), locale).replaceAll('\n', ' ').replaceAll('· ', '')

/** What the timeline and the log say of changes of the register of a firm. */
export const firmChangeEventWords = {
  firm_change_asked: {
    for: 'all' as const,
    shape: 'ring' as const,
    zh: (p: Payload) => ({ title: '企业申请更改登记信息', detail: lines(p, 'zh') }),
    en: (p: Payload) => ({ title: 'The firm asked for a change of the register', detail: lines(p, 'en') }),
  },
  firm_changed: {
    for: 'all' as const,
    zh: (p: Payload) => ({ title: '登记信息已更改', detail: `${lines(p, 'zh')}（${reasonOf(p)}）` }),
    en: (p: Payload) => ({ title: 'The register was changed', detail: `${lines(p, 'en')} (${reasonOf(p)})` }),
  },
  firm_change_declined: {
    for: 'all' as const,
    shape: 'no' as const,
    zh: (p: Payload) => ({ title: '更改登记信息的申请未被接受', detail: reasonOf(p) }),
    en: (p: Payload) => ({ title: 'The change of the register was declined', detail: reasonOf(p) }),
  },
}
