import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { db } from '~/platform/db.server'
import { addDays, dayOf } from '~/shared/days'
import { PHONE, type Visitor } from './support/browser'
import { untranslated } from './support/english'
import {
  apply,
  enterRoom,
  FIRST,
  FOUNDER,
  leftInEnglish,
  graduated,
  landed,
  movedIn,
  openIntake,
  reviewed,
  signInAgain,
  type Place,
} from './support/first-firm'
import { acceptInvitation } from './support/letter'
import { openFirm, press } from './support/staff'
import { onItsDatabase, onStage, startAgainAt, visitor } from './support/stage'

const SLUG = 'baoji-shenzhen'
const NAME = '宝鸡（深圳）创新飞地'
const PASSWORD = 'a second river, another city'
const PARKS = [
  [
    '宝鸡高新区',
    'Baoji High-tech Zone',
    '国家级',
    '610303',
    '钛及新材料',
    'Titanium',
    '32',
    '1992-11-09',
    '国函〔1992〕169号',
  ],
  ['蔡家坡经开区', 'Caijiapo Zone', '省级', '610323', '汽车', 'Vehicles', '36', '2006-03-01', '省政府批复'],
] as const

onStage()
onItsDatabase()

async function accept(address: string, name: string): Promise<Visitor> {
  const invited = await visitor()
  await acceptInvitation(invited.page, address, { name, password: PASSWORD })
  return invited
}

