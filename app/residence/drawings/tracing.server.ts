import { Helper } from 'dxf'
import { gunzipSync } from 'node:zlib'
import sanitizeHtml from 'sanitize-html'
import { ok, refuse, type Outcome } from '~/shared/outcome'

/** An export as a picture that nothing runs in, its size in points, and centimetres to a point where it says so. */
export type Tracing = { svg: string; scale: number }
export type TracingRefusal = 'not_svg_or_dxf' | 'nothing_in_it' | 'too_large'

const MOST_TEXT = 12_000_000
const MOST_SVG = 4_000_000
/** The longer side of a picture in points. */
const SIDE = 4000
/** Centimetres to a unit of a DXF, by what its header says the units are. */
const UNIT: Record<number, number> = { 1: 2.54, 2: 30.48, 4: 0.1, 5: 1, 6: 100, 14: 10 }

/** What the editor sends packed: an export as text. */
export function unpacked(packed: string): Outcome<string, TracingRefusal> {
  try {
    return ok(gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_TEXT }).toString('utf8'))
  } catch (error) {
    return refuse(error instanceof RangeError ? 'too_large' : 'not_svg_or_dxf')
  }
}

/** Reads an export of a drawing program, SVG or DXF, by what it is and not by what it is called. */
export function readTracing(text: string): Outcome<Tracing, TracingRefusal> {
  if (/<svg[\s>]/i.test(text.slice(0, 20_000))) return readSvg(text)
  return /^\s*(999[\s\S]*?)?0\s+SECTION/.test(text.slice(0, 20_000))
    ? readDxf(text)
    : refuse('not_svg_or_dxf')
}

const DRAWN = ['path', 'line', 'polyline', 'polygon', 'rect', 'circle', 'ellipse', 'text', 'tspan']
const LOOKS = ['fill', 'fill-rule', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity']
const PLACES = [
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'd',
  'points',
]
const WORDS = ['font-size', 'font-family', 'text-anchor', 'transform', 'dx', 'dy']

/** Only lines, areas and words are let through: no script, no style sheet, nothing that is fetched. */
function readSvg(text: string): Outcome<Tracing, TracingRefusal> {
  const box = boxOf(text)
  if (!box) return refuse('nothing_in_it')
  const clean = sanitizeHtml(text, {
    allowedTags: ['svg', 'g', ...DRAWN],
    allowedAttributes: { svg: [], '*': [...LOOKS, ...PLACES, ...WORDS] },
    allowedSchemes: [],
    disallowedTagsMode: 'discard',
    nonTextTags: ['script', 'style', 'title', 'desc', 'metadata', 'defs', 'foreignObject'],
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
    exclusiveFilter: ({ attribs }) =>
      Object.values(attribs).some((value) => /url\s*\(|javascript:|data:/i.test(value)),
  })
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(clean)?.[1] ?? ''
  if (!/<(path|line|poly|rect|circle|ellipse)/.test(inner)) return refuse('nothing_in_it')
  const share = SIDE / Math.max(box.w, box.h)
  const [w, h] = [Math.round(box.w * share), Math.round(box.h * share)]
  const svg = pictureOf({ w, h, view: `${box.x} ${box.y} ${box.w} ${box.h}` }, inner)
  return svg.length > MOST_SVG ? refuse('too_large') : ok({ svg, scale: 0 })
}

function boxOf(text: string): { x: number; y: number; w: number; h: number } | null {
  const head = /<svg[^>]*>/i.exec(text)?.[0] ?? ''
  const view = /viewBox\s*=\s*["']([^"']+)["']/i
    .exec(head)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  const side = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`, 'i').exec(head)?.[1] ?? 0)
  const [x = 0, y = 0, w = side('width'), h = side('height')] = view ?? []
  return [x, y, w, h].every(Number.isFinite) && w > 0 && h > 0 ? { x, y, w, h } : null
}

/** The lines of a DXF, its blocks unfolded, as one path of whole points. */
function readDxf(text: string): Outcome<Tracing, TracingRefusal> {
  const read = linesOf(text)
  if (!read) return refuse('not_svg_or_dxf')
  const { bbox, polylines, unit } = read
  const [width, height] = [bbox.max.x - bbox.min.x, bbox.max.y - bbox.min.y]
  if (!Number.isFinite(width + height) || Math.max(width, height) <= 0) return refuse('nothing_in_it')
  const share = SIDE / Math.max(width, height)
  const at = ([x, y]: [number, number]) =>
    `${Math.round((x - bbox.min.x) * share)} ${Math.round((bbox.max.y - y) * share)}`
  const d = polylines.map(({ vertices }) => `M${vertices.map(at).join('L')}`).join('')
  const [w, h] = [Math.max(1, Math.round(width * share)), Math.max(1, Math.round(height * share))]
  const svg = pictureOf(
    { w, h, view: `0 0 ${w} ${h}` },
    `<path d="${d}" fill="none" stroke="#222" stroke-width="8"/>`,
  )
  return svg.length > MOST_SVG
    ? refuse('too_large')
    : ok({ svg, scale: unit === undefined ? 0 : unit / share })
}

function linesOf(text: string) {
  try {
    const helper = new Helper(text)
    const { bbox, polylines } = helper.toPolylines()
    return { bbox, polylines, unit: UNIT[helper.parsed?.header?.insUnits ?? 0] }
  } catch {
    return null
  }
}

function pictureOf({ w, h, view }: { w: number; h: number; view: string }, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${view}">${inner}</svg>`
}
