/**
 * Labels people copy along with a number: the longer ones first. A label before the number says what it is and is
 * never part of it.
 */
const LABELS = [
  '统一社会信用代码',
  '技术合同登记编号',
  '合同登记编号',
  '合同登记号',
  '入库登记编号',
  '成果登记编号',
  '成果登记号',
  '合同编号',
  '登记编号',
  '证书编号',
  '协议编号',
  '护照号码',
  '身份证号码',
  '信用代码',
  '登记号',
  '合同号',
  '证书号',
  '专利号',
  '协议号',
  '护照号',
  '身份证号',
  '编号',
  '号码',
]

/** Letters of Greek and Cyrillic that look like Latin capitals; a keyboard or a scan may put them in. */
const LOOK = 'АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const LATIN = 'ABEKMHOPCTYXIJSABEZHIKMNOPTYX'

/** All but letters and digits; marks that lengthen or that nobody sees; the two characters around a number in a sentence. */
const NOT_KEPT = /[^\p{L}\p{N}]|[\p{Lm}\p{Default_Ignorable_Code_Point}第号]/gu
const BARE_LABELS = LABELS.map((label) => label.replace(NOT_KEPT, ''))

/**
 * A number as people type it, in the one form in which it is kept and compared: letters and digits alone, half-width
 * capitals, without what only sets it off (blanks, invisible marks, dashes, points, strokes, brackets, 第 … 号) and
 * without a label in front (编号, 合同编号, No., №). Equal for all spellings of one number; the form of the form is
 * itself.
 */
export function writtenNumber(typed: string): string {
  let text = typed
  // Until nothing changes: a label may stand behind another, and letters that met may have become one.
  for (let next = inOneForm(text); next !== text; next = inOneForm(text)) text = next
  return text
}

function inOneForm(text: string): string {
  return withoutLabel(lettersAndDigits(text))
}

function lettersAndDigits(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[Nn]\s*[°º]/g, 'NO')
    .toUpperCase()
    .normalize('NFKC')
    .replace(/[\u0370-\u04ff]/g, (letter) => LATIN[LOOK.indexOf(letter)] ?? letter)
    .replace(NOT_KEPT, '')
}

/** NO is a label before a digit or a Chinese character; before a letter it may belong to the number. */
function withoutLabel(text: string): string {
  const label = BARE_LABELS.find((one) => text.startsWith(one) && text !== one)
  if (label) return text.slice(label.length)
  return text.replace(/^NO(?=[\p{N}\p{Script=Han}])/u, '')
}
