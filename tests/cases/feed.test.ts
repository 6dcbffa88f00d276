import { expect, it } from 'vitest'
import { newsInAtom } from '~/plan/news/feed'

const of = (number: number) => `https://feidi.example/e/news/${number}`
const feed = {
  title: '孵化器 & 动态',
  home: 'https://feidi.example/e/news',
  self: 'https://feidi.example/e/news.atom',
  of,
}

it('tells the news as Atom, in Chinese where there is no English, and what was typed is never markup', () => {
  const pieces = [
    {
      number: 2,
      publishedAt: '2026-11-12T02:00:00.000Z',
      zh: { title: '<b>路演</b> & "会"', beginning: '九家\u0000企业' },
      en: null,
    },
    {
      number: 1,
      publishedAt: '2026-11-13T02:00:00.000Z',
      zh: { title: '一', beginning: '' },
      en: { title: 'One', beginning: '' },
    },
  ]
  const said = newsInAtom(pieces, { ...feed, locale: 'en' })
  expect(said).toContain('<title>&lt;b&gt;路演&lt;/b&gt; &amp; &quot;会&quot;</title>')
  expect(said).toContain('<summary>九家企业</summary>')
  expect(said).toContain('<title>One</title>')
  expect(said).toContain('<updated>2026-11-13T02:00:00.000Z</updated>\n  <entry>')
  expect(said.match(/<id>[^<]+<\/id>/g)).toEqual([
    '<id>https://feidi.example/e/news</id>',
    `<id>${of(2)}</id>`,
    `<id>${of(1)}</id>`,
  ])
})

it('is a feed without entries where nothing is published', () => {
  expect(newsInAtom([], { ...feed, locale: 'zh' })).toContain(
    '<updated>1970-01-01T00:00:00.000Z</updated>\n</feed>',
  )
})
