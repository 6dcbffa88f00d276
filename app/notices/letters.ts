import type { Locale } from '~/shared/words'
import { APPLICATION_LETTERS } from './letters-of-applications'
import { REVIEW_LETTERS } from './letters-of-review'

/** What a letter says: a subject and a body in both languages, from typed parameters. */
export type LetterText = { subject: string; body: string }
type Params = Record<string, string | number>
type Letter = Record<Locale, (params: Params) => LetterText>

const p = (params: Params, key: string) => String(params[key] ?? '')

/** Every letter Feidi sends. A kind that is missing here cannot be posted: the type says so. */
export const LETTERS = {
  ...APPLICATION_LETTERS,
  ...REVIEW_LETTERS,
  password_reset: {
    zh: (v) => ({
      subject: '重设飞地密码',
      body: `有人（希望是您本人）要求重设密码。一小时内打开下面的链接设新密码；不是您本人，请忽略本信，密码不会改变。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: 'Reset your Feidi password',
      body: `Someone (we hope it was you) asked to reset your password. Open the link below within one hour to set a new one. If it was not you, ignore this letter: nothing changes.\n\n${p(v, 'link')}`,
    }),
  },
  invitation: {
    zh: (v) => ({
      subject: `邀请您加入${p(v, 'enclaveZh')}`,
      body: `${p(v, 'by')}邀请您以“${p(v, 'roleZh')}”身份加入${p(v, 'enclaveZh')}。七天内打开下面的链接接受：\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `You are invited to ${p(v, 'enclaveEn')}`,
      body: `${p(v, 'by')} invites you to join ${p(v, 'enclaveEn')} as ${p(v, 'roleEn')}. Open the link within seven days to accept:\n\n${p(v, 'link')}`,
    }),
  },
  space_allocated: {
    zh: (v) => ({
      subject: `${p(v, 'unit')} 已分配给${p(v, 'firm')}`,
      body: `${p(v, 'unit')} 的租期为 ${p(v, 'from')} 至 ${p(v, 'until')}（含当日）。请在起租日前与运营部约定交房时间。`,
    }),
    en: (v) => ({
      subject: `${p(v, 'unit')} is leased to ${p(v, 'firm')}`,
      body: `The lease of ${p(v, 'unit')} runs from ${p(v, 'from')} to ${p(v, 'until')}, both days included. Please agree a time for the keys with the incubator before it begins.`,
    }),
  },
} satisfies Record<string, Letter>

export type LetterKind = keyof typeof LETTERS

/** The text of a letter in one language. */
export function letterText(kind: LetterKind, locale: Locale, params: Params): LetterText {
  return LETTERS[kind][locale](params)
}
