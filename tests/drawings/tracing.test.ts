import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readTracing, unpacked } from '~/residence/drawings/tracing.server'

const svg = (inner: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" onload="alert(1)">${inner}</svg>`
const read = (text: string) => {
  const outcome = readTracing(text)
  return outcome.ok ? outcome.value : outcome.reason
}
const dxf = (units: string, ...entities: string[]) =>
  ['0', 'SECTION', '2', 'HEADER', ...units.split(' '), '0', 'ENDSEC', '0', 'SECTION', '2', 'ENTITIES']
    .concat(entities.join(' ').split(' '), ['0', 'ENDSEC', '0', 'EOF'])
    .join('\n')
const LINE = '0 LINE 8 0 10 0 20 0 11 30000 21 10000'

describe('an export of a drawing program', () => {
  it('that is an SVG keeps its lines and words, and nothing that runs or is fetched', () => {
    const hostile = svg(`
      <script>alert(2)</script><style>@import "http://elsewhere.test/a.css";</style>
      <image href="http://elsewhere.test/a.png"/><use href="#a"/><foreignObject><p>hi</p></foreignObject>
      <a href="javascript:alert(3)"><rect x="0" y="0" width="10" height="10" onclick="alert(4)"/></a>
      <rect x="1" y="1" width="2" height="2" fill="url(http://elsewhere.test/b.svg#c)"/>
      <path d="M0 0L10 10" stroke="#000" style="background:url(x)"/><text x="1" y="2">101</text>`)
    const found = read(hostile)
    expect(found).toMatchObject({ scale: 0 })
    const text = typeof found === 'string' ? found : found.svg
    expect(text).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="4000" height="1333" viewBox="0 0 300 100">/,
    )
    expect(text).toContain('<path d="M0 0L10 10" stroke="#000"')
    expect(text).toContain('101')
    expect(text).not.toMatch(/script|alert|elsewhere|style|onload|onclick|image|use|foreign|href|url\(/i)
  })

  it('that is a DXF becomes lines, scaled by its units where it states them', () => {
    expect(read(dxf('9 $INSUNITS 70 4', LINE))).toEqual({
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="1333" viewBox="0 0 4000 1333"><path d="M0 1333L4000 0" fill="none" stroke="#222" stroke-width="8"/></svg>',
      scale: 0.75,
    })
    expect(read(dxf('9 $ACADVER 1 AC1015', LINE))).toMatchObject({ scale: 0 })
  })

  it.each([
    ['a letter', 'Dear director', 'not_svg_or_dxf'],
    ['an SVG of nothing', svg(''), 'nothing_in_it'],
    ['an SVG without a size', '<svg><path d="M0 0"/></svg>', 'nothing_in_it'],
    ['a DXF of nothing', dxf('9 $INSUNITS 70 4', '0 POINT 8 0 10 0 20 0'), 'nothing_in_it'],
  ])('that is %s is refused', (_, text, reason) => {
    expect(read(text)).toBe(reason)
  })

  it('arrives packed; what unpacks to too much or is not packed is refused', () => {
    expect(unpacked(gzipSync('abc').toString('base64'))).toEqual({ ok: true, value: 'abc' })
    expect(unpacked('abc')).toMatchObject({ reason: 'not_svg_or_dxf' })
    expect(unpacked(gzipSync(Buffer.alloc(13_000_000)).toString('base64'))).toMatchObject({
      reason: 'too_large',
    })
  })
})
