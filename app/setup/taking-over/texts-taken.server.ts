import { textInForce } from '~/admission/agreements/queries.server'
import { publishText } from '~/admission/agreements/publish-text.server'
import { DEFAULT_TEXT as DEFAULT_AGREEMENT } from '~/admission/agreements/default-text'
import type { Taken } from '~/ground/audit/taken-from'
import type { Actor } from '~/ground/people/actor'
import type { PaperText } from '~/ground/papers/worded-paper'
import { db } from '~/platform/db.server'
import { DEFAULT_TEXT as DEFAULT_LEASE } from '~/residence/contracts/default-text'
import { leaseTextInForce, publishLeaseText } from '~/residence/contracts/texts.server'
import { DEFAULT_CERTIFICATE } from '~/residence/graduation/certificate-paper'
import { certificateTextOn, publishCertificateText } from '~/residence/graduation/certificate-texts.server'
import { addDays, type Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import { inLocale } from '~/shared/words'
import { ONE, type Matter } from './matter'
import { takingWords, type TakingRefusal } from './words'

type Input = PaperText & { basedOn: number; effectiveOn: Day }
type Kind = {
  usual: PaperText
  on: (enclaveId: string, day: Day) => Promise<PaperText & { version: number }>
  newest: (enclaveId: string) => Promise<{ version: number } | null>
  publish: (
    actor: Actor,
    input: Input,
    now: Date,
    taken: Taken,
  ) => Promise<Outcome<{ version: number }, TakingRefusal>>
}

const NEWEST = { orderBy: { version: 'desc' }, select: { version: true } } as const
const PARTS = ['titleZh', 'bodyZh', 'titleEn', 'bodyEn'] as const

/** A text on which papers are made out. Blanks keep their names: they are the same everywhere. */
function textMatter({ usual, on, newest, publish }: Kind): Matter<PaperText> {
  return {
    pieces: () => Promise.resolve([ONE]),
    read: async ({ enclaveId }, _, day) => textOf(enclaveId === null ? usual : await on(enclaveId, day)),
    stands: async ({ enclaveId }, _, __, day) => ({
      ours: textOf(await on(enclaveId, day)),
      basedOn: (await newest(enclaveId))?.version ?? 0,
    }),
    parts: (text, _, locale) => {
      const { parts } = inLocale(takingWords, locale)
      return Promise.resolve(
        PARTS.map((key) => ({ key, label: parts[key], lines: text[key].split('\n').filter(Boolean) })),
      )
    },
    decide: (actor, { content, source, said: { basedOn, effectiveOn, reason } }, now) =>
      publish(actor, { ...content, basedOn, effectiveOn }, now, { source, reason }),
    from: (today) => addDays(today, 1),
  }
}

const textOf = ({ titleZh, titleEn, bodyZh, bodyEn }: PaperText): PaperText => ({
  titleZh,
  titleEn,
  bodyZh,
  bodyEn,
})

export const leaseText = textMatter({
  usual: DEFAULT_LEASE,
  on: (enclaveId, day) => leaseTextInForce(db, enclaveId, day),
  newest: (enclaveId) => db.leaseText.findFirst({ where: { enclaveId }, ...NEWEST }),
  publish: publishLeaseText,
})

export const certificateText = textMatter({
  usual: DEFAULT_CERTIFICATE,
  on: (enclaveId, day) => certificateTextOn(db, enclaveId, day),
  newest: (enclaveId) => db.certificateText.findFirst({ where: { enclaveId }, ...NEWEST }),
  publish: publishCertificateText,
})

export const agreementText = textMatter({
  usual: DEFAULT_AGREEMENT,
  on: (enclaveId, day) => textInForce(db, enclaveId, day),
  newest: (enclaveId) => db.agreementText.findFirst({ where: { enclaveId }, ...NEWEST }),
  publish: publishText,
})
