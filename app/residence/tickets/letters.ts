import { defineLetters } from '~/ground/letters/letter'

/** Letters about what was reported: to whoever sees to it, and to the firm. */
export const ticketLetters = defineLetters({
  ticket_reported: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'title', 'place', 'link'],
    needs: ['link'],
    zh: {
      when: '有人报修时',
      subject: '报修 {编号}：{名称}',
      body: '{地点}：{名称}（{编号}）。请受理：{链接}',
    },
    en: {
      when: 'when something is reported',
      subject: 'Report {ref}: {title}',
      body: '{place}: {title} ({ref}). Please take it up: {link}',
    },
  },
  ticket_taken_up: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'title', 'officer', 'link'],
    needs: ['link'],
    zh: {
      when: '报修受理时',
      subject: '报修 {编号} 已受理',
      body: '{经办人} 已受理您的报修“{名称}”（{编号}）。进展：{链接}',
    },
    en: {
      when: 'when a report is taken up',
      subject: 'Report {ref} is taken up',
      body: '{officer} sees to your report “{title}” ({ref}). How it goes on: {link}',
    },
  },
  ticket_message: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'title', 'note', 'link'],
    needs: ['link'],
    zh: {
      when: '运营部答复报修时',
      subject: '报修 {编号} 有答复',
      body: '关于“{名称}”（{编号}）：{说明}。全文：{链接}',
    },
    en: {
      when: 'when staff answer a report',
      subject: 'An answer to report {ref}',
      body: 'About “{title}” ({ref}): {note}. All of it: {link}',
    },
  },
  ticket_question: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'title', 'note', 'link'],
    needs: ['link'],
    zh: {
      when: '报修等企业答复时',
      subject: '报修 {编号} 等您答复',
      body: '关于“{名称}”（{编号}），请您答复：{说明}。答复前计时暂停。请在这里答复：{链接}',
    },
    en: {
      when: 'when a report waits for the firm',
      subject: 'Report {ref} waits for your answer',
      body: 'About “{title}” ({ref}), please answer: {note}. Until then its clock stands still. Answer here: {link}',
    },
  },
  ticket_added: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'title', 'note', 'link'],
    needs: ['link'],
    zh: {
      when: '企业补充报修时',
      subject: '报修 {编号} 有补充',
      body: '“{名称}”（{编号}）：{说明}。全文：{链接}',
    },
    en: {
      when: 'when a firm adds to its report',
      subject: 'More on report {ref}',
      body: '“{title}” ({ref}): {note}. All of it: {link}',
    },
  },
  ticket_solved: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'title', 'note', 'until', 'link'],
    needs: ['until', 'link'],
    zh: {
      when: '报修解决时',
      subject: '报修 {编号} 已解决，请评价',
      body: '“{名称}”（{编号}）已处理：{说明}。请评价；没有解决的，{结束日} 前可以重新打开：{链接}',
    },
    en: {
      when: 'when a report is solved',
      subject: 'Report {ref} is solved, please rate it',
      body: '“{title}” ({ref}): {note}. Please rate it; if it is not solved you may reopen it until {until}: {link}',
    },
  },
  ticket_solved_too: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'title', 'note', 'link'],
    needs: ['link'],
    zh: {
      when: '与它合并处理的报修解决时',
      subject: '报修 {编号} 已一起解决',
      body: '“{名称}”（{编号}）与同一故障的报修一起处理好了：{说明}。还有问题请另报一件。见：{链接}',
    },
    en: {
      when: 'when the report it was joined to is solved',
      subject: 'Report {ref} is solved with another',
      body: '“{title}” ({ref}) was solved together with another report of the same fault: {note}. If something is still wrong, please report it anew. See: {link}',
    },
  },
  ticket_goes_on: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'title', 'link'],
    needs: ['link'],
    zh: {
      when: '与它合并处理的报修没有解决、重新打开时',
      subject: '报修 {编号} 的故障继续处理',
      body: '与“{名称}”（{编号}）合并处理的故障还没有解决，继续处理，解决时再通知您：{链接}',
    },
    en: {
      when: 'when the report it was joined to is open again',
      subject: 'The fault of report {ref} is seen to again',
      body: 'The fault of “{title}” ({ref}), seen to together with another report, is not solved yet and goes on; you are told when it is: {link}',
    },
  },
  ticket_rated: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'title', 'count', 'note', 'link'],
    needs: ['count', 'link'],
    zh: {
      when: '企业评价报修时',
      subject: '报修 {编号} 评价 {数量} 分',
      body: '企业对“{名称}”（{编号}）评 {数量} 分：{说明}。全文：{链接}',
    },
    en: {
      when: 'when a firm rates a report',
      subject: 'Report {ref} is rated {count} of 5',
      body: 'The firm rates “{title}” ({ref}) {count} of 5: {note}. All of it: {link}',
    },
  },
  ticket_reopened: {
    to: ['officer', 'director'],
    reach: 'at_once',
    has: ['ref', 'title', 'note', 'link'],
    needs: ['link'],
    zh: {
      when: '企业重新打开报修时',
      subject: '报修 {编号} 没有解决，重新打开',
      body: '“{名称}”（{编号}）重新打开：{说明}。计时继续：{链接}',
    },
    en: {
      when: 'when a firm reopens a report',
      subject: 'Report {ref} is not solved and is open again',
      body: '“{title}” ({ref}) is open again: {note}. Its clock runs on: {link}',
    },
  },
  ticket_joined: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'title', 'link'],
    needs: ['link'],
    zh: {
      when: '报修与他人的同一故障合并时',
      subject: '报修 {编号} 与同一故障的报修合并处理',
      body: '“{名称}”（{编号}）与别人报的同一故障合并处理，解决时会通知您：{链接}',
    },
    en: {
      when: 'when a report is joined to another of the same fault',
      subject: 'Report {ref} is seen to together with another',
      body: '“{title}” ({ref}) is seen to together with another report of the same fault; you are told when it is solved: {link}',
    },
  },
})
