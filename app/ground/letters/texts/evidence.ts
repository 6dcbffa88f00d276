import type { Letter } from '../letter'

/** Letters about rows of evidence, between the incubator and the bureau. */
export const EVIDENCE_LETTERS = {
  evidence_returned: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'firm', 'by', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '退回证据时',
      subject: '{编号} 退回，请补证',
      body: '{企业}的证据 {编号} 由{经手人}退回。\n\n原因：{理由}\n\n补好后在这一页再次提交；不再主张的，请撤回：\n\n{链接}',
    },
    en: {
      when: 'when evidence is returned',
      subject: '{ref} was returned: proof is missing',
      body: '{by} returned the evidence {ref} of {firm}.\n\nReason: {reason}\n\nOnce mended, submit it again on this page, or withdraw it there:\n\n{link}',
    },
  },
  evidence_withdrawn: {
    to: ['bureau', 'officer', 'director'],
    reach: 'choice',
    has: ['ref', 'firm', 'by', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '撤回证据时',
      subject: '{编号} 已撤回，不再计入',
      body: '{企业}的证据 {编号} 由{经手人}撤回，从指标中扣除。\n\n原因：{理由}\n\n{链接}',
    },
    en: {
      when: 'when evidence is withdrawn',
      subject: '{ref} was withdrawn and no longer counts',
      body: '{by} withdrew the evidence {ref} of {firm}; it has left the figure.\n\nReason: {reason}\n\n{link}',
    },
  },
  achievements_separated: {
    to: ['bureau', 'officer', 'director'],
    reach: 'choice',
    has: ['title', 'ref', 'firm', 'by', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '拆开合并的成果时',
      subject: '{企业}：合并的成果已拆开',
      body: '{企业}曾合并为一项的成果（{名称}）由{经手人}拆开，重新是两项，各自计数。有关证据：{编号}。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a join of two results is undone',
      subject: '{firm}: two results that had been joined stand apart again',
      body: '{by} separated the results of {firm} that had been joined as one ({title}). They are two again and count each by itself. Evidence concerned: {ref}.\n\nReason: {reason}\n\n{link}',
    },
  },
  certificate_ends_soon: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'certificate', 'number', 'date', 'days', 'link'],
    needs: ['date', 'link'],
    zh: {
      when: '计入指标的证书将到期时（到期前 90、30、7 天）',
      subject: '{证书}还有 {天数} 天到期，请续期',
      body: '{企业}的{证书}（{证书编号}）有效期至 {年月日}（含当日），还有 {天数} 天。到期后，没有新证书的企业不再计入指标。\n\n请在到期前办好续期，把新证书添加到企业记录，科技局核准后接着计入：\n\n{链接}\n\n新证书已经添加的，不必再办。',
    },
    en: {
      when: 'when a certificate that counts ends soon (90, 30 and 7 days before)',
      subject: '{certificate}: {days} days left, please renew',
      body: 'The certificate of {firm} ({certificate}, {certificate number}) is in force until {date}, that day included: {days} days are left. A firm without a new certificate no longer counts after that day.\n\nPlease renew it before then and put the new certificate on record; it counts once the bureau has approved it:\n\n{link}\n\nIf the new certificate is on record already, nothing more is needed.',
    },
  },
  certificate_of_firm_ends: {
    to: ['officer'],
    reach: 'choice',
    has: ['firm', 'certificate', 'number', 'date', 'days', 'link'],
    needs: ['firm', 'date', 'link'],
    zh: {
      when: '企业计入指标的证书将到期时，告知负责的专员（到期前 90、30、7 天）',
      subject: '{企业}的{证书}还有 {天数} 天到期',
      body: '{企业}的{证书}（{证书编号}）有效期至 {年月日}（含当日），还有 {天数} 天。到期后没有新证书的，当天起不再计入指标。\n\n请联系企业续期：\n\n{链接}',
    },
    en: {
      when: 'when a certificate by which a firm counts ends soon, to its officer (90, 30 and 7 days before)',
      subject: '{firm}: {certificate}, {days} days left',
      body: 'The certificate of {firm} ({certificate}, {certificate number}) is in force until {date}, that day included: {days} days are left. Without a new one the firm no longer counts after that day.\n\nPlease see to it with the firm:\n\n{link}',
    },
  },
} as const satisfies Record<string, Letter>
