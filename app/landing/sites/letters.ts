import { defineLetters } from '~/ground/letters/letter'

const to = ['founder', 'park', 'officer', 'director'] as const

/** Letters about a site that is kept for a firm: to its founders, the park's officers and whoever is in charge. */
export const siteLetters = defineLetters({
  site_reserved: {
    to,
    reach: 'choice',
    has: ['site', 'firm', 'ref', 'from', 'until', 'link'],
    needs: ['site', 'until', 'link'],
    zh: {
      when: '预留场地时',
      subject: '已为{企业}预留场地：{场地}',
      body: '已为{企业}预留场地{场地}（{编号}），{起始日}至{结束日}。到期没有落实的，预留自动解除。\n\n{链接}',
    },
    en: {
      when: 'when a site is reserved',
      subject: 'Reserved for {firm}: {site}',
      body: '{site} ({ref}) is reserved for {firm} from {from} to {until}. It lapses by itself unless the firm gets the site by then.\n\n{link}',
    },
  },
  site_released: {
    to,
    reach: 'choice',
    has: ['site', 'firm', 'ref', 'from', 'until', 'reason', 'link'],
    needs: ['site', 'reason', 'link'],
    zh: {
      when: '解除场地预留时',
      subject: '{企业}的场地预留已解除：{场地}',
      body: '为{企业}预留的场地{场地}（{编号}）已解除。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a reserved site is released',
      subject: '{site} is no longer reserved for {firm}',
      body: '{site} ({ref}) is no longer reserved for {firm}.\n\nReason: {reason}\n\n{link}',
    },
  },
  site_taken: {
    to,
    reach: 'choice',
    has: ['site', 'firm', 'ref', 'from', 'until', 'reason', 'link'],
    needs: ['site', 'link'],
    zh: {
      when: '场地落实给企业时',
      subject: '{企业}的场地已落实：{场地}',
      body: '场地{场地}（{编号}）已落实给{企业}。\n\n{理由}\n\n{链接}',
    },
    en: {
      when: 'when a firm has got its site',
      subject: '{firm} has got its site: {site}',
      body: '{firm} has got {site} ({ref}).\n\n{reason}\n\n{link}',
    },
  },
  site_lapsed: {
    to,
    reach: 'choice',
    has: ['site', 'firm', 'ref', 'from', 'until', 'link'],
    needs: ['site', 'until', 'link'],
    zh: {
      when: '场地预留到期时',
      subject: '{企业}的场地预留已到期：{场地}',
      body: '为{企业}预留的场地{场地}（{编号}）已于{结束日}到期，现在可以给别的企业。还需要的，请与园区联系。\n\n{链接}',
    },
    en: {
      when: 'when the reservation of a site lapses',
      subject: 'The reservation of {site} for {firm} has lapsed',
      body: 'The reservation of {site} ({ref}) for {firm} lapsed on {until}; others may have it now. If it is still needed, write to the park.\n\n{link}',
    },
  },
})
