import { z } from 'zod'
import { defineEvents, event, text } from '~/ground/audit/catalogue'
import { expertWords } from './words'
import { wordFor } from '~/shared/words'

const tie = (code: string, locale: 'zh' | 'en') => wordFor(expertWords[locale].kinds, code)

/** What happens to experts and their invitations. */
export const expertEvents = defineEvents({
  expert_profile_saved: event(
    { name: text, own: z.boolean() },
    {
      for: 'log',
      name: { zh: '保存专家资料', en: 'Expert profile saved' },
      zh: (p) => [p.own ? '专家确认资料' : '修改专家资料', p.name],
      en: (p) => [p.own ? 'Expert confirmed their profile' : 'Expert profile changed', p.name],
    },
  ),
  expert_link_added: event(
    { name: text, tie: text },
    {
      for: 'log',
      name: { zh: '登记专家的利害关系', en: 'Tie of an expert recorded' },
      zh: (p) => ['登记专家的利害关系', `${p.name} · ${tie(p.tie, 'zh')}`],
      en: (p) => ['Tie of an expert recorded', `${p.name} · ${tie(p.tie, 'en')}`],
    },
  ),
  expert_link_struck: event(
    { name: text, tie: text },
    {
      for: 'log',
      name: { zh: '划去专家的利害关系', en: 'Tie of an expert struck out' },
      zh: (p) => ['划去专家的利害关系', `${p.name} · ${tie(p.tie, 'zh')}`],
      en: (p) => ['Tie of an expert struck out', `${p.name} · ${tie(p.tie, 'en')}`],
    },
  ),
  review_invitation_accepted: event(
    { expert: text, weighed: z.array(text) },
    {
      for: 'staff',
      zh: '一位专家接受评审邀请',
      en: 'An expert accepted to review',
      page: { zh: '接受评审邀请', en: 'Accepted to review' },
    },
  ),
  review_invitation_declined: event(
    { expert: text, reason: text, alternate: z.boolean() },
    {
      for: 'staff',
      name: { zh: '一位专家婉拒评审邀请', en: 'An expert declined to review' },
      zh: (p) => ['一位专家婉拒评审邀请', p.alternate ? '候补补上' : ''],
      en: (p) => ['An expert declined to review', p.alternate ? 'an alternate steps in' : ''],
      page: {
        zh: (p) => (p.alternate ? '婉拒评审邀请，候补专家补上' : '婉拒评审邀请'),
        en: (p) => (p.alternate ? 'Declined to review; an alternate steps in' : 'Declined to review'),
      },
    },
  ),
  review_invitation_reminded: event(
    { expert: text },
    {
      for: 'log',
      name: { zh: '提醒专家答复邀请', en: 'Expert reminded to answer' },
      zh: (p) => ['提醒专家答复邀请', `${p.expert}；信中换用新链接，原链接失效`],
      en: (p) => ['Expert reminded to answer', `${p.expert}; a new link replaces the first, which has ended`],
      page: {
        zh: (p) => `提醒 ${p.expert} 答复邀请，换发新链接`,
        en: (p) => `${p.expert} was reminded to answer, with a new link`,
      },
    },
  ),
  review_invitation_withdrawn: event(
    { expert: text, invitationId: text },
    {
      for: 'staff',
      name: { zh: '撤回一封评审邀请', en: 'An invitation to review was withdrawn' },
      zh: '撤回一封评审邀请',
      en: 'An invitation to review was withdrawn',
      page: {
        zh: (p) => `撤回给 ${p.expert} 的评审邀请`,
        en: (p) => `Invitation of ${p.expert} withdrawn`,
      },
    },
  ),
  review_invitation_lapsed: event(
    { expert: text, alternate: z.boolean() },
    {
      for: 'staff',
      name: { zh: '评审邀请到期未答复', en: 'An invitation to review lapsed' },
      zh: (p) => ['评审邀请到期未答复', p.alternate ? '候补补上' : ''],
      en: (p) => ['An invitation to review lapsed', p.alternate ? 'an alternate steps in' : ''],
      page: {
        zh: (p) => `${p.expert} 到期未答复邀请${p.alternate ? '，候补专家补上' : ''}`,
        en: (p) => `${p.expert} did not answer in time${p.alternate ? '; an alternate steps in' : ''}`,
      },
    },
  ),
})
