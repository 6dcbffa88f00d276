import { expertWords } from './words'

type Payload = Record<string, unknown>
const text = (payload: Payload, key: string) => (typeof payload[key] === 'string' ? payload[key] : '')
const said = (title: string, detail = '') => (detail ? { title, detail } : { title })

/** What happened to experts and their invitations, as the log and a firm's timeline say it. */
export const expertEventWords = {
  expert_profile_saved: {
    for: 'log',
    zh: (p: Payload) => said(p.own === true ? '专家确认资料' : '修改专家资料', text(p, 'name')),
    en: (p: Payload) =>
      said(p.own === true ? 'Expert confirmed their profile' : 'Expert profile changed', text(p, 'name')),
  },
  expert_link_added: {
    for: 'log',
    zh: (p: Payload) =>
      said('登记专家的利害关系', `${text(p, 'name')} · ${expertWords.zh.kinds[text(p, 'tie')] ?? ''}`),
    en: (p: Payload) =>
      said('Tie of an expert recorded', `${text(p, 'name')} · ${expertWords.en.kinds[text(p, 'tie')] ?? ''}`),
  },
  expert_link_struck: {
    for: 'log',
    zh: (p: Payload) =>
      said('划去专家的利害关系', `${text(p, 'name')} · ${expertWords.zh.kinds[text(p, 'tie')] ?? ''}`),
    en: (p: Payload) =>
      said(
        'Tie of an expert struck out',
        `${text(p, 'name')} · ${expertWords.en.kinds[text(p, 'tie')] ?? ''}`,
      ),
  },
  review_invitation_accepted: {
    for: 'staff',
    zh: () => said('一位专家接受评审邀请'),
    en: () => said('An expert accepted to review'),
  },
  review_invitation_declined: {
    for: 'staff',
    zh: (p: Payload) => said('一位专家婉拒评审邀请', p.alternate === true ? '候补补上' : ''),
    en: (p: Payload) =>
      said('An expert declined to review', p.alternate === true ? 'an alternate steps in' : ''),
  },
  review_invitation_reminded: {
    for: 'log',
    zh: (p: Payload) => said('提醒专家答复邀请', `${text(p, 'expert')}；信中换用新链接，原链接失效`),
    en: (p: Payload) =>
      said(
        'Expert reminded to answer',
        `${text(p, 'expert')}; a new link replaces the first, which has ended`,
      ),
  },
  review_invitation_withdrawn: {
    for: 'staff',
    zh: () => said('撤回一封评审邀请'),
    en: () => said('An invitation to review was withdrawn'),
  },
  review_invitation_lapsed: {
    for: 'staff',
    zh: (p: Payload) => said('评审邀请到期未答复', p.alternate === true ? '候补补上' : ''),
    en: (p: Payload) =>
      said('An invitation to review lapsed', p.alternate === true ? 'an alternate steps in' : ''),
  },
} as const
