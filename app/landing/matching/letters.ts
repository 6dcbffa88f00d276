import { defineLetters } from '~/ground/letters/letter'

/** Letters between a park that would like a firm to come, and the firm. */
export const matchingLetters = defineLetters({
  park_invites: {
    to: ['founder'],
    reach: 'choice',
    has: ['park', 'firm', 'note', 'link'],
    needs: ['park', 'link'],
    zh: {
      when: '园区邀请企业来看场地时',
      subject: '{园区}邀请{企业}来看',
      body: '{园区}看了您公开的用地用房需求，邀请您来看：\n\n{说明}\n\n愿不愿意，请在这里答复：\n\n{链接}',
    },
    en: {
      when: 'when a park asks a firm to come and look',
      subject: '{park} invites {firm}',
      body: '{park} has read what you need of a site and asks you to come and look:\n\n{note}\n\nPlease answer here:\n\n{link}',
    },
  },
  park_invitation_withdrawn: {
    to: ['founder'],
    reach: 'choice',
    has: ['park', 'firm', 'note', 'link'],
    needs: ['park', 'link'],
    zh: {
      when: '园区收回还没有答复的邀请时',
      subject: '{园区}收回了邀请',
      body: '{园区}收回了对{企业}的邀请，不用再答复：\n\n{说明}\n\n{链接}',
    },
    en: {
      when: 'when a park takes back an invitation that was not answered',
      subject: '{park} has withdrawn its invitation',
      body: '{park} has withdrawn its invitation of {firm}; no answer is needed:\n\n{note}\n\n{link}',
    },
  },
  park_invitation_answered: {
    to: ['park'],
    reach: 'choice',
    has: ['park', 'firm', 'outcome', 'note', 'link'],
    needs: ['firm', 'outcome', 'link'],
    zh: {
      when: '企业答复园区邀请时',
      subject: '{企业}：{决定}',
      body: '{企业}答复{园区}的邀请：{决定}\n\n{说明}\n\n{链接}',
    },
    en: {
      when: 'when a firm answers the invitation of a park',
      subject: '{firm}: {outcome}',
      body: '{firm} answered the invitation of {park}: {outcome}\n\n{note}\n\n{link}',
    },
  },
})