describe('an administrator founds an enclave for another pair of cities', () => {
  let admin: Visitor, stranger: Visitor, director: Visitor, officer: Visitor, park: Visitor
  let experts: readonly [Visitor, Visitor]
  beforeAll(async () => {
    admin = await visitor('admin')
    stranger = await visitor()
  })
  afterAll(() => startAgainAt(inject('now')))

  test('from the template, and nobody else sees more of it than its name', async () => {
    const { page } = admin
    await page.goto('/installation')
    await page.getByRole('link', { name: '新建孵化器' }).click()
    await page.getByLabel('中文名称').fill(NAME)
    await page.getByLabel('英文名称').fill('Baoji in Shenzhen')
    await page.getByLabel('网址里的名字').fill(SLUG)
    await page.getByLabel('编号前缀').fill('BJSZ')
    for (const [label, text] of [
      ['飞出地城市', '宝鸡'],
      ['飞出地城市英文名', 'Baoji'],
      ['飞出地区划代码', '610300'],
      ['飞入地城市', '深圳'],
      ['飞入地城市英文名', 'Shenzhen'],
      ['飞入地区划代码', '440300'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text)
    await admin.inspect()
    await press(page, '建立孵化器')
    await page.getByText('已完成 4 / 14 步').waitFor()
    await admin.inspect()
    await stranger.page.goto(`/${SLUG}/check`)
    expect(new URL(stranger.page.url()).pathname).toBe(`/${SLUG}`)
    await stranger.page.getByText('尚未开放').waitFor()
    expect(await stranger.page.getByText('减免').count()).toBe(0)
    await stranger.inspect()
    await page.goto(`/${SLUG}`)
    await page.getByText('只有工作人员看得见').waitFor()
  })

  test('says who it is, what it offers, where firms land and what is aimed at', async () => {
    const { page } = admin
    await page.goto(`/admin/${SLUG}/settings/identity`)
    for (const [name, text] of [
      ['sponsorZh', '宝鸡市科学技术局'],
      ['operatorZh', '宝鸡飞地运营公司'],
      ['addressZh', '深圳市南山区科技路 8 号'],
      ['phone', '0755-8000 4321'],
      ['hoursZh', '工作日 9:00 至 18:00'],
      ['icp', '粤ICP备20260001号'],
    ] as const)
      await page.locator(`[name=${name}]`).fill(text)
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存。').waitFor()
    await admin.inspect()
    await page.goto(`/admin/${SLUG}/settings/offer`)
    await page.locator('[name=offerZh]').fill('在深圳做研发，回宝鸡建工厂。')
    await page.locator('[name=areaSqm]').fill('3200')
    await page.locator('[name=relief1]').fill('80')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('已保存。').waitFor()
    await admin.inspect()
    await page.goto(`/admin/${SLUG}/parks/import`)
    await page.getByLabel('表格的行').fill(PARKS.map((cells) => cells.join('\t')).join('\n'))
    await page.getByRole('button', { name: '看一看' }).click()
    await page.getByRole('cell', { name: '国家级' }).waitFor()
    await press(page, '登记这 2 个园区')
    await page.getByText('已登记 2 个园区。').waitFor()
    await admin.inspect()
    await page.goto(`/admin/${SLUG}/plan`)
    for (const [code, figures] of [
      ['achievements', '4, 6, 8, 10, 12'],
      ['talents', '40'],
      ['landed_tech_smes', '2, 4, 6, 8, 10'],
      ['hntes', '1, 2, 2, 2, 3'],
      ['patents', '80'],
      ['tech_trade', '20000'],
    ] as const)
      await page.locator(`[name=${code}]`).fill(figures)
    await page.getByRole('button', { name: '保存目标' }).click()
    await page.getByText('已保存。').waitFor()
    await admin.inspect()
  })

  test('asks its people in; the director reads the criteria and puts them in force', async () => {
    const { page } = admin
    for (const [address, role] of [
      ['director@baoji.example.test', 'director'],
      ['officer@baoji.example.test', 'officer'],
      ['expert1@baoji.example.test', 'expert'],
      ['expert2@baoji.example.test', 'expert'],
      ['park@baoji.example.test', 'park'],
    ] as const) {
      await page.goto(`/admin/${SLUG}/invitations/new`)
      await page.getByLabel('邮箱或手机号').fill(address)
      await page.locator('[name=role]').selectOption(role)
      if (role === 'park') await page.locator('[name=parkId]').selectOption({ label: PARKS[0][0] })
      await page
        .getByRole('main')
        .locator('form button.button-primary, form button[type=submit]')
        .last()
        .click()
      await page.getByText(address).waitFor()
    }
    director = await accept('director@baoji.example.test', '宋知行')
    officer = await accept('officer@baoji.example.test', '何以安')
    experts = [
      await accept('expert1@baoji.example.test', '贺知微'),
      await accept('expert2@baoji.example.test', '纪明远'),
    ]
    park = await accept('park@baoji.example.test', '梁溯川')
    await page.goto(`/admin/${SLUG}/publication`)
    await page.getByText('已公布的入驻条件').waitFor()
    expect(await page.getByRole('button', { name: '公布，对所有人开放' }).isDisabled()).toBe(true)
    await director.page.goto(`/desk/${SLUG}/criteria`)
    const set = await db.criteriaSet.findFirstOrThrow({
      where: { state: 'draft', purpose: 'admission', enclaveId: await idOf() },
    })
    await director.page.goto(`/desk/${SLUG}/criteria/${set.id}/publication`)
    await director.page.getByLabel('施行日期').fill('2026-11-16')
    await press(director.page, '公布')
  })

  test('goes on with a phone and in English: what bills need is a step, and the director decides it', async () => {
    const phone = await visitor('admin', { viewport: PHONE, locale: 'en-US' })
    const { page } = phone
    const english = async (path: string) => {
      await phone.inspect(path)
      expect({ path, left: await untranslated(await page.content(), page) }).toEqual({ path, left: [] })
    }
    for (const path of ['settings/identity', 'settings/offer', 'parks/new', 'plan', 'publication', 'setup'])
      await english(`/admin/${SLUG}/${path}`)
    await english('/installation/enclaves/new')
    await page.goto(`/admin/${SLUG}/setup`)
    await page.getByText('No scheme of rents, so no bills').waitFor()
    await page.getByRole('link', { name: 'Rent and relief' }).click()
    await page.getByText('The director sets it').waitFor()
    await english(`/desk/${SLUG}/rent/schemes`)

    await director.page.goto(`/desk/${SLUG}/rent/schemes`)
    await director.inspect()
    await director.page.getByRole('link', { name: '照常用的方案填写' }).click()
    await director.page.getByLabel('依据与理由').fill('主任办公会通过')
    await press(director.page, '公布这一版')
    await director.page.getByText('第 1 年 减 100%').waitFor()
    await director.inspect()
    await page.goto(`/admin/${SLUG}/setup`)
    await page.getByText('1 version of the scheme').waitFor()
  })

  test('publishes it, and the portal shows what was decided and nothing else', async () => {
    const { page } = admin
    await page.goto(`/admin/${SLUG}/publication`)
    await page.getByText('必须有的都有了').waitFor()
    await admin.inspect()
    await press(page, '公布，对所有人开放')
    await page.getByText('已公布，门户对所有人开放。').waitFor()
    await stranger.page.goto('/')
    await stranger.page.getByRole('link', { name: NAME }).click()
    const text = await stranger.page.locator('body').innerText()
    for (const said of [
      '宝鸡市科学技术局主办',
      '3,200',
      '80%',
      '粤ICP备20260001号',
      '工作日 9:00 至 18:00',
      '2亿',
    ])
      expect(text.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''))
    for (const other of ['渭南', '西安', '8,000']) expect(text).not.toContain(other)
    await stranger.inspect()
  })

  describe('and its first firm', () => {
    const place: Place = {
      enclave: SLUG,
      home: '宝鸡',
      park: PARKS[0][0],
      today: dayOf(new Date(inject('now'))),
    }
    let people: Record<'officer' | 'director' | 'founder' | 'park', Visitor>, ref: string

    test('finds an intake that the director opened and a room that the administrator entered', async () => {
      await openIntake(director.page, place)
      await director.inspect()
      await enterRoom(admin.page, place)
      await admin.inspect()
    })

    test('applies on a telephone, is read by two experts and accepted by the director', async () => {
      const founder = await visitor(undefined, { viewport: PHONE })
      people = { officer, director, founder, park }
      ref = await apply(founder, place)
      expect(ref).toMatch(/^BJSZ.*-2026-\d{4}$/)
      const [one, other] = experts
      await reviewed(
        people,
        [
          [one, /贺知微/],
          [other, /纪明远/],
        ],
        ref,
        place,
      )
      await stranger.page.goto(`/${SLUG}/notices`)
      await stranger.page.getByRole('rowheader', { name: FIRST.name }).waitFor()
      await stranger.inspect()
    })

    test('moves in after the notice, with a signed agreement and a room on the plan', async () => {
      await startAgainAt(`${addDays(place.today, 8)}T01:00:00Z`)
      const addresses = Object.entries(people).map(([role, one]) => [
        role,
        [one, role === 'founder' ? FOUNDER : `${role}@baoji.example.test`] as const,
      ])
      await signInAgain(Object.fromEntries(addresses) as Parameters<typeof signInAgain>[0], PASSWORD)
      await movedIn(people, ref, place)
      await officer.inspect()
      await people.founder.page.goto('/my/firm')
      await people.founder.inspect()
    })

    test('is read by its founder in English on a telephone, page by page', async () => {
      const english = await visitor(undefined, { viewport: PHONE, locale: 'en-US' })
      const named = [NAME, '第一批', '何以安', ...PARKS.map(([park]) => park)]
      for (const one of await leftInEnglish(english, ref, place, named))
        expect(one).toEqual({ path: one.path, left: [] })
    })

    test('graduates on what it proved, and park and officer bring it home up to production', async () => {
      await graduated(people, place)
      await landed(people, place)
      await park.inspect()
      const { page } = director
      await openFirm(page, FIRST.name, SLUG)
      await page.getByRole('img', { name: /线上位置：投产，第 7 站，共 7 站/ }).waitFor()
      await page.getByText('毕业').first().waitFor()
      await director.inspect()
      await page.goto(`/desk/${SLUG}/landing`)
      await page.getByRole('link', { name: FIRST.name }).first().waitFor()
      await director.inspect()
      await stranger.page.goto(`/${SLUG}`)
      expect(await stranger.page.locator('body').innerText()).not.toContain('渭南')
      await stranger.inspect()
    })
  })
})

async function idOf(): Promise<string> {
  return (await db.enclave.findUniqueOrThrow({ where: { slug: SLUG } })).id
}
