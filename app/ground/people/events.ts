import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { stampOf } from '~/shared/days'
import { ROLES, type Role } from './actor'
import { navWords } from './nav'

const named = (roles: readonly Role[], locale: Locale) =>
  roles.map((role) => navWords[locale].roles[role]).join(locale === 'zh' ? '、' : ', ') ||
  (locale === 'zh' ? '无' : 'none')

/** At the door: from where, with which browser; an address that was typed is kept as a fingerprint only. */
const door = (zh: string, en: string) =>
  event(
    {
      typed: text.optional(),
      from: text.optional(),
      with: text.optional(),
      secondFactor: count.optional(),
      limit: text.optional(),
      session: text.optional(),
    },
    { for: 'log', zh, en },
  )

/** What happens to accounts: events of the installation, and of an enclave where its administrator did it. */
export const accessEvents = defineEvents({
  signed_up: door('注册', 'Signed up'),
  sign_up_refused: door('注册未成', 'Sign-up refused'),
  signed_in: door('登录', 'Signed in'),
  sign_in_refused: door('登录未成', 'Sign-in refused'),
  sign_in_locked: door('登录暂停', 'Sign-in locked'),
  second_factor_refused: door('两步登录未成', 'Second step refused'),
  second_factor_on: door('开启两步登录', 'Two-step sign-in on'),
  second_factor_off: door('关闭两步登录', 'Two-step sign-in off'),
  second_factor_cleared: door('清除两步登录', 'Two-step sign-in cleared'),
  signed_out: door('退出登录', 'Signed out'),
  session_ended: door('结束一处登录', 'Session ended'),
  password_reset_asked: door('请求重设密码', 'Password reset asked'),
  password_reset: door('重设密码', 'Password reset'),
  password_changed: door('改密码', 'Password changed'),
  address_proven: door('地址已证实', 'Address proven'),
  account_taken_over: door('地址归证实者的账户', 'Address went to the account that proved it'),
  account_disabled: door('停用账户', 'Account disabled'),
  account_enabled: door('启用账户', 'Account opened again'),
  first_admin_made: door('第一位管理员', 'First administrator made'),
  installation_admin_named: door('指定系统管理员', 'Administrator of the installation named'),
  installation_admin_ended: door('取消系统管理员', 'Administrator of the installation ended'),
})

/** What happens to members and invitations. */
export const memberEvents = defineEvents({
  member_invited: event({ role: text, address: text }, { for: 'log', zh: '邀请成员', en: 'Member invited' }),
  member_joined: event({ role: text }, { for: 'log', zh: '成员加入', en: 'Member joined' }),
  invitation_withdrawn: event(
    { role: text, address: text },
    { for: 'log', zh: '撤回邀请', en: 'Invitation withdrawn' },
  ),
  invitation_taken_elsewhere: event(
    { role: text, invited: text, address: text },
    {
      for: 'log',
      name: { zh: '邀请由另一个地址的账户接受', en: 'Invitation accepted from another address' },
      zh: (p) => ['邀请由另一个地址的账户接受', `邀请${p.invited}，接受的账户${p.address}`],
      en: (p) => [
        'Invitation accepted from another address',
        `Invited ${p.invited}, accepted by ${p.address}`,
      ],
    },
  ),
  look_began: event(
    { role: text, person: text, reason: text, until: text },
    {
      for: 'log',
      name: { zh: '开始以他人身份查看', en: 'Began to look as somebody else' },
      zh: (p) => [`开始以 ${p.person} 的身份查看`, `${p.reason}；至迟 ${stampOf(p.until)} 结束`],
      en: (p) => [`Began to look as ${p.person}`, `${p.reason}; until ${stampOf(p.until)} at the latest`],
    },
  ),
  look_ended: event(
    { person: text, byItself: z.boolean() },
    {
      for: 'log',
      name: { zh: '结束以他人身份查看', en: 'Stopped looking as somebody else' },
      zh: (p) => [`结束以 ${p.person} 的身份查看`, p.byItself ? '到时自动结束' : ''],
      en: (p) => [`Stopped looking as ${p.person}`, p.byItself ? 'it ran out' : ''],
    },
  ),
  second_factor_required: event(
    { roles: z.array(z.enum(ROLES)), before: z.array(z.enum(ROLES)) },
    {
      for: 'log',
      name: { zh: '规定哪些身份要开启两步登录', en: 'Roles that need two-step sign-in set' },
      zh: (p) => ['规定哪些身份要开启两步登录', `${named(p.roles, 'zh')}（之前：${named(p.before, 'zh')}）`],
      en: (p) => [
        'Roles that need two-step sign-in set',
        `${named(p.roles, 'en')} (before: ${named(p.before, 'en')})`,
      ],
    },
  ),
  membership_changed: event({ from: text, to: text }, { for: 'log', zh: '改身份', en: 'Role changed' }),
  membership_ended: event({ role: text }, { for: 'log', zh: '结束身份', en: 'Role ended' }),
})
