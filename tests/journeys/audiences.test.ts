import { describe, expect, test } from 'vitest'
import { usccCheckCharacter } from '~/firms/uscc'
import { PHONE, type Visitor } from './support/browser'
import { untranslated } from './support/english'
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
import { onStage, visitor } from './support/stage'

onStage()

describe.concurrent('every page of an audience stands at both widths, for everyone', () => {
  test.each(Object.keys(PAGES))('%s', async (audience) => {
    const somebody = await visitor(audience === 'visitor' ? undefined : audience)
    for (const path of await pagesOf(audience, somebody.page)) await somebody.inspect(path)
  })
})

describe.concurrent('in English no signpost stays Chinese', () => {
  test.each(Object.keys(PAGES))('%s', async (audience) => {
    const { page } = await inEnglish(audience)
    const found: Record<string, string[]> = {}
    for (const path of await pagesOf(audience, page)) {
      await page.goto(path)
      const left = (await untranslated(page)).filter((text) => !isData(text))
      if (left.length > 0) found[path] = left
    }
    expect(found).toEqual({})
  })
})

/** People, saved views and a firm's friends keep the names they were given, in every language. */
const GIVEN =
  /方知微|祁听澜|裴映川|颜疏桐|鲁观澜|陆知衡|十五人以上|等企业补正|在孵企业|未央硬科技创业营|第三批预留/g

function isData(text: string): boolean {
  return !/\p{Script=Han}/u.test(text.replace(GIVEN, ''))
}

/** Somebody who chose English on the portal before signing in. */
async function inEnglish(audience: string): Promise<Visitor> {
  const somebody = await visitor()
  await somebody.page.goto(`/${ENCLAVE}`)
  await somebody.page.getByRole('button', { name: 'English' }).click()
  await somebody.page.locator('html[lang=en]').waitFor()
  if (audience !== 'visitor') await somebody.signIn(`${audience}@example.test`)
  return somebody
}

test('a founder with a phone and without JavaScript applies from start to submission', async () => {
  const founder = await visitor(undefined, { viewport: PHONE, javaScript: false })
  const { page } = founder
  const body = '91610131MAJ0URNE3'
  await page.goto(`/sign-up?next=${encodeURIComponent(`/my/applications/new?enclave=${ENCLAVE}`)}`)
  await signUp(page, '许知微', 'phone@example.test', 'a phone without any script')
  await founder.signIn('phone@example.test', 'a phone without any script')
  await page.goto(`/my/applications/new?enclave=${ENCLAVE}`)
  const firm = { ...FIRM, name: '西安衡微手机科技有限公司', contact: '许知微' }
  const ref = await startApplication(page, body + usccCheckCharacter(body), firm)
  await fillSections(page)
  await handInPapers(page)
  await page.goto(`/my/applications/${ref}/submission`)
  await submit(page)
})
