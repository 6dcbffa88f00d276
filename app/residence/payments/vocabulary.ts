import { vocabulary } from '~/shared/vocabulary'

/** Which way money went. */
export const DIRECTIONS = vocabulary({
  in: ['收款', 'received'],
  out: ['退款', 'refunded'],
})

/** Where an uploaded bank statement stands. */
export const BANK_FILE_STATES = vocabulary({
  read: ['待导入', 'to take in', 'ring'],
  taken_in: ['已导入', 'taken in', 'dot'],
})
