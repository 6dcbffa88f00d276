import { EVERY_FORMAT, type Format } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import type { Gap } from '~/ground/forms/check-answers'
import { defineWords, inLocale, plural, type Locale } from '~/shared/words'
import { words } from '~/admission/applications/words'

/** What stands beside a file on its way. */
export const uploadWords = defineWords({
  sending: ['正在上传', 'Uploading'],
  sendingFor: (seconds: number | string) => [
    `正在上传，约剩 ${seconds} 秒`,
    `Uploading, about ${seconds} s left`,
  ],
  received: (name: string) => [`已收到 ${name}`, `Received ${name}`],
  stopped: (percent: number | string) => [`网络断开，停在 ${percent}%`, `Connection lost at ${percent}%`],
  signedOut: ['登录已过期，请登录后从断点续传', 'Your session has ended; sign in, then resume'],
  refused: ['文件没有被接收，请刷新页面后再试', 'The file was not taken; reload the page and try again'],
  resume: ['从断点续传', 'Resume'],
  cancel: ['取消', 'Cancel'],
  dismiss: ['知道了', 'Dismiss'],
  again: [
    '网络恢复后自动续传；关掉页面，再选同一个文件也能接着传。',
    'It goes on by itself once you are back online; or choose the same file again later to continue.',
  ],
  proves: (names: string) => [`用来证明：${names}`, `Proves: ${names}`],
  andSo: ['、', '; '],
  paperLarge: (megabytes: number) => [
    `这种材料每个文件不超过 ${megabytes} MB，请压缩或分开后再传。`,
    `A file of this paper is at most ${megabytes} MB. Compress or divide it, then upload it.`,
  ],
  paperMost: (most: number) => [
    `这种材料最多 ${most} 个文件，已经满了；先移除一个再传。`,
    `At most ${plural(most, 'file')} of this paper, and so many are there; remove one, then upload.`,
  ],
})

const REFUSED_BY_KIND = ['other_format', 'paper_large', 'too_many'] as const

/** Whether a paper was refused by what its kind takes; `uploadRefusalInWords` has the sentence. */
export function isPaperRefusal(reason: string): reason is (typeof REFUSED_BY_KIND)[number] {
  return REFUSED_BY_KIND.some((one) => one === reason)
}

/**
 * Why a file was not taken, as a sentence; where the place takes only some formats, it names those. A code nobody
 * knows reads as a file that could not be kept.
 */
export function refusalInWords(code: string, locale: Locale, formats?: readonly Format[]): string {
  const { refusal, only } = inLocale(fileWords, locale)
  if (formats && code === 'wrong_type') return only(formats)
  const sentences: Record<string, string> = refusal
  return (Object.hasOwn(sentences, code) ? sentences[code] : undefined) ?? refusal.not_stored
}

type Refused = { reason: string; detail?: Record<string, string | number> }

/** The same where the paper itself may have been refused. */
export function uploadRefusalInWords({ reason, detail }: Refused, locale: Locale): string {
  if (reason === 'other_format') {
    const taken = String(detail?.formats ?? '').split(',')
    return inLocale(fileWords, locale).only(EVERY_FORMAT.filter((format) => taken.includes(format)))
  }
  const w = inLocale(uploadWords, locale)
  if (reason === 'paper_large') return w.paperLarge(Number(detail?.megabytes))
  if (reason === 'too_many' && detail?.most !== undefined) return w.paperMost(Number(detail.most))
  const sentences: Record<string, string> = inLocale(words, locale).uploadRefused
  return (Object.hasOwn(sentences, reason) ? sentences[reason] : undefined) ?? refusalInWords(reason, locale)
}

/** What is wrong with a kind of paper that keeps a draft from being handed in. */
export function paperGapInWords({ paper, why }: Extract<Gap, { kind: 'paper' }>, locale: Locale): string {
  const w = inLocale(words, locale)
  const name = paper[locale]
  return why ? w.paperUnfit(name, uploadRefusalInWords(why, locale)) : w.paperMissing(name)
}
