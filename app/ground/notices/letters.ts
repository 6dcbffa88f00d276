import { defineLetters } from '~/ground/letters/letter'

/** The letter that gathers a day's letters for those who asked for that, and the one of a broken log. */
export const noticeLetters = defineLetters({
  log_broken: {
    to: ['admin', 'bureau'],
    reach: 'at_once',
    has: ['enclave', 'count', 'ref'],
    needs: ['count', 'ref'],
    zh: {
      when: '每日核对发现日志有断裂时',
      subject: '{孵化器}：日志的链条断了',
      body: '每日核对日志时，发现{数量}处新的断裂，最早的一处在第{编号}条：那里的记录在写下后被改动、删去或插入过。请管理员打开“日志 → 核对全部”查看，并先保留数据库和备份，不要覆盖。\n\n同一处断裂只写一次信。',
    },
    en: {
      when: 'when the daily check finds the log broken',
      subject: '{incubator}: the chain of the log is broken',
      body: 'The daily check of the log found {count} new break(s), the first at event {ref}: what is on record there was altered, removed or put in after it was written. Administrators see it under Log, Verify all. Keep the database and its backups as they are; overwrite nothing.\n\nOne break is written about once.',
    },
  },
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
})
