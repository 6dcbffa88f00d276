import { defineEvents, event } from '~/ground/audit/catalogue'

/** What happens to letters that wait, and who reads what was sent. */
export const noticeEvents = defineEvents({
  letter_edited: event({}, { for: 'log', zh: '改动待寄的信', en: 'Held letter edited' }),
  letter_read: event({}, { for: 'log', zh: '读信件全文', en: 'Full text of a letter read' }),
  letter_dropped: event({}, { for: 'log', zh: '撤下待寄的信', en: 'Held letter dropped' }),
})
