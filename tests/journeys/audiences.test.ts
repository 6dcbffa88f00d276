import { describe, expect, test } from 'vitest'
import { wholeUscc } from '~/shared/codes/uscc'
import { DESK, PHONE } from './support/browser'
import { GIVEN, SENTENCES, untranslated } from './support/english'
import {
  ENCLAVE,
  FIRM,
  fillSections,
  handInPapers,
  signUp,
  startApplication,
  submit,
} from './support/founder'
import { PAGES, pagesOf } from './support/pages'
import { Reader } from './support/reader'
import { confirmAddress } from './support/letter'
import { onItsDatabase, onStage, visitor } from './support/stage'

onStage()
onItsDatabase()

const known = new Map<string, Promise<string[]>>()

/** Where an audience goes, looked up once. */
function addressesFor(audience: string): Promise<string[]> {
  const addresses = known.get(audience) ?? readAs(audience, (reader) => pagesOf(audience, reader))
  known.set(audience, addresses)
  return addresses
}

async function readAs<T>(audience: string, read: (reader: Reader) => Promise<T>, locale?: 'en'): Promise<T> {
  const reader = await Reader.open(audience === 'visitor' ? undefined : audience, locale)
  return read(reader).finally(() => reader.close())
}

/** Founders and the public come with a phone, everybody else sits at a desk. */
const WITH_A_PHONE = ['visitor', 'founder', 'newcomer']
/** Whoever has most to look at begins, in two browsers at once. */
const BY_LENGTH = Object.keys(PAGES).sort((a, b) => (PAGES[b]?.length ?? 0) - (PAGES[a]?.length ?? 0))

describe.concurrent('every page of an audience stands at both widths, for everyone', () => {
  test.each(BY_LENGTH)('%s', async (audience) => {
    const addresses = await addressesFor(audience)
    const account = audience === 'visitor' ? undefined : audience
    const viewport = WITH_A_PHONE.includes(audience) ? PHONE : DESK
    const look = async (half: string[]) => {
      const somebody = await visitor(account, { viewport })
      for (const path of half) await somebody.inspect(path)
    }
    const middle = addresses.length > 20 ? Math.ceil(addresses.length / 2) : addresses.length
    await Promise.all(
      [addresses.slice(0, middle), addresses.slice(middle)].filter(({ length }) => length > 0).map(look),
    )
  })
})

describe('in English no signpost stays Chinese', () => {
  test('the product has sentences, and the example names', () => {
    expect(SENTENCES.size).toBeGreaterThan(1500)
    expect(SENTENCES).toContain('满足毕业条件')
    expect(GIVEN.length).toBeGreaterThan(300)
    expect(GIVEN).toContain('陆知衡')
  })

  test.each(Object.keys(PAGES))('%s', async (audience) => {
    const { page } = await visitor()
    const addresses = await addressesFor(audience)
    const found: Record<string, string[]> = {}
    const read = async (reader: Reader) => {
      for (const path of addresses) {
        const html = await reader.read(path)
        expect(`${path} ${/<html lang="[^"]*/.exec(html)?.[0]}`).toBe(`${path} <html lang="en`)
        const left = await untranslated(html, page)
        if (left.length > 0) found[path] = left
      }
    }
    await readAs(audience, read, 'en')
    expect(found).toEqual({})
  })
})

test('a founder with a phone and without JavaScript applies from start to submission', async () => {
  const founder = await visitor(undefined, { viewport: PHONE, javaScript: false })
  const { page } = founder
  const body = '91610131MAJ0URN3'
  await page.goto(`/sign-up?next=${encodeURIComponent(`/my/applications/new?enclave=${ENCLAVE}`)}`)
  await signUp(page, '许知微', 'phone@example.test', 'a phone without any script')
  await founder.signIn('phone@example.test', 'a phone without any script')
  await page.goto(`/my/applications/new?enclave=${ENCLAVE}`)
  const firm = { ...FIRM, name: '西安衡微手机科技有限公司', contact: '许知微' }
  const ref = await startApplication(page, wholeUscc(body), firm)
  await fillSections(page)
  await handInPapers(page)
  await page.goto(`/my/applications/${ref}/submission`)
  await page.getByText('地址还没有确认').waitFor()
  await confirmAddress(page, 'phone@example.test')
  await page.goto(`/my/applications/${ref}/submission`)
  await submit(page)
})
