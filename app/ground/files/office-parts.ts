/** What an Office file brings along or fetches when it is opened. */
export type Carried = 'macros' | 'remote'

/** Parts that say what else is in the file, or where it is: the list of types, and the relations of each part. */
export function refersToOthers(name: string): boolean {
  return /^\[Content_Types\]\.xml$|\.rels$/i.test(name)
}

const MACROS = /vnd\.ms-office\.(vbaProject|activeX)|macroEnabled|relationships\/(vbaProject|control)\b/i
/** Fetched without a click; a hyperlink is followed only by somebody who wants to. */
const FETCHED = /\/(attachedTemplate|oleObject|frame|subDocument|image|audio|video|media)$/i

/** What such a part gives away: macros by whatever name their file has, or a template or an object elsewhere. */
export function carriedBy(bytes: Uint8Array): Carried | null {
  const xml = unescaped(textOf(bytes))
  if (MACROS.test(xml)) return 'macros'
  const relations = xml.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? []
  return relations.some((one) => FETCHED.test(valueOf(one, 'Type')) && isRemote(valueOf(one, 'Target')))
    ? 'remote'
    : null
}

/** On another machine: an address or a share. Word notes the template on the writer's own disk as well; that fetches nothing. */
function isRemote(target: string): boolean {
  const there = target.trim()
  if (/^file:\/{2,3}[a-z]:/i.test(there)) return false
  return /^[a-z][a-z0-9+.-]+:/i.test(there) || /^[\\/]{2}/.test(there)
}

function valueOf(tag: string, name: string): string {
  const [, , value = ''] = new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(tag) ?? []
  return value
}

/** XML may come in UTF-16, where nothing would be found by its letters. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  return new TextDecoder(wide ?? 'utf-8').decode(bytes)
}

function unescaped(xml: string): string {
  return xml
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => letter(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => letter(Number(digits)))
    .replace(/&amp;/g, '&')
}

function letter(code: number): string {
  return code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : ''
}
