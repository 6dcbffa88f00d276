import { dayInWords } from '~/shared/days'
import { defineWords } from '~/shared/words'

/** A paper names the year, whichever it is. */
const inFull = (day: string, locale: 'zh' | 'en') => dayInWords(day, locale, 0)

/** What a certificate of graduation says. */
export const certificateWords = defineWords({
  name: ['毕业证书', 'Certificate of graduation'],
  number: (number: string) => [`编号 ${number}`, `No. ${number}`],
  certifies: (firm: string, uscc: string, term: string, set: string) => [
    `${firm}（统一社会信用代码 ${uscc}）${term}${set ? `经审查符合${set}，` : ''}准予毕业。`,
    `${firm} (unified social credit code ${uscc}) ${term}${set ? `meets ${set}, ` : ''}and has graduated.`,
  ],
  term: (from: string, until: string, enclave: string) => [
    `自${inFull(from, 'zh')}至${inFull(until, 'zh')}在${enclave}孵化，`,
    `was in residence at ${enclave} from ${inFull(from, 'en')} to ${inFull(until, 'en')}, `,
  ],
  given: ['特发此证。', 'This certificate is given accordingly.'],
  signed: (name: string) => [`签发人：${name}`, `Signed by ${name}`],
  issuer: (enclave: string, day: string) => [
    `${enclave}\n${inFull(day, 'zh')}`,
    `${enclave}\n${inFull(day, 'en')}`,
  ],
  foot: (number: string, day: string) => [
    `证书 ${number}，毕业判定按${inFull(day, 'zh')}的企业记录存档`,
    `Certificate ${number}; the test on the record of ${inFull(day, 'en')} is kept on file`,
  ],
  word: ['Word 文件', 'Word file'],
  print: ['可打印，或下载 Word 文件盖章', 'To print, or to seal as a Word file'],
})
