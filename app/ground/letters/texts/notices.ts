import type { Letter } from '../letter'

/** The letter that gathers a day's letters for those who asked for that. */
export const NOTICE_LETTERS = {
  daily_digest: {
    to: ['founder', 'officer', 'director', 'expert', 'bureau', 'park', 'admin'],
    reach: 'at_once',
    has: ['count', 'matters', 'link', 'enclave'],
    needs: ['matters', 'link'],
    zh: {
      when: '每天早上八点，写给选了“每天汇总”的人',
      subject: '{孵化器}：{数量} 条通知',
      body: '您选了每天汇总一次。到今天早上，有 {数量} 条：\n\n{通知}\n\n全文在通知中心，怎样收到也在那里改：\n{链接}',
    },
    en: {
      when: 'every morning at eight, to those who chose the daily digest',
      subject: '{incubator}: notices of the day ({count})',
      body: 'You asked for one letter a day. By this morning there were {count}:\n\n{notices}\n\nThe full texts are in the notice centre, where you can also change how they reach you:\n{link}',
    },
  },
} as const satisfies Record<string, Letter>
