import type { Locale } from '~/shared/words'
import { APPLICATION_LETTERS } from './letters-of-applications'
import { CRITERIA_LETTERS } from './letters-of-criteria'
import { EVIDENCE_LETTERS } from './letters-of-evidence'
import { EXPERT_LETTERS } from './letters-of-experts'
import { LANDING_LETTERS } from './letters-of-landing'
import { PANEL_LETTERS } from './letters-of-panels'
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
  ...PANEL_LETTERS,
  ...EXPERT_LETTERS,
  ...LANDING_LETTERS,
  ...EVIDENCE_LETTERS,
  ...CRITERIA_LETTERS,
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
  already_registered: {
    zh: (v) => ({
      subject: '您已有飞地账户',
      body: `有人（或许是您本人）用这个地址注册飞地，但它已有账户，没有任何改变。要进入，请登录；忘了密码，请在登录页重设：\n\n${p(v, 'link')}\n\n不是您本人，请忽略本信。`,
    }),
    en: (v) => ({
      subject: 'You already have a Feidi account',
      body: `Someone (perhaps you) tried to sign up with this address, which has an account already. Nothing has changed. To come in, sign in; if you forgot the password, reset it there:\n\n${p(v, 'link')}\n\nIf it was not you, ignore this letter.`,
    }),
  },
  password_changed: {
    zh: () => ({
      subject: '您的飞地密码已修改',
      body: '您的密码刚刚修改，其他设备已全部退出。不是您本人，请马上在登录页重设密码，并告诉孵化器运营部。',
    }),
    en: () => ({
      subject: 'Your Feidi password was changed',
      body: 'Your password has just been changed and every other device is signed out. If it was not you, reset it on the sign-in page at once and tell the incubator.',
    }),
  },
  second_factor_on: {
    zh: () => ({
      subject: '两步登录已开启',
      body: '您的账户从现在起登录时还要验证码。请把恢复码收好：手机不在身边时靠它进入。',
    }),
    en: () => ({
      subject: 'Two-step sign-in is on',
      body: 'From now on your account asks for a code at sign-in. Keep the recovery codes: they let you in when the phone is not at hand.',
    }),
  },
  second_factor_off: {
    zh: () => ({
      subject: '两步登录已关闭',
      body: '您的账户登录时不再要验证码。不是您本人关的，请马上修改密码，并告诉孵化器运营部。',
    }),
    en: () => ({
      subject: 'Two-step sign-in is off',
      body: 'Your account no longer asks for a code. If it was not you, change your password at once and tell the incubator.',
    }),
  },
  record_withdrawn: {
    zh: (v) => ({
      subject: `已撤下一条记录：${p(v, 'title')}`,
      body: `贵企业的记录“${p(v, 'title')}”已撤下，以它为凭的指标证据同时失效。\n\n理由：${p(v, 'reason')}\n\n如有不同意见，请与运营部联系；更正后可以重新添加。`,
    }),
    en: (v) => ({
      subject: `A record was withdrawn: ${p(v, 'title')}`,
      body: `The record “${p(v, 'title')}” of your firm was withdrawn, and the evidence it proved no longer counts.\n\nReason: ${p(v, 'reason')}\n\nIf you disagree, write to the incubator; once corrected it can be added again.`,
    }),
  },
  firm_graduated: {
    zh: (v) => ({
      subject: `${p(v, 'firm')} 已毕业`,
      body: `${p(v, 'firm')} 于 ${p(v, 'day')} 毕业，所依据的是${p(v, 'setZh')}。房间的租约不变，到期为止；下一步是落地，运营部会与您商定园区与时间。`,
    }),
    en: (v) => ({
      subject: `${p(v, 'firm')} has graduated`,
      body: `${p(v, 'firm')} graduated on ${p(v, 'day')} under: ${p(v, 'setEn')}. Leases of rooms stay as they are until they end. Landing comes next: the incubator will agree the park and the dates with you.`,
    }),
  },
  tenancy_exited: {
    zh: (v) => ({
      subject: `${p(v, 'firm')} 的在孵关系已结束`,
      body: `${p(v, 'firm')} 自 ${p(v, 'day')} 起不再在孵。\n\n理由：${p(v, 'reason')}\n\n企业的记录保留，以后仍可再次申请。`,
    }),
    en: (v) => ({
      subject: `${p(v, 'firm')} is no longer in residence`,
      body: `${p(v, 'firm')} left on ${p(v, 'day')}.\n\nReason: ${p(v, 'reason')}\n\nThe record of the firm is kept, and it may apply again.`,
    }),
  },
} satisfies Record<string, Letter>

export type LetterKind = keyof typeof LETTERS

/** The text of a letter in one language. */
export function letterText(kind: LetterKind, locale: Locale, params: Params): LetterText {
  return LETTERS[kind][locale](params)
}
