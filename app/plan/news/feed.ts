import { plainText } from '~/shared/plain-text'
import type { Locale } from '~/shared/words'

type Piece = {
  number: number
  publishedAt: string
  zh: { title: string; beginning: string }
  en: { title: string; beginning: string } | null
}
type Feed = { title: string; home: string; self: string; of: (number: number) => string; locale: Locale }

const escaped = (text: string) =>
  plainText(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

/** The newest news as an Atom feed (RFC 4287); what people typed is text, never markup. Without any it was never updated. */
export function newsInAtom(pieces: readonly Piece[], { title, home, self, of, locale }: Feed): string {
  const newest =
    pieces
      .map(({ publishedAt }) => publishedAt)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00.000Z'
  const entries = pieces.map((piece) => {
    const said = piece[locale] ?? piece.zh
    return [
      '  <entry>',
      `    <title>${escaped(said.title)}</title>`,
      `    <link href="${escaped(of(piece.number))}"/>`,
      `    <id>${escaped(of(piece.number))}</id>`,
      `    <updated>${piece.publishedAt}</updated>`,
      `    <summary>${escaped(said.beginning)}</summary>`,
      '  </entry>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale === 'zh' ? 'zh-CN' : 'en'}">`,
    `  <title>${escaped(title)}</title>`,
    `  <link href="${escaped(home)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <id>${escaped(home)}</id>`,
    `  <author><name>${escaped(title)}</name></author>`,
    `  <updated>${newest}</updated>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
