import { defineLetters } from '~/ground/letters/letter'

/** Letters about certificates that come to their end. */
export const boardLetters = defineLetters({
  certificate_ends_soon: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'certificate', 'number', 'date', 'days', 'link'],
    needs: ['date', 'link'],
    zh: {
      when: '计入指标的证书将到期时（到期前几天在设置里定）',
      subject: '{证书}还有 {天数} 天到期，请续期',
      body: '{企业}的{证书}（{证书编号}）有效期至 {年月日}（含当日），还有 {天数} 天。到期后，没有新证书的企业不再计入指标。\n\n请在到期前办好续期，把新证书添加到企业记录，科技局核准后接着计入：\n\n{链接}\n\n新证书已经添加的，不必再办。',
    },
    en: {
      when: 'when a certificate that counts ends soon (the settings say how many days before)',
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
      when: '企业计入指标的证书将到期时，告知负责的专员（到期前几天在设置里定）',
      subject: '{企业}的{证书}还有 {天数} 天到期',
      body: '{企业}的{证书}（{证书编号}）有效期至 {年月日}（含当日），还有 {天数} 天。到期后没有新证书的，当天起不再计入指标。\n\n请联系企业续期：\n\n{链接}',
    },
    en: {
      when: 'when a certificate by which a firm counts ends soon, to its officer (the settings say how many days before)',
      subject: '{firm}: {certificate}, {days} days left',
      body: 'The certificate of {firm} ({certificate}, {certificate number}) is in force until {date}, that day included: {days} days are left. Without a new one the firm no longer counts after that day.\n\nPlease see to it with the firm:\n\n{link}',
    },
  },
  certificates_end: {
    to: ['bureau'],
    reach: 'choice',
    has: ['count', 'certificates', 'date', 'link'],
    needs: ['count', 'certificates', 'link'],
    zh: {
      when: '计入指标的证书将到期时，每天一封，列出当天要提醒的（到期前几天在设置里定）',
      subject: '{数量} 张计入指标的证书将到期',
      body: '以下企业的证书将到期；到期后没有新证书的，不再计入指标。企业和负责的专员已经收到提醒。\n\n{将到期的证书}\n\n最早的有效期至 {年月日}（含当日）。全部将到期的：\n\n{链接}',
    },
    en: {
      when: 'when certificates that count end soon: one letter a day that lists them (the settings say how many days before)',
      subject: '{count} certificates that count end soon',
      body: 'These certificates end soon; a firm without a new one no longer counts after that day. The firms and their officers have been told.\n\n{certificates that end}\n\nThe first is in force until {date}, that day included. All that end soon:\n\n{link}',
    },
  },
})
