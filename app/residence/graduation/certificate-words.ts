import { dayInWords } from '~/shared/days'
import { defineWords } from '~/shared/words'

/** A paper names the year, whichever it is. */
const inFull = (day: string, locale: 'zh' | 'en') => dayInWords(day, locale, 0)

/** What a certificate of graduation says. */
export const certificateWords = defineWords({
  name: ['毕业证书', 'Certificate of graduation'],
  number: (number: string) => [`编号 ${number}`, `No. ${number}`],
  text: ['证书文本', 'Words of certificates'],
  textLead: [
    '企业毕业那天现行的文本写进它的证书；以前的证书不变。落款和签发人在文本之下。',
    'A certificate says what is in force on the day its firm graduates; earlier ones stay as they are. Issuer and signer stand below.',
  ],
  firms: ['企业', 'Firms'],
  wording: ['改证书文本', 'Change its words'],
  day: (day: string) => [inFull(day, 'zh'), inFull(day, 'en')],
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
  refusals: {
    day_passed: ['不能早于今天', 'Not before today'],
    graduated_today: [
      '今天已有企业毕业，证书按原文本；新文本请从明天起',
      'A firm graduated today, and its certificate keeps its words: begin tomorrow',
    ],
    changed_meanwhile: [
      '刚有人发布了新版，请看最新的再改',
      'Somebody has published a version just now; look at it first',
    ],
  },
})
